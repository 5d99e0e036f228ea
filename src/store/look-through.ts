import type { ReadTicket, TicketOfNumber } from '../application/ports/tickets.ts';
import { TicketId } from '../domain/ids.ts';
import type { Layout } from './layout.ts';
import { orLeaveOut } from './leave-out.ts';
import type { Cabinet } from './records.ts';
import { ticketFolders } from './ticket-files.ts';

/**
 * Finds the ticket of a number by reading tickets, the open ones first, until it comes by. Slow,
 * and only for the numbers of the first version, whose files do not name their ticket.
 */
export function lookThrough(
  cabinet: Cabinet,
  layout: Layout,
  readTicket: ReadTicket,
): TicketOfNumber {
  const { fileSystem } = cabinet.disk;

  return async (number) => {
    for (const folder of await ticketFolders(fileSystem, layout)) {
      for (const name of await fileSystem.readdir(folder)) {
        const id = TicketId.safeParse(name).data;
        const found = id && (await orLeaveOut(cabinet, () => readTicket(id)));
        if (found?.value.number === number) return found.value.id;
      }
    }
    return undefined;
  };
}
