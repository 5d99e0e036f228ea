import { join } from 'node:path';
import type { TakeTicketNumber } from '../application/ports/tickets.ts';
import { TicketNumber } from '../domain/ids.ts';
import { ensureFolder, markDurably } from './durable-file.ts';
import { unless } from './file-system.ts';
import type { FileSystem } from './file-system.ts';
import type { Turns } from './in-turn.ts';

const DIGITS = 4;

/**
 * Gives out ticket numbers by making the empty file `<folder>/<year>/<n>`, which only one can. The
 * numbers of a year follow each other without holes in the folder, so that after a start the first
 * free one is found by looking up a few names; no list is read.
 *
 * @param prefix for example `MH`
 */
export function ticketNumbers(
  fileSystem: FileSystem,
  folder: string,
  prefix: string,
  turns: Turns,
): TakeTicketNumber {
  /** The number that is probably free, by year, since one was last taken. */
  const next = new Map<number, number>();

  const take = async (year: number): Promise<number> => {
    const yearFolder = join(folder, year.toString());
    const pathOf = (n: number): string => join(yearFolder, n.toString());
    const taken = (n: number): Promise<boolean> =>
      unless('ENOENT', () => fileSystem.access(pathOf(n)).then(() => true), false);

    await ensureFolder(fileSystem, yearFolder);
    let candidate = next.get(year) ?? (await firstFree(taken, 1));
    while (!(await markDurably(fileSystem, pathOf(candidate)))) {
      candidate = await firstFree(taken, candidate + 1);
    }
    next.set(year, candidate + 1);
    return candidate;
  };

  return (year) =>
    turns.inTurn(year.toString(), async () => {
      const sequence = (await take(year)).toString().padStart(DIGITS, '0');
      return TicketNumber.parse(`${prefix}-${year.toString()}-${sequence}`);
    });
}

/** The first number from `from` on that is not taken, by doubling steps and then halving them. */
async function firstFree(taken: (n: number) => Promise<boolean>, from: number): Promise<number> {
  if (!(await taken(from))) return from;
  let step = 1;
  while (await taken(from + step)) step *= 2;
  // From here on `low` is taken and `high` is free.
  let low = from + Math.floor(step / 2);
  let high = from + step;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await taken(middle)) low = middle;
    else high = middle;
  }
  return high;
}
