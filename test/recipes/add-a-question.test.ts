import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  apply,
  blocksOf,
  copyOfTree,
  raise,
  run,
  runTests,
  scriptOf,
  WHOLE_STORY,
} from './follow.ts';

/** The stories that are told in the copy, where the question exists. */
const SHOWS = fileURLToPath(new URL('./asks-how-many.ts', import.meta.url));

const recipe = readFileSync('docs/recipes/add-a-question.md', 'utf8');

describe('the recipe "Add a question", followed to the letter', () => {
  let copy = '';

  before(() => {
    copy = copyOfTree();
    for (const block of blocksOf(recipe)) apply(block, copy);
    assert.match(recipe, /3\. In the same file, raise `INTAKE_VERSION` by one/);
    raise('INTAKE_VERSION', 'dialogs/intake/questions.ts', copy);
  });

  after(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('touches the question, the registry and its test, and nothing else', () => {
    assert.deepEqual(
      [...new Set(blocksOf(recipe).map(({ file }) => file))],
      [
        'dialogs/intake/questions/how-many.ts',
        'dialogs/intake/questions.ts',
        'test/dialogs/intake/questions/how-many.test.ts',
      ],
    );
  });

  it('keeps the types right', () => {
    const { status, output } = run(copy, 'node_modules/typescript/bin/tsc', '--project', '.');
    assert.equal(status, 0, output);
  }).timeout(120_000);

  it('gives a question that passes the checklist of all questions', () => {
    const { status, output } = runTests(
      copy,
      'test/dialogs/intake/questions/how-many.test.ts',
      'test/dialogs/intake/questions.test.ts',
    );
    assert.equal(status, 0, output);
    assert.match(output, /the question hoeveel-mensen/);
  }).timeout(60_000);

  it('shows the question in intake, review and details, with both wordings', () => {
    const { status, output } = runTests(copy, relative('.', SHOWS));
    assert.equal(status, 0, output);
    assert.match(output, /3 passing/);
  }).timeout(60_000);

  it('shows it in the whole story after the last step', () => {
    const name = /5\. Run `npm run ([a-z]+)`/.exec(recipe)?.[1] ?? '';
    const before = readFileSync(join(copy, WHOLE_STORY), 'utf8');
    assert.doesNotMatch(before, /Hoeveel mensen zag je\?/);
    const { status, output } = run(copy, scriptOf(copy, name));
    assert.equal(status, 0, output);
    const story = readFileSync(join(copy, WHOLE_STORY), 'utf8');
    assert.match(story, /\[Hoeveel mensen zag je\?: \]\n {6}o Eén\n {6}o Meer dan één\n/);
  }).timeout(120_000);
});
