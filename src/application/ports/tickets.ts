import type { TicketId, TicketNumber } from '../../domain/ids.ts';
import type { Ticket } from '../../domain/ticket.ts';

/** A record with the revision under which it stands in the store. A new record has revision 1. */
export interface Stored<T> {
  readonly value: T;
  readonly revision: number;
}

/** Reads one ticket, open or closed. Throws {@link StoreError} when it cannot be read. */
export type ReadTicket = (id: TicketId) => Promise<Stored<Ticket> | undefined>;

/** Writes a ticket that does not exist yet. Durable once it resolves. */
export type CreateTicket = (ticket: Ticket) => Promise<'created' | 'exists'>;

/** Replaces the ticket if it still stands at `revision`. Durable once it resolves. */
export type ReplaceTicket = (ticket: Ticket, revision: number) => Promise<'replaced' | 'conflict'>;

/** All open tickets, in no order. A damaged one is put aside, reported and left out. */
export type ListOpenTickets = () => AsyncIterable<Stored<Ticket>>;

/** Takes the next number of this year (Europe/Amsterdam). A number is given once; gaps may occur. */
export type TakeTicketNumber = (year: number) => Promise<TicketNumber>;
