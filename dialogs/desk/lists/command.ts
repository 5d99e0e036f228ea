import type { Item } from '../../../src/domain/information.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Sensitive } from '../../../src/domain/sensitive.ts';

/** What somebody asks for in the channel, with a word or with a button. */
export type Command =
  | { readonly kind: 'overview' | 'mine' | 'agenda'; readonly page: number }
  | { readonly kind: 'search'; readonly words: Sensitive<string> }
  /** Something to look up, by its id. */
  | { readonly kind: 'item'; readonly item: Item }
  /** Words in the search box of the information. */
  | { readonly kind: 'find'; readonly words: Sensitive<string> }
  /** Words that are no command: the information may know what they are about. */
  | { readonly kind: 'question'; readonly words: Sensitive<string> }
  | { readonly kind: 'search-form' | 'new' | 'hand-over' | 'statistics' | 'training' | 'help' };

/** Every button of help can be typed as well: by its title, and by a short word. */
const WORDS = new Map<string, Command>([
  ['', { kind: 'help' }],
  ['hulp', { kind: 'help' }],
  ['help', { kind: 'help' }],
  ['overzicht', { kind: 'overview', page: 0 }],
  ['mijn tickets', { kind: 'mine', page: 0 }],
  ['agenda', { kind: 'agenda', page: 0 }],
  ['zoek', { kind: 'search-form' }],
  ['zoeken', { kind: 'search-form' }],
  ['nieuw', { kind: 'new' }],
  ['nieuwe melding', { kind: 'new' }],
  ['overdragen', { kind: 'hand-over' }],
  ['alles van een collega overdragen', { kind: 'hand-over' }],
  ['statistiek', { kind: 'statistics' }],
  ['opleiding', { kind: 'training' }],
  ['wie doet wat', { kind: 'item', item: 'wie' }],
  ['signalen', { kind: 'item', item: 'kaarten' }],
  ['signalen herkennen', { kind: 'item', item: 'kaarten' }],
  ['overleggen', { kind: 'item', item: 'overleggen' }],
  ['meldcode', { kind: 'item', item: 'meldcode' }],
  ['welke gemeente', { kind: 'item', item: 'zorg' }],
  ['welke gemeente helpt', { kind: 'item', item: 'zorg' }],
  ['uitleg', { kind: 'item', item: 'uitleg' }],
]);

const SEARCH = /^zoek(?:en)?\s+(.+)$/i;

/** A ticket's number on its own, with or without the prefix. */
const NUMBER = /^(?:[a-z]{2,5}[\s-]+)?\d{4}[\s-]+\d{1,9}$/i;

/** Reads the words beside a mention, in any case; what it does not know is a question. */
export function readCommand(text: string): Command {
  const asked = text.trim().replaceAll(/\s+/g, ' ');
  const typed = asked.replace(/^(?:hulp|help)\s/i, '');
  const known = WORDS.get(typed.toLowerCase().replace(/[.!?]+$/, ''));
  if (known !== undefined) return known;
  const words = SEARCH.exec(typed)?.[1] ?? NUMBER.exec(typed)?.[0];
  return words === undefined
    ? { kind: 'question', words: conceal(asked) }
    : { kind: 'search', words: conceal(words) };
}
