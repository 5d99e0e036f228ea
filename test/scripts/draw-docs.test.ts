import assert from 'node:assert/strict';
import { drawRoutes } from '../../scripts/docs/routes.ts';
import { drawTicketLife } from '../../scripts/docs/ticket-life.ts';
import { ROUTES } from '../../src/domain/routes/index.ts';
import { LIFE } from '../../src/domain/ticket-life.ts';
import { read } from '../repository/tree.ts';

describe('the documents that are drawn from code', () => {
  it('show the life of a ticket as it is: else npm run draw-docs', async () => {
    assert.equal(read('docs/ticket-life.md'), await drawTicketLife());
  });

  it('show the routes as they are: else npm run draw-docs', async () => {
    assert.equal(read('docs/routes.md'), await drawRoutes());
  });

  it('leave out no action and no step', () => {
    for (const { title } of Object.values(LIFE)) {
      assert.ok(read('docs/ticket-life.md').includes(`| ${title} `), title);
    }
    for (const { text } of ROUTES.flatMap(({ steps }) => steps)) {
      assert.ok(read('docs/routes.md').includes(`| ${text} `), text);
    }
  });

  it('mark every step that the plan does not hold with [J]', () => {
    const advice = ROUTES.flatMap(({ steps }) => steps).filter(({ source }) => source === 'advies');
    const marked = read('docs/routes.md').match(/^\|.*\| \[J\] +\|/gm) ?? [];
    assert.ok(advice.length > 0);
    assert.equal(marked.length, advice.length);
  });
});
