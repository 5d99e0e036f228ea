import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { apply, blocksOf, copyOfTree, run, runTests, scriptOf } from './follow.ts';

const recipe = readFileSync('docs/recipes/add-a-step-to-a-route.md', 'utf8');

describe('the recipe "Add a step to a route", followed to the letter', () => {
  let copy = '';

  before(() => {
    copy = copyOfTree();
  });

  after(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('touches the route and its table of examples, and nothing else', () => {
    assert.deepEqual(
      blocksOf(recipe).map(({ file }) => file),
      ['src/domain/routes/locatie.ts', 'test/domain/routes.test.ts'],
    );
  });

  it('does not pass without an example of when it applies', () => {
    const [step, examples] = blocksOf(recipe);
    assert.ok(step !== undefined && examples !== undefined);
    apply(step, copy);
    assert.notEqual(runTests(copy, 'test/domain/routes.test.ts').status, 0);
    apply(examples, copy);
  }).timeout(60_000);

  it('keeps the types right', () => {
    const { status, output } = run(copy, 'node_modules/typescript/bin/tsc', '--project', '.');
    assert.equal(status, 0, output);
  }).timeout(120_000);

  it('gives a step that passes what holds for all of them', () => {
    const { status, output } = runTests(copy, 'test/domain/routes.test.ts');
    assert.equal(status, 0, output);
  }).timeout(60_000);

  it('stands in the document of the routes after the last step', () => {
    const { status, output } = run(copy, scriptOf(copy, 'draw-docs'));
    assert.equal(status, 0, output);
    const routes = readFileSync(join(copy, 'docs', 'routes.md'), 'utf8');
    assert.match(routes, /C41 · \[J\]<br>Vraag de netbeheerder of het stroomgebruik opvalt\./);
  }).timeout(60_000);
});
