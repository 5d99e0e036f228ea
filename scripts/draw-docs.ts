import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawRoutes } from './docs/routes.ts';
import { drawTicketLife } from './docs/ticket-life.ts';

/**
 * `npm run draw-docs`: writes the documents that are drawn from code, so that a picture never says
 * something else than what runs. test/scripts/draw-docs.test.ts fails when one is out of date.
 */
const DRAWINGS = { 'ticket-life.md': drawTicketLife, 'routes.md': drawRoutes } as const;

for (const [name, draw] of Object.entries(DRAWINGS)) {
  await writeFile(join(import.meta.dirname, '..', 'docs', name), await draw());
}
