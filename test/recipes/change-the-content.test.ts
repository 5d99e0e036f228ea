import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';
import type { Content } from '../../src/domain/content.ts';
import { files } from '../repository/tree.ts';
import { openTown } from '../support/person.ts';
import type { Person, Town } from '../support/person.ts';
import { plainDutchProblems } from '../support/plain-dutch.ts';
import { readCard } from '../support/read-card.ts';
import { run } from './follow.ts';

/**
 * Somebody who never saw JSON follows the manual: looks for what stands there now, and types what it
 * has to become. Nothing else is done.
 */
const manual = readFileSync('docs/handleiding/inhoud.md', 'utf8');

interface Change {
  readonly file: string;
  readonly now: string;
  readonly then: string;
}

/** Each pair of blocks: what stands in a file now, and what it becomes. */
const CHANGES: readonly Change[] = [
  ...manual.matchAll(/^```json nu (\S+)\n([^]*?)\n```$[^]*?^```json straks (\S+)\n([^]*?)\n```$/gm),
].map(([, file = '', now = '', same = '', then = '']) => {
  assert.equal(same, file);
  return { file, now, then };
});

describe('the manual "De inhoud van Signaalpunt veranderen", followed to the letter', () => {
  let dir = '';
  let content: Content;

  before(async () => {
    dir = mkdtempSync(join(tmpdir(), 'signaalpunt-content-'));
    cpSync('content/soest', dir, { recursive: true });
    for (const { file, now, then } of CHANGES) {
      const text = readFileSync(join(dir, file), 'utf8');
      assert.equal(text.split(now).length, 2, `${file} does not have, once:\n${now}`);
      writeFileSync(
        join(dir, file),
        text.replace(now, () => then),
      );
    }
    const read = await readContent(dir);
    assert.ok(read.ok, read.ok ? '' : read.problems.join('\n'));
    content = read.content;
  });

  after(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  it('changes a number, a signal and a partner, and nothing else', () => {
    assert.deepEqual(
      CHANGES.map(({ file }) => file),
      ['contacten.json', 'signalen/balie.json', 'partners.json'],
    );
  });

  it('is found right by the check that it names', () => {
    const { status, output } = run('.', 'scripts/content.ts', 'check', dir);
    assert.equal(status, 0, output);
    assert.match(output, /^In orde/);
  });

  it('is told what is wrong when a comma was forgotten, with the line', () => {
    const broken = mkdtempSync(join(tmpdir(), 'signaalpunt-content-'));
    cpSync(dir, broken, { recursive: true });
    const path = join(broken, 'contacten.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"035-000 00 00",', '"035-000 00 00"'));
    const { status, output } = run('.', 'scripts/content.ts', 'check', broken);
    rmSync(broken, { recursive: true });
    assert.equal(status, 1);
    assert.match(output, /contacten\.json, regel \d+/);
    assert.match(output, /komma/);
  });

  describe('what people then see', () => {
    let town: Town;
    let noor: Person;

    beforeEach(async () => {
      town = await openTown({ content });
      noor = town.employee('Noor de Wit');
    });

    afterEach(() => {
      town.close();
    });

    it('is the new number', async () => {
      await noor.types('wie doet wat');
      assert.match(readCard(noor.card().card), /035-000 00 00/);
    });

    it('is the new signal on the card of the desk, to tick', async () => {
      await noor.types('signalen herkennen');
      await noor.presses('Aan de balie');
      assert.match(readCard(noor.card().card), /De begeleider maakt alle post open/);
    });

    it('is the new partner, also by its name alone', async () => {
      await noor.types('woningcorporatie');
      assert.match(readCard(noor.card().card), /Kent de woningen en ziet wie er huurt/);
    });
  });
});

describe('the manual of the content', () => {
  const prose = manual
    .replaceAll(/```[^]*?```/g, '')
    .replaceAll(/^\|.*$/gm, '')
    .replaceAll(/`[^`]*`/g, 'dit')
    .replaceAll('**', '')
    .replaceAll(/\n(?![\n#]|\s*[-\d])\s*/g, ' ')
    .replaceAll(/^\s*(?:#+|-|\d\.) /gm, '');

  it('is plain Dutch', () => {
    assert.deepEqual(plainDutchProblems(prose), []);
  });

  it('names every file that a municipality has', () => {
    const own = files
      .filter((file) => file.startsWith('content/soest/'))
      .map((file) => file.replace('content/soest/', '').replace(/^signalen\/.*/, 'signalen/'));
    const listed = [...manual.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
    assert.deepEqual([...new Set(own)].toSorted(), listed.toSorted());
  });
});
