import type { DangerWords } from './content.ts';
import { farthestMatchAt, occursIn, patternSet, type PatternSet, wordsOf } from './word-pattern.ts';

/**
 * Whether typed words speak of danger that may be going on now (C27). When in doubt it says yes:
 * a 112 card too many costs one press, one too few can cost a life. It reads sentence by sentence,
 * so that "Vorig jaar werd zij geslagen. Nu heeft hij een mes." counts.
 */
export function speaksOfDanger(words: DangerWords, text: string): boolean {
  const patterns = patternsOf(words);
  return sentencesOf(text).some((sentence) => isDanger(patterns, sentence));
}

type Patterns = Readonly<Record<keyof DangerWords, PatternSet>>;

/** Patterns read once for each content: they are plain values that follow from it alone. */
const READ = new WeakMap<DangerWords, Patterns>();

function patternsOf(words: DangerWords): Patterns {
  const known = READ.get(words);
  if (known !== undefined) return known;
  const read = {
    urgent: patternSet(words.urgent),
    danger: patternSet(words.danger),
    past: patternSet(words.past),
    now: patternSet(words.now),
    harmless: patternSet(words.harmless),
  };
  READ.set(words, read);
  return read;
}

function sentencesOf(text: string): readonly (readonly string[])[] {
  return text.split(/[.!?;:…\n\r]+/u).map(wordsOf);
}

function isDanger(patterns: Patterns, sentence: readonly string[]): boolean {
  const words = withoutHarmless(patterns.harmless, sentence);
  if (occursIn(patterns.urgent, words)) return true;
  return words.some(
    (_, place) =>
      farthestMatchAt(patterns.danger, words, place) !== undefined &&
      !isClearlyPast(patterns, words.slice(Math.max(0, place - NEARBY), place + NEARBY)),
  );
}

/**
 * How many words away a word of the past may stand. Some people type a whole story as one sentence;
 * "vorig jaar" at its beginning says nothing about its end.
 */
const NEARBY = 15;

function isClearlyPast(patterns: Patterns, nearby: readonly string[]): boolean {
  return occursIn(patterns.past, nearby) && !occursIn(patterns.now, nearby);
}

/** An empty word takes the place of a harmless one, so that its neighbours do not become a pair. */
function withoutHarmless(harmless: PatternSet, words: readonly string[]): readonly string[] {
  const left = [...words];
  for (const start of words.keys()) {
    const end = farthestMatchAt(harmless, words, start);
    if (end !== undefined) left.fill('', start, end);
  }
  return left;
}
