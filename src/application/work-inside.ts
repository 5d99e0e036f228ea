import { matchKeys } from '../domain/matches.ts';
import { linkedBack } from '../domain/ticket-links.ts';
import { isReported } from '../domain/ticket.ts';
import type { Pending, Ticket } from '../domain/ticket.ts';
import type { Facts } from '../domain/turn.ts';
import type { ChangeTicket } from './change-ticket.ts';
import type { Lock } from './keyed-lock.ts';
import type { KeepMatches } from './ports/tickets.ts';
import { settleConversation } from './settle-conversation.ts';
import type { ConversationPorts } from './settle-conversation.ts';

export interface InsidePorts extends ConversationPorts {
  readonly changeTicket: ChangeTicket;
  readonly keepMatches: KeepMatches;
  readonly facts: () => Facts;
  readonly lock: Lock;
}

/** Pending work on our own records, for which nothing leaves. */
export type Inside = Extract<
  Pending,
  { kind: 'settle-conversation' | 'link-back' | 'list-matches' }
>;

export function isInside(pending: Pending): pending is Inside {
  return (
    pending.kind === 'settle-conversation' ||
    pending.kind === 'link-back' ||
    pending.kind === 'list-matches'
  );
}

/**
 * Does it; doing it again changes nothing.
 *
 * @param changed told that something became pending for another ticket
 */
export async function workInside(
  ports: InsidePorts,
  ticket: Ticket,
  pending: Inside,
  changed: (ticket: Ticket['id']) => void,
): Promise<void> {
  switch (pending.kind) {
    case 'settle-conversation':
      if (!isReported(ticket)) return;
      await ports.lock(`person:${ticket.reporter.person}`, () =>
        settleConversation(ports, ticket, pending.dialog),
      );
      return;
    case 'link-back':
      await ports.changeTicket(pending.ticket, (other) => ({
        ticket:
          other === undefined
            ? undefined
            : linkedBack(other, ticket, pending.how, pending.by, ports.facts()),
        result: undefined,
      }));
      changed(pending.ticket);
      return;
    case 'list-matches':
      await ports.keepMatches(ticket.id, matchKeys(ticket));
      return;
  }
}
