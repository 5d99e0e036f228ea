import { fold } from '../word-pattern.ts';

/** What reading words needs from outside, so that the domain itself imports nothing. */
export interface WordTools {
  /** A word without its endings, so that "hotels" finds "hotel". */
  readonly stem: (word: string) => string;
  /** How many letters have to change to make one word of the other. */
  readonly distance: (one: string, other: string) => number;
}

/**
 * Words that say nothing about the subject. They count only inside a phrase of the content, such as
 * "wie doet wat"; a title is not found by them.
 */
const EMPTY = new Set(
  (
    'de het een en of om te in op bij van voor met uit aan als dan dat die dit deze er is zijn ben was ' +
    'wordt worden word heeft hebben heb had hij zij ze ik je jij we wij u mij me ons hun haar hem mijn ' +
    'zich niet geen wel ook nog al maar naar over door tot na onder wie wat waar welke hoe wanneer doe ' +
    'doet doen kan kun kunnen mag moet moeten wil willen gaat gaan iets iemand ander andere hier daar ' +
    'graag even eens zo toch om t n m s mn zn dr ie ff effe ' +
    'team teams help zeg zegt zei geweest geworden gekomen gegaan gedaan werd werden net altijd steeds bijna heel erg veel weer alleen ' +
    'eigenlijk misschien allemaal helemaal gewoon trouwens natuurlijk waarschijnlijk ongeveer ' +
    'the a an and or to in on at by of for with from as than that this these there is are am was were ' +
    'be been has have had he she they i you we me us his her him my your it its not no also but about ' +
    'who what where which how when do does can may must should want someone something other here'
  ).split(' '),
);

/** Whether a word says nothing about the subject. */
export function isEmptyWord(word: string): boolean {
  return EMPTY.has(word);
}

/** Words of up to four letters stay as they are, and no stem is shorter: "weten" is no "wet". */
const SHORTEST_STEM = 4;

/** What a word is compared by: its stem, without the doubled letter that some stems keep. */
export function stemOf(word: string, { stem }: WordTools): string {
  if (word.length <= SHORTEST_STEM || isEmptyWord(word)) return word;
  const found = stem(word.replace(/(?<=[^aeiou][ao])s$/, '')).replace(/([^aeiou])\1$/, '$1');
  return found.length < SHORTEST_STEM ? word : found;
}

/**
 * A word as it sounds, so that faults that do not change the sound do not count: "sosjaal" and
 * "sociaal", "vergunning" and "fergunning", "wordt" and "word".
 */
export function soundOf(word: string): string {
  return fold(word)
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ch/g, 'g')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/dt$|d$/, 't')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(/ij|ei|y/g, 'y')
    .replace(/ou/g, 'au')
    .replace(/j/g, 'i')
    .replace(/(.)\1+/g, '$1');
}
