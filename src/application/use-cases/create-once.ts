import type { Instant, TicketId, TicketNumber } from '../../domain/ids.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { yearInAmsterdam } from '../../domain/time.ts';
import type { CreateTicket, ReadTicket, TakeTicketNumber } from '../ports/tickets.ts';

export interface CreatePorts {
  readonly readTicket: ReadTicket;
  readonly createTicket: CreateTicket;
  readonly takeTicketNumber: TakeTicketNumber;
}

/**
 * One durable record, the ticket, in which everything that follows is pending. Its id is the id of
 * the intake or form that it comes from, so that a second press finds the first one's ticket.
 */
export async function createOnce(
  ports: CreatePorts,
  id: TicketId,
  now: Instant,
  make: (number: TicketNumber) => Ticket,
): Promise<{ readonly ticket: Ticket; readonly already: boolean }> {
  const known = await ports.readTicket(id);
  if (known !== undefined) return { ticket: known.value, already: true };
  const ticket = make(await ports.takeTicketNumber(yearInAmsterdam(now), id));
  if ((await ports.createTicket(ticket)) === 'created') return { ticket, already: false };
  const first = await ports.readTicket(id);
  return { ticket: first?.value ?? ticket, already: true };
}
