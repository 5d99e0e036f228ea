import { join } from 'node:path';
import type { TakeTicketNumber, TicketOfNumber } from '../application/ports/tickets.ts';
import { TicketId, TicketNumber } from '../domain/ids.ts';
import { createDurably, ensureFolder } from './durable-file.ts';
import type { Disk } from './durable-file.ts';
import { unless } from './file-system.ts';
import type { FileSystem } from './file-system.ts';
import type { Turns } from './in-turn.ts';

const DIGITS = 4;

/**
 * Gives out ticket numbers by making the file `<folder>/<year>/<n>`, which only one can, with the id
 * of the ticket in it. The numbers of a year follow each other without holes in the folder, so that
 * after a start the first free one is found by looking up a few names; no list is read.
 *
 * @param prefix for example `MH`
 */
export function ticketNumbers(
  disk: Disk,
  folder: string,
  prefix: string,
  turns: Turns,
): TakeTicketNumber {
  const { fileSystem } = disk;
  /** The number that is probably free, by year, since one was last taken. */
  const next = new Map<number, number>();

  const begin = async (year: number, taken: (n: number) => Promise<boolean>): Promise<number> => {
    await ensureFolder(fileSystem, join(folder, year.toString()));
    return firstFree(taken, 1);
  };

  const take = async (year: number, ticket: TicketId): Promise<number> => {
    const pathOf = (n: number): string => join(folder, year.toString(), n.toString());
    const taken = (n: number): Promise<boolean> =>
      unless('ENOENT', () => fileSystem.access(pathOf(n)).then(() => true), false);

    let candidate = next.get(year) ?? (await begin(year, taken));
    while (!(await createDurably(disk, pathOf(candidate), Buffer.from(ticket)))) {
      candidate = await firstFree(taken, candidate + 1);
    }
    next.set(year, candidate + 1);
    return candidate;
  };

  return (year, ticket) =>
    turns.inTurn(year.toString(), async () =>
      TicketNumber.parse(written(prefix, year, await take(year, ticket))),
    );
}

/**
 * Finds the ticket of a number in the number's own file.
 *
 * @param lookThrough finds it in the tickets themselves, for numbers from before their files held it
 */
export function ticketOfNumber(
  fileSystem: FileSystem,
  folder: string,
  prefix: string,
  lookThrough: TicketOfNumber,
): TicketOfNumber {
  return async (number) => {
    const [, year, sequence] = number.split('-').map(Number);
    if (year === undefined || sequence === undefined) return undefined;
    if (number !== written(prefix, year, sequence)) return undefined;
    const path = join(folder, year.toString(), sequence.toString());
    const bytes = await unless('ENOENT', () => fileSystem.readFile(path), undefined);
    if (bytes === undefined) {
      // No such file is an answer only while the folder is there: a disk that went away is none.
      await fileSystem.access(folder);
      return undefined;
    }
    return TicketId.safeParse(Buffer.from(bytes).toString()).data ?? lookThrough(number);
  };
}

/** A number as it is given out; what somebody asks for in another spelling is none. */
function written(prefix: string, year: number, sequence: number): string {
  return `${prefix}-${year.toString()}-${sequence.toString().padStart(DIGITS, '0')}`;
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
