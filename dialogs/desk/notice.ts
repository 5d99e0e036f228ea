import { noticeCard } from '../../cards/index.ts';
import type { Card } from '../../src/domain/card.ts';
import type { TicketId } from '../../src/domain/ids.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { texts } from './texts.ts';

/** A short message to the colleague who pressed, with the way back to the ticket if there is one. */
export function notice(
  { example }: Facts,
  title: string,
  paragraphs: string[],
  ticket?: TicketId,
): Card {
  const actions =
    ticket === undefined ? [] : [{ title: texts.back, verb: 'ticket.show', id: ticket }];
  return noticeCard({ title, paragraphs, actions, place: 'channel' }, { language: 'nl', example });
}
