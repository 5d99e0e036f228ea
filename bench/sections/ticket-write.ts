import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ticket } from '../../src/domain/ticket.ts';
import { layoutOf } from '../../src/store/layout.ts';
import { fileFloor } from '../file-floor.ts';
import { fillOpen, openFolder, theMunicipality } from '../folders.ts';
import { mixedRounds } from '../rounds.ts';
import { sampleTicket } from '../sample-ticket.ts';
import type { Sizes } from '../sizes.ts';
import { median } from '../statistics.ts';
import type { Section } from '../table.ts';

/** The largest ratio of a write among many tickets to one among few. */
const BOUND = 1.2;

/** Writes before anything counts. */
const WARM_UP = 10;

/** A ticket made and replaced among few and among many open ones, beside the bare file. */
export async function ticketWrite(folder: string, sizes: Sizes): Promise<readonly Section[]> {
  const few = await filled(join(folder, 'few'), sizes.few);
  const many = await filled(join(folder, 'many'), sizes.many);
  const bytes = await few.bytes();
  const operations = {
    floor: await fileFloor(folder, bytes),
    createAtFew: few.create,
    createAtMany: many.create,
    replaceAtFew: few.replace,
    replaceAtMany: many.replace,
  };
  await mixedRounds(1, WARM_UP, operations);
  const measured = await mixedRounds(sizes.writeRounds, sizes.writes, operations);
  await few.close();
  await many.close();

  const floor = measured.floor.map(median);
  const createAtFew = measured.createAtFew.map(median);
  const createAtMany = measured.createAtMany.map(median);
  const replaceAtFew = measured.replaceAtFew.map(median);
  const replaceAtMany = measured.replaceAtMany.map(median);
  const [atFew, atMany] = [sizes.few, sizes.many].map((count) => count.toLocaleString('en'));
  const unit = 'ms';
  return [
    {
      title: `A ticket write (${(bytes / 1024).toFixed(1)} KB)`,
      columns: ['store', 'bare file'],
      lines: [
        { what: `made at ${String(atFew)}`, unit, measured: createAtFew, floor },
        { what: `made at ${String(atMany)}`, unit, measured: createAtMany, floor },
        { what: `replaced at ${String(atFew)}`, unit, measured: replaceAtFew, floor },
        { what: `replaced at ${String(atMany)}`, unit, measured: replaceAtMany, floor },
      ],
    },
    {
      title: 'The same by the number of open tickets',
      columns: [`at ${String(atMany)}`, `at ${String(atFew)}`],
      lines: [
        { what: 'made', unit, measured: createAtMany, floor: createAtFew, bound: BOUND },
        { what: 'replaced', unit, measured: replaceAtMany, floor: replaceAtFew, bound: BOUND },
      ],
    },
  ];
}

/** A store with so many open tickets, and timed writes to it. */
async function filled(dataDir: string, count: number) {
  const tickets = await fillOpen(dataDir, count);
  const store = await openFolder(dataDir);
  const { openTickets } = layoutOf(dataDir, (await theMunicipality()).id);
  const revisions = new Map<Ticket, number>();
  const any = (): Ticket => {
    const ticket = tickets[Math.floor(Math.random() * tickets.length)];
    if (ticket === undefined) throw new Error('The folder was filled.');
    return ticket;
  };

  return {
    bytes: async () => (await readFile(join(openTickets, any().id))).length,
    create: async () => {
      const ticket = sampleTicket('in-behandeling', any().sentAt);
      const start = performance.now();
      const made = await store.createTicket(ticket);
      const took = performance.now() - start;
      if (made !== 'created') throw new Error('The ticket was not made.');
      // The number of tickets stays what the line says.
      await unlink(join(openTickets, ticket.id));
      return took;
    },
    replace: async () => {
      const ticket = any();
      const revision = revisions.get(ticket) ?? 1;
      const start = performance.now();
      const replaced = await store.replaceTicket(ticket, revision);
      const took = performance.now() - start;
      if (replaced !== 'replaced') throw new Error('The ticket was not replaced.');
      revisions.set(ticket, revision + 1);
      return took;
    },
    close: () => store.close(),
  };
}
