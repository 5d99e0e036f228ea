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

/**
 * Takes the next number of this year (Europe/Amsterdam) for this ticket. A number is given once;
 * gaps may occur.
 */
export type TakeTicketNumber = (year: number, ticket: TicketId) => Promise<TicketNumber>;

/** The ticket that a number was taken for; `undefined` when the number was never given. */
export type TicketOfNumber = (number: TicketNumber) => Promise<TicketId | undefined>;

/**
 * Tickets that were closed on this date (Europe/Amsterdam, `2026-11-24`) or later and for which
 * nothing is pending; those of the newest day first. A ticket is in this list or in that of the open
 * ones, never in both. Its cost does not grow with what was closed before. Damaged ones are left out.
 */
export type ListClosedSince = (date: string) => AsyncIterable<Stored<Ticket>>;

/**
 * Lists a ticket under keys of what it names: plates, and postcodes with a house number. Only a
 * keyed hash of each is kept. Durable; doing it again changes nothing.
 */
export type KeepMatches = (ticket: TicketId, keys: readonly string[]) => Promise<void>;

/** The tickets that are listed under one of these keys, in no order. */
export type FindMatches = (keys: readonly string[]) => Promise<readonly TicketId[]>;
