import { isDeepStrictEqual } from 'node:util';
import type { Conversation } from '../domain/conversation.ts';
import { agreeWith } from '../domain/ticket-deliveries.ts';
import type { ReportedTicket } from '../domain/ticket.ts';
import type { ReadConversation, WriteConversation } from './ports/conversations.ts';

export interface ConversationPorts {
  readonly readConversation: ReadConversation;
  readonly writeConversation: WriteConversation;
}

/**
 * Makes the reporter's conversation agree with the ticket. Whoever calls holds the person's lock.
 * Writes nothing when it agrees already, so that doing it twice costs a read.
 */
export async function settleConversation(
  { readConversation, writeConversation }: ConversationPorts,
  ticket: ReportedTicket,
  endedDialog: string | undefined,
): Promise<void> {
  for (;;) {
    const stored = await readConversation(ticket.reporter.person);
    const settled = agreeWith(stored?.value, ticket, endedDialog);
    if (stored !== undefined && agrees(stored.value, settled)) return;
    if ((await writeConversation(settled, stored?.revision ?? 0)) === 'written') return;
  }
}

function agrees(before: Conversation, after: Conversation): boolean {
  return (
    before.dialog?.id === after.dialog?.id &&
    isDeepStrictEqual(before.tickets, after.tickets) &&
    isDeepStrictEqual(before.questions, after.questions)
  );
}
