import { distance } from 'fastest-levenshtein';
import { wordsOf } from '../../src/domain/word-pattern.ts';

/** Words at least this long may differ in one letter, and in two when they are twice as long. */
const LETTERS_FOR_ONE_FAULT = 5;

/**
 * Whether two texts are the same but for what a scanner makes of a page: case, accents, signs,
 * spaces, and a wrong letter in a longer word. A word more or less is a difference.
 */
export function alike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.length === b.length) return a.every((word, index) => alikeWords(word, b[index] ?? ''));
  return a.join('') === b.join('');
}

function alikeWords(a: string, b: string): boolean {
  const allowed = Math.min(2, Math.floor(Math.min(a.length, b.length) / LETTERS_FOR_ONE_FAULT));
  return a === b || distance(a, b) <= allowed;
}
