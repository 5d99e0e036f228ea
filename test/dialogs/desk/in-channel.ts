import assert from 'node:assert/strict';
import { LIST_INPUT } from '../../../cards/list-context.ts';
import { desk } from '../../../dialogs/desk/index.ts';
import type { Card } from '../../../src/domain/card.ts';
import { TicketId, TicketNumber } from '../../../src/domain/ids.ts';
import type { Action, ChannelIncoming } from '../../../src/domain/incoming.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Colleague, Ticket } from '../../../src/domain/ticket.ts';
import type { DeskFound, Facts } from '../../../src/domain/turn.ts';
import { FATIMA, posted } from '../../domain/ticket-sample.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { plainDutchProblems } from '../../support/plain-dutch.ts';
import { readCard } from '../../support/read-card.ts';
import { facts, NOW } from '../facts.ts';

/** What somebody does in the channel that is about no ticket of its own, and what comes back. */

const CHANNEL = '19:kanaal';

function incoming(action: Action, by: Colleague = FATIMA): ChannelIncoming {
  const from = { id: by.id, name: conceal(by.name) };
  return { place: 'channel', from, at: NOW, channel: CHANNEL, thread: CHANNEL, action };
}

export const words = (text: string, by?: Colleague) =>
  incoming({ kind: 'text', text: conceal(text) }, by);

export function press(
  verb: string,
  id?: string,
  inputs: Record<string, string> = {},
  by?: Colleague,
) {
  const filled = conceal({ [LIST_INPUT]: 'yes', ...inputs });
  return incoming({ kind: 'press', verb, id, inputs: filled, message: '9' }, by);
}

export const NOTHING: DeskFound = {
  ticket: undefined,
  form: undefined,
  tickets: [],
  more: false,
  colleagues: [],
  related: [],
};

/** The card that comes back; it keeps the rules of all cards. */
export function cardFor(
  of: ChannelIncoming,
  { tickets = [], more = false }: Partial<Pick<DeskFound, 'tickets' | 'more'>> = {},
  change: Partial<Facts> = {},
): Card {
  const { card } = desk.turn({ ...NOTHING, tickets, more }, of, facts(change));
  assert.deepEqual(cardProblems(card), []);
  return card;
}

/** What stands on it, in plain Dutch. */
export function answer(
  of: ChannelIncoming,
  tickets: readonly Ticket[] = [],
  { more = false, ...change }: Partial<Facts> & { readonly more?: boolean } = {},
): string {
  const text = readCard(cardFor(of, { tickets, more }, change));
  assert.deepEqual(plainDutchProblems(text), []);
  return text;
}

/** A ticket of its own, by its number in the year. */
export function numbered(sequence: number, change: Partial<Ticket> = {}): Ticket {
  const digits = String(sequence).padStart(4, '0');
  return posted({
    id: TicketId.parse(`00000000-0000-4000-8000-00000000${digits}`),
    number: TicketNumber.parse(`MH-2026-${digits}`),
    ...change,
  });
}
