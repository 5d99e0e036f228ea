import type { Instant, TicketNumber } from '../../domain/ids.ts';
import { receive } from '../../domain/ticket-actions.ts';
import { yearInAmsterdam } from '../../domain/time.ts';
import type { PersonalEffect, PersonalOutcome } from '../../domain/turn.ts';
import type { CreateTicket, ReadTicket, TakeTicketNumber } from '../ports/tickets.ts';

interface Ports {
  readonly readTicket: ReadTicket;
  readonly createTicket: CreateTicket;
  readonly takeTicketNumber: TakeTicketNumber;
  readonly newId: () => string;
  readonly now: () => Instant;
}

/**
 * Versturen: one durable record, the ticket, in which everything that follows is pending. Its id
 * is the id of the intake, so that a second press finds the first one's ticket.
 */
export async function submitReport(
  ports: Ports,
  { ticket, cards, typedInChat }: Extract<PersonalEffect, { kind: 'submit' }>,
): Promise<PersonalOutcome> {
  const sent = await ports.readTicket(ticket.id);
  if (sent !== undefined) {
    return { kind: 'submitted', ticket: sent.value, already: true, typedInChat };
  }
  const now = ports.now();
  const number: TicketNumber = await ports.takeTicketNumber(yearInAmsterdam(now));
  const received = receive(ticket, number, cards, { now, newId: ports.newId });
  if ((await ports.createTicket(received)) === 'created') {
    return { kind: 'submitted', ticket: received, already: false, typedInChat };
  }
  const first = await ports.readTicket(ticket.id);
  return { kind: 'submitted', ticket: first?.value ?? received, already: true, typedInChat };
}
