import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingLine } from '../../scripts/check/closing-line.ts';
import { type Check, runAll } from '../../scripts/check/run-all.ts';
import { runTests } from '../../scripts/check/run-tests.ts';

const good: Check = { name: 'good', command: 'node -e ""' };
const bad: Check = {
  name: 'bad',
  command: `node -e "console.log('why it is bad');process.exit(3)"`,
};

describe('npm run check', () => {
  let folder = '';
  let printed = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signaalpunt-check-test-'));
    printed = '';
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Runs checks, and mocha over one file with this text, as `npm run check` does. */
  async function run(checks: readonly Check[], tests: string): Promise<string> {
    const file = join(folder, 'some.test.cjs');
    await writeFile(file, tests);
    const tally = await runAll({
      checks,
      tests: `mocha --no-config ${file}`,
      environment: process.env,
      write: (text) => (printed += text),
    });
    return closingLine(tally);
  }

  it('counts each check and each test as one', async () => {
    assert.equal(
      await run([good, good], `it('a', () => {}); it('b', () => {});`),
      '4 passed, 0 failed',
    );
  });

  it('runs the tests also after a failed check, and prints what the check said', async () => {
    assert.equal(await run([bad, good], `it('a', () => {});`), '2 passed, 1 failed');
    assert.match(printed, /✘ bad .*\nwhy it is bad\n/);
    assert.match(printed, /1 passing/);
  });

  it('counts a failed test as failed', async () => {
    const tests = `it('a', () => {}); it('b', () => { throw new Error('no'); });`;
    assert.equal(await run([], tests), '1 passed, 1 failed');
  });

  it('counts a skipped test as failed, because it has not run', async () => {
    assert.equal(await run([], `it('a', () => {}); it('b');`), '1 passed, 1 failed');
  });

  it('fails when no test was found', async () => {
    assert.equal(await run([], ''), '0 passed, 1 failed');
  });

  it('fails when the test file cannot be loaded', async () => {
    assert.equal(await run([], 'throw new Error("broken file");'), '0 passed, 1 failed');
  });

  it('fails when the tests end the process before they are done', async () => {
    assert.equal(await run([], `it('a', () => { process.exit(0); });`), '0 passed, 1 failed');
  });

  it('fails when the tests pass but the process ends badly', async () => {
    const tests = `it('a', () => {}); process.on('exit', () => process.reallyExit(5));`;
    assert.equal(await run([], tests), '1 passed, 1 failed');
  });

  it('fails when a test leaves something running, instead of waiting for ever', async () => {
    const file = join(folder, 'some.test.cjs');
    await writeFile(file, `it('a', () => { setInterval(() => {}, 1000); });`);
    const tally = await runTests(
      `mocha --no-config ${file}`,
      process.env,
      (text) => (printed += text),
      50,
    );
    assert.equal(closingLine(tally), '1 passed, 1 failed');
    assert.match(printed, /A test left something running: .*Timeout/);
  });

  it('fails a check whose program does not exist', async () => {
    const missing: Check = { name: 'missing', command: 'no-such-program-here' };
    assert.equal(await run([missing], `it('a', () => {});`), '1 passed, 1 failed');
  });
});
