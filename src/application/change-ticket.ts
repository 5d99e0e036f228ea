import type { TicketId } from '../domain/ids.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { Lock } from './keyed-lock.ts';
import type { ReadTicket, ReplaceTicket } from './ports/tickets.ts';

export interface TicketPorts {
  readonly readTicket: ReadTicket;
  readonly replaceTicket: ReplaceTicket;
}

/** What a change decides on a ticket, besides the ticket itself. */
interface Decision<T> {
  /** The next ticket; absent, or the very same object, writes nothing. */
  readonly ticket?: Ticket | undefined;
  readonly result: T;
}

/**
 * Reads a ticket, decides and writes, one at a time for a ticket. When another process was first
 * the decision is taken again on what stands there now.
 */
export type ChangeTicket = <T>(
  id: TicketId,
  decide: (ticket: Ticket | undefined) => Decision<T>,
) => Promise<T>;

/** More conflicts than this in a row are not chance but a fault. */
const MOST_CONFLICTS = 20;

export function createChangeTicket(
  { readTicket, replaceTicket }: TicketPorts,
  lock: Lock,
): ChangeTicket {
  return (id, decide) =>
    lock(`ticket:${id}`, async () => {
      for (let tries = 0; tries < MOST_CONFLICTS; tries += 1) {
        const stored = await readTicket(id);
        const { ticket, result } = decide(stored?.value);
        if (stored === undefined || ticket === undefined || ticket === stored.value) return result;
        if ((await replaceTicket(ticket, stored.revision)) === 'replaced') return result;
      }
      throw new Error('TICKET_CONFLICTS');
    });
}
