import { join } from 'node:path';
import type { Now } from '../application/ports/outside.ts';
import type {
  CreateTicket,
  ListClosedSince,
  ListOpenTickets,
  ReadTicket,
  ReplaceTicket,
} from '../application/ports/tickets.ts';
import { TicketId } from '../domain/ids.ts';
import { closedAt } from '../domain/open-matters.ts';
import type { Ticket } from '../domain/ticket.ts';
import { dateInAmsterdam, yearInAmsterdam } from '../domain/time.ts';
import { closingsIn } from './closings.ts';
import { ensureFolder } from './durable-file.ts';
import type { Guard } from './guard.ts';
import type { Turns } from './in-turn.ts';
import type { Layout } from './layout.ts';
import { orLeaveOut } from './leave-out.ts';
import type { Cabinet } from './records.ts';
import { ticketFiles } from './ticket-files.ts';

export interface TicketPorts {
  readonly readTicket: ReadTicket;
  readonly createTicket: CreateTicket;
  readonly replaceTicket: ReplaceTicket;
  readonly listOpenTickets: ListOpenTickets;
  readonly listClosedSince: ListClosedSince;
}

/**
 * Tickets in two places: `open`, which a start reads, and `closed` by the year of closing, which it
 * does not.
 */
export function ticketPorts(
  cabinet: Cabinet,
  layout: Layout,
  now: Now,
  turns: Turns,
  guard: Guard,
): TicketPorts {
  const { fileSystem } = cabinet.disk;
  const files = ticketFiles(cabinet, layout);
  const closings = closingsIn(fileSystem, layout.closedOn);

  /** The folder where the ticket belongs. One that is closed stays in the year of its closing. */
  const home = async (ticket: Ticket, current: string): Promise<string> => {
    if (!isDone(ticket)) return layout.openTickets;
    if (current !== layout.openTickets) return current;
    // Not when its last message went: an addition after the closing does not move it.
    const at = closedAt(ticket) ?? now();
    // Before it moves, because nobody would look for a closed ticket without its mark.
    await closings.mark(dateInAmsterdam(at), ticket.id);
    const folder = join(layout.closedTickets, yearInAmsterdam(at).toString());
    await ensureFolder(fileSystem, folder);
    return folder;
  };

  return {
    readTicket: guard.port((id) =>
      turns.inTurn(id, async () => {
        const found = await files.read(id);
        return found && { value: found.value, revision: found.revision };
      }),
    ),
    createTicket: guard.port((ticket) =>
      turns.inTurn(ticket.id, async () => {
        if (await files.exists(ticket.id)) return 'exists';
        const folder = await home(ticket, layout.openTickets);
        return (await files.create(ticket, folder)) ? 'created' : 'exists';
      }),
    ),
    replaceTicket: guard.port((ticket, revision) =>
      turns.inTurn(ticket.id, async () => {
        const found = await files.find(ticket.id);
        if (found?.content.revision !== revision) return 'conflict';
        await files.replace(ticket, found, await home(ticket, found.folder));
        return 'replaced';
      }),
    ),
    listOpenTickets: async function* () {
      const names = await guard.port(() => fileSystem.readdir(layout.openTickets))();
      const readOne = guard.port((id: TicketId) =>
        turns.inTurn(id, () => orLeaveOut(cabinet, () => files.read(id))),
      );
      for (const name of names) {
        const id = TicketId.safeParse(name).data;
        const found = id && (await readOne(id));
        if (found?.folder !== layout.openTickets) continue;
        yield { value: found.value, revision: found.revision };
      }
    },
    listClosedSince: async function* (date) {
      const listed = new Set<TicketId>();
      const readOne = guard.port((day: string, id: TicketId) =>
        turns.inTurn(id, () =>
          orLeaveOut(cabinet, async () => {
            const found = listed.has(id) ? undefined : await files.read(id);
            if (found !== undefined && found.folder !== layout.openTickets) return found;
            // It was closed again later, or is open again, or a crash came before it moved.
            await closings.clear(day, id);
            return undefined;
          }),
        ),
      );
      for (const day of await guard.port(() => closings.daysSince(date))()) {
        for (const id of await guard.port(() => closings.on(day))()) {
          const found = await readOne(day, id);
          if (found === undefined) continue;
          listed.add(id);
          yield { value: found.value, revision: found.revision };
        }
      }
    },
  };
}

/** Whether nothing is left to do: only then a start need not read the ticket any more. */
function isDone({ status, pending }: Ticket): boolean {
  return status === 'gesloten' && pending.length === 0;
}
