import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { firstTurn } from './sections/first-turn.ts';
import { intakeTurn } from './sections/intake-turn.ts';
import { sending } from './sections/sending.ts';
import { ticketWrite } from './sections/ticket-write.ts';
import { FULL, QUICK } from './sizes.ts';
import { broken, drawTable } from './table.ts';
import { withFolder } from './work-folder.ts';

/**
 * `npm run bench`: everything beside its floor in the same run, one table. Exit 1 when a bound does
 * not hold. `-- --quick` only sees that everything runs, and judges nothing.
 */

const quick = process.argv.includes('--quick');
const sizes = quick ? QUICK : FULL;

const sections = await withFolder(async (folder) => [
  await intakeTurn(join(folder, 'turns'), sizes),
  await sending(join(folder, 'sending'), sizes),
  ...(await ticketWrite(join(folder, 'writes'), sizes)),
  await firstTurn(join(folder, 'starts'), sizes),
]);

const machine = `Node ${process.versions.node}, ${String(availableParallelism())} cores`;
process.stdout.write(
  `Signaalpunt, ${machine}. Medians of rounds; in a round everything is measured in random order.\n` +
    `A ratio is the median of the ratios of the rounds, with the range of its 95 % interval.\n` +
    `${drawTable(sections, !quick)}\n`,
);

const wrong = quick ? [] : broken(sections);
for (const { what, bound } of wrong) {
  process.stdout.write(`\nA bound does not hold: ${what}, at most ${String(bound)}.\n`);
}
process.exitCode = wrong.length === 0 ? 0 : 1;
