import type { Reply } from '../domain/card.ts';
import type { Incoming } from '../domain/incoming.ts';
import type { Log } from '../application/ports/log.ts';
import type { Send } from '../application/ports/outside.ts';

/** Something to say after the answer to the request, in the conversation that it came from. */
export interface FollowUp {
  readonly to: Incoming;
  readonly bodies: readonly ({ readonly card: Reply['card'] } | { readonly text: string })[];
}

/** The messages of a reply that cannot go out in a response: the card, then its line. */
export function replyAsMessages(to: Incoming, { card, line }: Reply): FollowUp {
  return { to, bodies: line === undefined ? [{ card }] : [{ card }, { text: line }] };
}

/** Sends them one by one, in order, once. Never rejects. */
export async function sendFollowUp(
  { to, bodies }: FollowUp,
  serviceUrl: string,
  { send, log }: { readonly send: Send; readonly log: Log },
): Promise<void> {
  const conversation = to.place === 'personal' ? to.address.conversation : to.thread;
  // What a notification shows says nothing about what it is about.
  const summary = to.place === 'personal' ? 'Je hebt een bericht.' : 'Signaalpunt';
  for (const body of bodies) {
    const outcome = await send({ kind: 'message', conversation, body, summary }, serviceUrl);
    if (outcome.kind !== 'delivered') {
      log.warn('a direct answer was not delivered', { outcome: outcome.kind });
    }
  }
}
