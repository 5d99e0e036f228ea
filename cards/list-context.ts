import type { Card } from '../src/domain/card.ts';
import { CARD_VERSION } from './press.ts';

/**
 * A ticket that was opened from a list is shown in the message of the list. Its buttons say so, so
 * that a press on them is not taken for a press on a second copy of the ticket's own card.
 */
export const LIST_INPUT = 'list';

/** The card with every button marked as standing in the message of a list. */
export function inList(card: Card): Card {
  return marked(card) as Card;
}

/** With a way back to the list; not where something is asked, since typed words would go. */
export function withWayBack(card: Card): Card {
  const { body } = card;
  if (!Array.isArray(body) || asks(body)) return card;
  const back = {
    type: 'Action.Execute',
    title: 'Naar overzicht',
    verb: 'desk.overview',
    data: { v: CARD_VERSION, verb: 'desk.overview', id: '0' },
  };
  const row = { type: 'ActionSet', separator: true, actions: [back] };
  return { ...card, body: [...(body as unknown[]), row] };
}

function asks(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(asks);
  if (typeof node !== 'object' || node === null) return false;
  const type: unknown = 'type' in node ? node.type : undefined;
  return (typeof type === 'string' && type.startsWith('Input.')) || Object.values(node).some(asks);
}

function marked(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(marked);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, marked(value)]));
  if (copy['type'] !== 'Action.Execute') return copy;
  const data: unknown = copy['data'];
  return { ...copy, data: { ...(typeof data === 'object' ? data : {}), [LIST_INPUT]: 'yes' } };
}
