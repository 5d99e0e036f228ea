import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

describe('npm run bench', function () {
  this.timeout(120_000);

  it('measures everything beside its floor, with real bots and real folders', async () => {
    const { stdout } = await run(process.execPath, ['bench/main.ts', '--quick'], { cwd: ROOT });

    for (const title of [
      'An intake turn',
      'The same beside an echo that keeps a bare file first',
      'Versturen',
      'A ticket write',
      'The same by the number of open tickets',
      'Finding tickets, by what was closed before this year',
      'The same beside an echo and the bare files',
      'From the start of the process to the first answered turn',
    ]) {
      assert.match(stdout, new RegExp(`^${title}.*ratio \\[range\\] +bound$`, 'm'));
    }
    const ratios = stdout.match(/\d\.\d\d \[\d+\.\d\d–\d+\.\d\d\]/g) ?? [];
    assert.equal(ratios.length, 8 + 8 + 1 + 4 + 2 + 3 + 3 + 1);
    assert.doesNotMatch(stdout, /NaN|Infinity|undefined/);
  });
});
