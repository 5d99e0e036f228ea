import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { apply, blocksOf, copyOfTree, raise, run, runTests, scriptOf } from './follow.ts';

const recipe = readFileSync('docs/recipes/add-an-action-to-the-desk.md', 'utf8');

describe('the recipe "Add an action to the desk", followed to the letter', () => {
  let copy = '';

  before(() => {
    copy = copyOfTree();
    for (const block of blocksOf(recipe)) apply(block, copy);
    assert.match(recipe, /raise `TICKET_RECORD_VERSION` there by\n +one/);
    raise('TICKET_RECORD_VERSION', 'src/domain/ticket.ts', copy);
  });

  after(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('keeps the types right', () => {
    const { status, output } = run(copy, 'node_modules/typescript/bin/tsc', '--project', '.');
    assert.equal(status, 0, output);
  }).timeout(120_000);

  it('keeps a record of the new version, and reads those of the old ones', () => {
    const [, script = ''] = /7\. Run `npx node (\S+)`/.exec(recipe) ?? [];
    const { status, output } = run(copy, script);
    assert.equal(status, 0, output);
    assert.ok(existsSync(join(copy, 'test/fixtures/records/ticket-3')));
    const read = runTests(
      copy,
      'test/store/record-fixtures.test.ts',
      'test/store/upgrades.test.ts',
    );
    assert.equal(read.status, 0, read.output);
  }).timeout(60_000);

  it('gives a form that passes what holds for all of them', () => {
    const { status, output } = runTests(
      copy,
      'test/dialogs/desk/forms/dossier-forms.test.ts',
      'test/dialogs/desk/closed-ticket.test.ts',
      'test/dialogs/desk/more.test.ts',
    );
    assert.equal(status, 0, output);
    assert.match(output, /huisbezoek/i);
  }).timeout(60_000);

  it('stands in the table of the life of a ticket after the last step', () => {
    const { status, output } = run(copy, scriptOf(copy, 'draw-docs'));
    assert.equal(status, 0, output);
    const table = readFileSync(join(copy, 'docs', 'ticket-life.md'), 'utf8');
    assert.match(table, /\| Huisbezoek vastleggen +\| all but nieuw, gesloten/);
  }).timeout(60_000);
});
