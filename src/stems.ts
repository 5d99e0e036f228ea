import { stemmer as dutch } from '@orama/stemmers/dutch';
import { distance } from 'fastest-levenshtein';
import type { WordTools } from './domain/understanding.ts';

/**
 * How words are compared: by their stem, by the rules of Snowball for Dutch ("controles" and
 * "controle" are one word), and by the number of letters that differ.
 */
export const reading: WordTools = { stem: (word) => dutch(word), distance };
