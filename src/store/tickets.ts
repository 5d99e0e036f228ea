import { join } from 'node:path';
import type { Now } from '../application/ports/outside.ts';
import type {
  CreateTicket,
  ListOpenTickets,
  ReadTicket,
  ReplaceTicket,
  Stored,
} from '../application/ports/tickets.ts';
import { TicketId } from '../domain/ids.ts';
import type { Ticket } from '../domain/ticket.ts';
import { yearInAmsterdam } from '../domain/time.ts';
import { ensureFolder } from './durable-file.ts';
import type { RecordContent } from './encrypted-adapter.ts';
import { errnoOf, unless } from './file-system.ts';
import type { Guard } from './guard.ts';
import type { Turns } from './in-turn.ts';
import type { Layout } from './layout.ts';
import { orLeaveOut } from './leave-out.ts';
import { ticketKind } from './record-kinds.ts';
import { recordsOf } from './records.ts';
import type { Cabinet } from './records.ts';

export interface TicketPorts {
  readonly readTicket: ReadTicket;
  readonly createTicket: CreateTicket;
  readonly replaceTicket: ReplaceTicket;
  readonly listOpenTickets: ListOpenTickets;
}

interface Found {
  readonly folder: string;
  readonly content: RecordContent;
}

const YEAR_FOLDER = /^\d{4}$/;

/**
 * Tickets in two places: `open`, which a start reads, and `closed` by the year of closing, which it
 * does not. A ticket moves by writing the new file before the old one goes, so that for a moment, or
 * after a crash, there are two: the higher revision is the ticket, the other one is cleared away.
 */
export function ticketPorts(
  cabinet: Cabinet,
  layout: Layout,
  now: Now,
  turns: Turns,
  guard: Guard,
): TicketPorts {
  const { fileSystem } = cabinet.disk;
  const records = recordsOf(ticketKind, cabinet);

  const folders = async (): Promise<readonly string[]> => {
    const years = await fileSystem.readdir(layout.closedTickets);
    const closed = years.filter((name) => YEAR_FOLDER.test(name));
    return [layout.openTickets, ...closed.map((year) => join(layout.closedTickets, year))];
  };

  const find = async (id: TicketId): Promise<Found | undefined> => {
    const copies: Found[] = [];
    for (const folder of await folders()) {
      const content = await records.look(folder, id);
      if (content !== undefined) copies.push({ folder, content });
    }
    const [newest, ...older] = copies.sort((a, b) => b.content.revision - a.content.revision);
    for (const { folder } of older) await clearAway(folder, id);
    return newest;
  };

  const read = async (id: TicketId): Promise<(Stored<Ticket> & { folder: string }) | undefined> => {
    const found = await find(id);
    if (found === undefined) return undefined;
    const { folder, content } = found;
    return { ...(await records.understand(content, folder, id)), folder };
  };

  const exists = async (id: TicketId): Promise<boolean> => {
    for (const folder of await folders()) {
      const path = join(folder, id);
      if (await unless('ENOENT', () => fileSystem.access(path).then(() => true), false))
        return true;
    }
    return false;
  };

  /** The folder where the ticket belongs. One that is closed stays in the year of its closing. */
  const home = async (ticket: Ticket, current: string): Promise<string> => {
    if (!isDone(ticket)) return layout.openTickets;
    if (current !== layout.openTickets) return current;
    const folder = join(layout.closedTickets, yearInAmsterdam(now()).toString());
    await ensureFolder(fileSystem, folder);
    return folder;
  };

  /** A copy that is out of date does no harm where it stands, so a failure can wait. */
  const clearAway = async (folder: string, id: TicketId): Promise<void> => {
    try {
      await fileSystem.unlink(join(folder, id));
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
    }
  };

  return {
    readTicket: guard.port((id) =>
      turns.inTurn(id, async () => {
        const found = await read(id);
        return found && { value: found.value, revision: found.revision };
      }),
    ),
    createTicket: guard.port((ticket) =>
      turns.inTurn(ticket.id, async () => {
        if (await exists(ticket.id)) return 'exists';
        const folder = await home(ticket, layout.openTickets);
        return (await records.create(folder, ticket.id, ticket)) ? 'created' : 'exists';
      }),
    ),
    replaceTicket: guard.port((ticket, revision) =>
      turns.inTurn(ticket.id, async () => {
        const found = await find(ticket.id);
        if (found?.content.revision !== revision) return 'conflict';
        const folder = await home(ticket, found.folder);
        await records.replace(folder, ticket.id, ticket, revision + 1);
        if (folder !== found.folder) await clearAway(found.folder, ticket.id);
        return 'replaced';
      }),
    ),
    listOpenTickets: async function* () {
      const names = await guard.port(() => fileSystem.readdir(layout.openTickets))();
      const readOne = guard.port((id: TicketId) =>
        turns.inTurn(id, () => orLeaveOut(cabinet, () => read(id))),
      );
      for (const name of names) {
        const id = TicketId.safeParse(name).data;
        const found = id && (await readOne(id));
        if (found?.folder !== layout.openTickets) continue;
        yield { value: found.value, revision: found.revision };
      }
    },
  };
}

/** Whether nothing is left to do: only then a start need not read the ticket any more. */
function isDone({ status, pending }: Ticket): boolean {
  return status === 'gesloten' && pending.length === 0;
}
