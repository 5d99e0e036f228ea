import { join } from 'node:path';
import { finding } from './sections/finding.ts';
import { firstTurn } from './sections/first-turn.ts';
import { intakeTurn } from './sections/intake-turn.ts';
import { sending } from './sections/sending.ts';
import { ticketWrite } from './sections/ticket-write.ts';
import { report } from './report.ts';
import { FULL, QUICK } from './sizes.ts';
import { withFolder } from './work-folder.ts';

/**
 * `npm run bench`: everything beside its floor in the same run, one table. Exit 1 when a bound does
 * not hold. `-- --quick` only sees that everything runs, and judges nothing.
 */

const quick = process.argv.includes('--quick');
const sizes = quick ? QUICK : FULL;

// A run that is broken off ends its bots and takes its folder along: both go by the event `exit`.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const sections = await withFolder(async (folder) => [
  ...(await intakeTurn(join(folder, 'turns'), sizes)),
  await sending(join(folder, 'sending'), sizes),
  ...(await ticketWrite(join(folder, 'writes'), sizes)),
  ...(await finding(join(folder, 'finding'), sizes)),
  await firstTurn(join(folder, 'starts'), sizes),
]);

const { text, ok } = report(sections, !quick);
process.stdout.write(`${text}\n`);
process.exitCode = ok ? 0 : 1;
