import type { Target } from '../../src/domain/information.ts';

/**
 * A sentence as an employee types it to the bot, and where it ought to lead.
 *
 * - `to`: the items a sensible colleague would accept as the first one shown, one to three; the
 *   first of them is the one expected.
 * - `danger`: `now` when the words tell of danger at this moment, which brings 112 first; `past`
 *   when they tell of violence or danger that is over, which in most cases does not (C79).
 */
export interface Sentence {
  readonly text: string;
  readonly to: readonly Target[];
  readonly danger?: 'now' | 'past';
}
