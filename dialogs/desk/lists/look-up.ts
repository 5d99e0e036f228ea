import type { Card } from '../../../src/domain/card.ts';
import type { Item } from '../../../src/domain/information.ts';
import type { Facts } from '../../../src/domain/turn.ts';
import { findInformation, informationCard } from '../../information/index.ts';
import { help } from './help.ts';

/**
 * What the functionaris looks up in the channel: who does what, signals, meldcode. The same items
 * as employees see, in Dutch. Nothing that was typed comes back: a typed question is answered in a
 * message that everybody sees and Teams keeps.
 */

const HERE = { language: 'nl', place: 'channel' } as const;

export function lookUp(item: Item, facts: Facts): Card {
  return informationCard({ item, ...HERE }, facts);
}

/** The search box: always an item, also for words that nobody knows. */
export function findWords(words: string, facts: Facts): Card {
  return findInformation(words, HERE, facts);
}

/** Typed words that are no command: what they are about if the information knows it, else help. */
export function answerQuestion(words: string, facts: Facts): Card {
  const leads = facts.understand(words).some(({ to }) => !to.startsWith('menu.'));
  return leads ? findWords(words, facts) : help(facts);
}
