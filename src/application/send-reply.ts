import type { Reply } from '../domain/card.ts';
import type { ChatAddress } from '../domain/conversation.ts';
import type { Outbound } from '../domain/delivery.ts';
import type { Log } from './ports/log.ts';
import type { Send } from './ports/outside.ts';

/** All that a notification of ours may show on a locked screen (C88). */
const SUMMARY = 'Je hebt een bericht.';

/** How long the 112 card is tried again, and an ordinary answer, in milliseconds. */
const URGENT_MS = 60_000;
const ORDINARY_MS = 10_000;
const BETWEEN_TRIES_MS = 1_000;

/** Sends a reply as messages in a personal chat: the card, then its line. */
export type SendReply = (reply: Reply, address: ChatAddress, urgent: boolean) => Promise<void>;

/** Sends only the line that follows a card which went out in the answer to a press. */
export type SendLine = (line: string, address: ChatAddress) => Promise<void>;

/** Sends a message that belongs to no ticket. */
export type SendOnce = (message: Outbound, serviceUrl: string) => Promise<void>;

/**
 * Replies are no deliveries of a ticket: they are tried for a short while and not kept. The 112
 * card is tried for a minute, without storage and without waiting for anything else.
 */
export function createSendReply(
  send: Send,
  log: Log,
  sleep: (ms: number) => Promise<void>,
): { readonly sendReply: SendReply; readonly sendLine: SendLine; readonly sendOnce: SendOnce } {
  return {
    sendReply: async ({ card, line }, address, urgent) => {
      const limit = urgent ? URGENT_MS : ORDINARY_MS;
      await toPerson({ card }, address, limit);
      if (line !== undefined) await toPerson({ text: line }, address, limit);
    },
    sendLine: (line, address) => toPerson({ text: line }, address, URGENT_MS),
    sendOnce: (message, serviceUrl) => persist(message, serviceUrl, URGENT_MS),
  };

  function toPerson(
    body: Extract<Outbound, { kind: 'message' }>['body'],
    { conversation, serviceUrl }: ChatAddress,
    limit: number,
  ): Promise<void> {
    return persist({ kind: 'message', conversation, body, summary: SUMMARY }, serviceUrl, limit);
  }

  async function persist(message: Outbound, serviceUrl: string, limit: number): Promise<void> {
    let waited = 0;
    let gap = BETWEEN_TRIES_MS;
    for (;;) {
      const begun = performance.now();
      const outcome = await send(message, serviceUrl);
      if (outcome.kind === 'delivered') return;
      waited += performance.now() - begun;
      if (outcome.kind === 'blocked' || outcome.kind === 'gone' || waited >= limit) {
        log.warn('A reply did not arrive', { outcome: outcome.kind });
        return;
      }
      await sleep(gap);
      waited += gap;
      // It may stand there already: each repeat can be one more copy, so they become rarer.
      if (outcome.kind === 'unclear') gap *= 2;
    }
  }
}
