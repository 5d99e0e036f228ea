import { conceal } from '../../../src/domain/sensitive.ts';
import type { Sensitive } from '../../../src/domain/sensitive.ts';

/** What somebody asks for in the channel, with a word or with a button. */
export type Command =
  | { readonly kind: 'overview' | 'mine' | 'agenda'; readonly page: number }
  | { readonly kind: 'search'; readonly words: Sensitive<string> }
  | { readonly kind: 'search-form' | 'new' | 'hand-over' | 'help' };

const WORDS = new Map<string, Command>([
  ['overzicht', { kind: 'overview', page: 0 }],
  ['mijn tickets', { kind: 'mine', page: 0 }],
  ['agenda', { kind: 'agenda', page: 0 }],
  ['zoek', { kind: 'search-form' }],
  ['zoeken', { kind: 'search-form' }],
  ['nieuw', { kind: 'new' }],
  ['overdragen', { kind: 'hand-over' }],
]);

const SEARCH = /^zoek(?:en)?\s+(.+)$/i;

/** A ticket's number on its own, with or without the prefix. */
const NUMBER = /^(?:[a-z]{2,5}[\s-]+)?\d{4}[\s-]+\d{1,9}$/i;

/** Reads the words beside a mention, in any case; what it does not know is a question for help. */
export function readCommand(text: string): Command {
  const typed = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:hulp|help)\s/i, '');
  const known = WORDS.get(typed.toLowerCase().replace(/[.!?]+$/, ''));
  if (known !== undefined) return known;
  const words = SEARCH.exec(typed)?.[1] ?? NUMBER.exec(typed)?.[0];
  return words === undefined ? { kind: 'help' } : { kind: 'search', words: conceal(words) };
}
