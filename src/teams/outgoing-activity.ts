import type { Activity } from 'botbuilder';
import type { Card } from '../domain/card.ts';
import type { Outbound } from '../domain/delivery.ts';

/** The content type of a card, in a message and in the answer to a press. */
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/**
 * The activity of a message. A card stands alone: Teams splits a text and a card into two messages
 * and tells the id of one. `summary` is what a notification shows.
 */
export function outgoingActivity(message: Outbound): Partial<Activity> {
  const { summary } = message;
  if (message.kind !== 'message') return withCard(message.card, summary);
  const { body } = message;
  return 'text' in body
    ? { type: 'message', text: body.text, summary }
    : withCard(body.card, summary);
}

function withCard(card: Card, summary: string): Partial<Activity> {
  return {
    type: 'message',
    summary,
    attachments: [{ contentType: CARD_TYPE, content: card }],
  };
}
