import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { QUESTIONS } from '../../../dialogs/intake/questions.ts';

const FOLDER = 'dialogs/intake/questions';

/** What a file of a question exports. */
async function exportsOf(file: string): Promise<readonly unknown[]> {
  const module: unknown = await import(`../../../${FOLDER}/${file}`);
  assert.ok(typeof module === 'object' && module !== null);
  return Object.values<unknown>({ ...module });
}

describe('the questions of the intake', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));

  it('stand in one file each, and every file stands in the registry', async () => {
    const found = await Promise.all(files.map(exportsOf));
    for (const [index, exported] of found.entries()) {
      assert.equal(exported.length, 1, `${files[index] ?? ''} exports one question`);
    }
    assert.equal(found.length, QUESTIONS.length);
    assert.deepEqual(
      found.flat().filter((question) => !QUESTIONS.some((listed) => listed === question)),
      [],
    );
  });

  it('have a test each', () => {
    const tests = readdirSync('test/dialogs/intake/questions');
    assert.deepEqual(
      files.filter((file) => !tests.includes(file.replace(/\.ts$/, '.test.ts'))),
      [],
    );
  });

  it('have ids of their own', () => {
    const ids = QUESTIONS.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('have wordings of their own, for the reporter and for the functionaris', () => {
    for (const wording of [
      QUESTIONS.map(({ ask }) => ask.nl),
      QUESTIONS.map(({ ask }) => ask.en),
      QUESTIONS.map(({ label }) => label),
    ]) {
      assert.equal(new Set(wording).size, wording.length);
    }
  });

  it('leave Kort melden with the story, where and when (C91)', () => {
    assert.deepEqual(
      QUESTIONS.filter(({ short }) => short).map(({ id }) => id),
      ['verhaal', 'waar', 'wanneer'],
    );
  });
});
