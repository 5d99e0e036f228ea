import type { PersonKey, TicketId } from '../../domain/ids.ts';
import { reporterUnreachable } from '../../domain/ticket-deliveries.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { Facts } from '../../domain/turn.ts';
import type { ChangeTicket } from '../change-ticket.ts';
import type { ReadConversation } from '../ports/conversations.ts';

interface Ports {
  readonly readConversation: ReadConversation;
  readonly changeTicket: ChangeTicket;
  readonly facts: () => Facts;
  readonly wake: (ticket: TicketId) => void;
}

/**
 * Somebody removed the app: the holders of their open reports see that messages do not arrive any
 * more. Nothing else changes, and what they reported stays.
 */
export async function departure(ports: Ports, person: PersonKey): Promise<void> {
  const stored = await ports.readConversation(person);
  for (const { id } of stored?.value.tickets ?? []) {
    const left = await ports.changeTicket(id, (ticket) =>
      ticket !== undefined && hears(ticket, person)
        ? { ticket: reporterUnreachable(ticket, 'vertrokken', ports.facts()), result: true }
        : { result: false },
    );
    if (left) ports.wake(id);
  }
}

function hears({ reporter, status }: Ticket, person: PersonKey): boolean {
  return status !== 'gesloten' && reporter?.person === person && reporter.unreachable === undefined;
}
