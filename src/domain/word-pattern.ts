/**
 * A small pattern language for words in running text, in place of regular expressions: an
 * administrator writes these, and no pattern can make matching slow.
 *
 * - words stand in order, with nothing between them: `acuut gevaar`
 * - `|` gives alternatives for one word: `hij|zij|ze slaat`
 * - `*` stands for the rest of a word, at its end or its beginning: `mishandel*`, `*straat`
 * - `..` stands for at most {@link MOST_BETWEEN} words that may be anything: `ze wordt .. geslagen`
 *
 * Case, accents and apostrophes do not count, in the pattern as in the text.
 */
type WordPattern = readonly Step[];

type Step =
  | {
      readonly kind: 'word';
      readonly forms: readonly string[];
      readonly matches: (word: string) => boolean;
    }
  | { readonly kind: 'gap' };

/** How many words `..` may stand for. */
export const MOST_BETWEEN = 5;

const MOST_WORDS = 10;
const MOST_GAPS = 2;
const SHORTEST_STEM = 3;
const FORM_OF_WORD = /^(\*[a-z0-9]+|[a-z0-9]+\*?)$/;

/** Text as it is compared: small letters without accents, and no apostrophes ("she's" is "shes"). */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .toLowerCase();
}

/** The words of a text, folded. Everything that is no letter or digit parts words. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What is wrong with a pattern, as a Dutch sentence for an administrator; `undefined` if it is right. */
export function problemOfPattern(pattern: string): string | undefined {
  const tokens = tokensOf(pattern);
  if (tokens.length === 0) return 'Dit patroon is leeg. Schrijf er een woord, of haal het weg.';
  if (tokens.length > MOST_WORDS) return `Gebruik hoogstens ${String(MOST_WORDS)} woorden.`;
  if (tokens.at(0) === '..' || tokens.at(-1) === '..')
    return 'Begin en eindig met een woord, niet met "..".';
  if (tokens.filter((token) => token === '..').length > MOST_GAPS) {
    return `Gebruik ".." hoogstens ${String(MOST_GAPS)} keer.`;
  }
  const wrong = tokens
    .filter((token) => token !== '..')
    .flatMap((token) => token.split('|'))
    .find((form) => !FORM_OF_WORD.test(form) || isShortStem(form));
  if (wrong === undefined) return undefined;
  return `"${wrong}" is geen woord. Gebruik letters en cijfers, met "|" tussen twee keuzes. Zet "*" alleen voor of achter minstens ${String(SHORTEST_STEM)} letters.`;
}

/** Throws on a wrong pattern: they are checked when the content is read. */
function wordPattern(pattern: string): WordPattern {
  const problem = problemOfPattern(pattern);
  if (problem !== undefined) throw new Error(problem);
  return tokensOf(pattern).map((token) =>
    token === '..'
      ? { kind: 'gap' }
      : { kind: 'word', forms: token.split('|'), matches: oneOf(token.split('|')) },
  );
}

/** Many patterns, filed under their first word so that a place in a text asks for few of them. */
export interface PatternSet {
  readonly byFirstWord: ReadonlyMap<string, readonly WordPattern[]>;
  /** Those whose first word is open: `mishandel*`. */
  readonly open: readonly WordPattern[];
}

/** Reads and files patterns. Throws on a wrong one. */
export function patternSet(patterns: readonly string[]): PatternSet {
  const byFirstWord = new Map<string, WordPattern[]>();
  const open: WordPattern[] = [];
  for (const pattern of patterns.map(wordPattern)) {
    const first = pattern[0];
    const forms = first?.kind === 'word' ? first.forms : [];
    if (forms.some((form) => form.includes('*'))) {
      open.push(pattern);
      continue;
    }
    for (const form of new Set(forms)) {
      byFirstWord.set(form, [...(byFirstWord.get(form) ?? []), pattern]);
    }
  }
  return { byFirstWord, open };
}

/** The farthest end of a match of any of the patterns that begins at word `start`. */
export function farthestMatchAt(
  set: PatternSet,
  words: readonly string[],
  start: number,
): number | undefined {
  const candidates = [...(set.byFirstWord.get(words[start] ?? '') ?? []), ...set.open];
  const ends = candidates
    .map((pattern) => matchAt(pattern, words, start))
    .filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/**
 * Where the pattern first matches from word `start` on: the index after its last word, or
 * `undefined`. Looks at no more than a fixed number of words, however long the text is.
 */
function matchAt(
  pattern: WordPattern,
  words: readonly string[],
  start: number,
  step = 0,
): number | undefined {
  let position = start;
  for (let index = step; index < pattern.length; index += 1) {
    const current = pattern[index];
    if (current?.kind === 'gap') return matchAfterGap(pattern, words, position, index + 1);
    const word = words[position];
    if (word === undefined || current?.matches(word) !== true) return undefined;
    position += 1;
  }
  return position;
}

/** Whether any of the patterns matches anywhere in these words. */
export function occursIn(set: PatternSet, words: readonly string[]): boolean {
  return words.some((_, start) => farthestMatchAt(set, words, start) !== undefined);
}

function matchAfterGap(
  pattern: WordPattern,
  words: readonly string[],
  position: number,
  step: number,
): number | undefined {
  for (let between = 0; between <= MOST_BETWEEN; between += 1) {
    const end = matchAt(pattern, words, position + between, step);
    if (end !== undefined) return end;
  }
  return undefined;
}

function tokensOf(pattern: string): readonly string[] {
  return fold(pattern)
    .split(/\s+/)
    .filter((token) => token !== '');
}

function isShortStem(form: string): boolean {
  return form.includes('*') && form.length - 1 < SHORTEST_STEM;
}

function oneOf(forms: readonly string[]): (word: string) => boolean {
  const whole = new Set(forms.filter((form) => !form.includes('*')));
  const beginnings = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1));
  const endings = forms.filter((form) => form.startsWith('*')).map((form) => form.slice(1));
  return (word) =>
    whole.has(word) ||
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    endings.some((ending) => word.endsWith(ending));
}
