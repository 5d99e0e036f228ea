import { fold, wordsOf } from '../../../src/domain/word-pattern.ts';
import { withoutCertainOnes } from './identifiers.ts';

/**
 * Words that may be names. No list of names is complete, so this goes by how names are written:
 * a capital where none is needed, initials, and what follows "heet". A human decides (C34).
 */

const WORD = /(?:\p{Lu}\.)+|\p{L}(?:[\p{L}\p{M}'’-]*[\p{L}\p{M}])?/gu;

/** Words with which a Dutch or English sentence often begins, or that stand for no name. */
const COMMON: ReadonlySet<string> = new Set(
  wordsOf(`
  a aan af al alle alleen alles als altijd and andere anders antwoord at balie beide bekend
  bel bij blauwe broer but buurman buurt buurvrouw collega daar daarna dag dan dat de deze die
  dinsdag dit dochter donderdag doordat dus echt een eens eerst eigenaar elke en er ergens
  familie geen gisteren grijze groene groet groeten haar had he heb hebben heeft heel hem hen
  her hier hij hoe hun i iedere iemand iets ik in is it ja je jij jongen kan kind kinderen
  klant kunnen later maandag maar mail man meer meisje men mensen met mevrouw mij mijn
  misschien moeder moest morgen na naar naast nacht nee niemand niet niets nog nu of om omdat
  onbekend onder ons onze ook op over rode rond samen she sinds soms steeds te tegen telkens
  the there they this tijdens toch toen tot tussen twee uit vaak vader van vanaf vanavond
  vandaag vanmiddag vanochtend veel vervolgens via volgens voor vorige vraag vriend vriendin
  vrijdag vrouw waar waarom wanneer waren was wat we week wel welke when wie wij winkel wit
  with witte woensdag wordt you zaterdag ze zelf zij zijn zo zoals zondag zonder zoon zou zus
  zwart zwarte één
`),
);

/** Words after which a name comes, with or without a capital. */
const INTRODUCES =
  /(?<![\p{L}])(?:heet|heette|heten|genaamd|noemt zich|naam is|name is|called) ([\p{L}][\p{L}'’-]+)/giu;

/** Words with a capital that name nobody. */
const NO_NAMES: ReadonlySet<string> = new Set(
  wordsOf(`
  belgië bsn bulgaars bulgarije bv duits duitse duitsland engels engelse eu europa europese
  facebook ggd id instagram mh mma nederland nederlands nederlandse nl ov polen pools poolse
  roemeens roemenië teams tv vof whatsapp
`),
);

interface Known {
  /** Words that the municipality and we use ourselves, folded: places, forms, headings. */
  readonly ours: ReadonlySet<string>;
  /** Names that stand somewhere else in the ticket, folded; found here in any casing. */
  readonly names: ReadonlySet<string>;
}

/** The words of a text that may be names, as written, each once. */
export function possibleNames(text: string, { ours, names }: Known): readonly string[] {
  const read = withoutCertainOnes(text);
  const told = introducedIn(read);
  return eachOnce(
    wordsOfText(read).filter((word) => {
      const folded = fold(word.text);
      if (isOurs(folded, ours)) return false;
      if (word.hasCapital && !word.startsSentence) return true;
      const suspect = word.hasCapital || isKnown(folded, names) || told.has(folded);
      return suspect && !COMMON.has(folded);
    }),
  );
}

/** Words that are almost certainly names, folded: told as one, or a capital in a sentence. */
export function clearNames(text: string, ours: ReadonlySet<string>): readonly string[] {
  const read = withoutCertainOnes(text);
  const capitals = wordsOfText(read).filter((word) => word.hasCapital && !word.startsSentence);
  return [...introducedIn(read), ...eachOnce(capitals).map(fold)].filter(
    (word) => word.length > 2 && !isOurs(word, ours) && !COMMON.has(word),
  );
}

interface Word {
  readonly text: string;
  readonly hasCapital: boolean;
  /** Every sentence begins with a capital, so it says nothing there. */
  readonly startsSentence: boolean;
}

function wordsOfText(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    hasCapital: /^\p{Lu}/u.test(word),
    startsSentence: startsSentence(text, index),
  }));
}

function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:;…\n])[\s"'“„‘’(]*$/u.test(text.slice(Math.max(0, index - 8), index));
}

function introducedIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(INTRODUCES)].map(([, name = '']) => fold(name)));
}

function isOurs(folded: string, ours: ReadonlySet<string>): boolean {
  return NO_NAMES.has(folded) || folded.split('-').every((part) => ours.has(part));
}

/** Also "mira's", which is "miras" without its apostrophe. */
function isKnown(folded: string, names: ReadonlySet<string>): boolean {
  return names.has(folded) || names.has(folded.replace(/s$/, ''));
}

function eachOnce(words: readonly Word[]): readonly string[] {
  return [...new Map(words.map(({ text }) => [fold(text), text])).values()];
}

/** Letters without capitals, as Arabic has them: a name in them cannot be told from a word. */
export function hasLettersWithoutCapitals(text: string): boolean {
  return /(?![ªº])\p{Lo}/u.test(text);
}
