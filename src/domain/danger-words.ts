import type { DangerWords } from './content.ts';
import type { DangerWordsOfLanguage } from './content/danger-words.ts';
import { farthestMatchAt, occursIn, patternSet, type PatternSet, wordsOf } from './word-pattern.ts';

/**
 * Whether typed words speak of danger that may be going on now (C27). When in doubt it says yes:
 * a 112 card too many costs one press, one too few can cost a life. It reads sentence by sentence,
 * so that "Vorig jaar werd zij geslagen. Nu heeft hij een mes." counts.
 */
export function speaksOfDanger(words: DangerWords, text: string): boolean {
  const patterns = patternsOf(words);
  const sentences = sentencesOf(text).map((sentence) => readSentence(patterns, sentence));
  return sentences.some((sentence, index) => {
    if (sentence.urgent) return true;
    const next = sentences[index + 1];
    if (isDatedBy(patterns, sentence, next)) return false;
    return (
      sentence.dangers.some((place) => !isClearlyPast(patterns, sentence, place)) ||
      (sentence.worries.some((place) => !isPast(patterns, sentence, place)) &&
        [sentences[index - 1], sentence, next].some((it) => it?.isAtThisMoment))
    );
  });
}

/** A single word of now counts only at hand: "nu" says little, "nu weer" says more. */
type Patterns = Readonly<Record<keyof DangerWordsOfLanguage | 'nowAtHand', PatternSet>>;

/** Patterns read once for each content: they are plain values that follow from it alone. */
const READ = new WeakMap<DangerWords, Patterns>();

/** The patterns of all languages together. */
function patternsOf(words: DangerWords): Patterns {
  const known = READ.get(words);
  if (known !== undefined) return known;
  const languages = [words.nl, words.en].filter((language) => language !== undefined);
  const listOf = (kind: keyof DangerWordsOfLanguage): readonly string[] =>
    languages.flatMap((language) => language[kind]);
  const ofKind = (kind: keyof DangerWordsOfLanguage): PatternSet => patternSet(listOf(kind));
  const now = listOf('now');
  const read = {
    urgent: ofKind('urgent'),
    danger: ofKind('danger'),
    worry: ofKind('worry'),
    here: ofKind('here'),
    past: ofKind('past'),
    now: patternSet(now.filter((pattern) => !isOneWord(pattern))),
    nowAtHand: patternSet(now.filter(isOneWord)),
    ended: ofKind('ended'),
    harmless: ofKind('harmless'),
  };
  READ.set(words, read);
  return read;
}

function isOneWord(pattern: string): boolean {
  return !pattern.trim().includes(' ');
}

/** A colon parts nothing: what is told "over vroeger:" comes after it. */
function sentencesOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/[.!?;…\n\r]+/u)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

interface Sentence {
  /** Its words, with an empty one in the place of a harmless one. */
  readonly words: readonly string[];
  /** The same without the words of now that only tell how it ended. */
  readonly withoutEnding: readonly string[];
  readonly urgent: boolean;
  /** Where words of danger begin. */
  readonly dangers: readonly number[];
  /** Where words begin that are danger only at this moment: "durft niet", "smeekt". */
  readonly worries: readonly number[];
  /** Whether it tells of this moment: "staat hier", "belt net". */
  readonly isAtThisMoment: boolean;
}

function readSentence(patterns: Patterns, sentence: readonly string[]): Sentence {
  const words = without(patterns.harmless, sentence);
  const dangers = placesOf(patterns.danger, words);
  const withoutEnding = without(
    patterns.ended,
    words,
    (start, end) => !dangers.some((place) => place >= start && place < end),
  );
  return {
    words,
    withoutEnding,
    urgent: occursIn(patterns.urgent, words),
    dangers,
    worries: placesOf(patterns.worry, words),
    isAtThisMoment: occursIn(patterns.here, words) || isNow(patterns, withoutEnding),
  };
}

function placesOf(set: PatternSet, words: readonly string[]): readonly number[] {
  return [...words.keys()].filter((place) => farthestMatchAt(set, words, place) !== undefined);
}

/**
 * How many words away a word of the past may stand. Some people type a whole story as one sentence;
 * "vorig jaar" at its beginning says nothing about its end.
 */
const NEARBY = 15;

/** How many words away a single word of now may stand: how a story ended is told after it. */
const AT_HAND = 6;

function around(words: readonly string[], place: number, distance: number): readonly string[] {
  return words.slice(Math.max(0, place - distance), place + distance);
}

function isPast(patterns: Patterns, { words }: Sentence, place: number): boolean {
  return occursIn(patterns.past, around(words, place, NEARBY));
}

function isClearlyPast(patterns: Patterns, sentence: Sentence, place: number): boolean {
  const { withoutEnding } = sentence;
  return (
    isPast(patterns, sentence, place) &&
    !occursIn(patterns.now, around(withoutEnding, place, NEARBY)) &&
    !occursIn(patterns.nowAtHand, around(withoutEnding, place, AT_HAND))
  );
}

/** A remark of at most so many words belongs to what was said before it. */
const REMARK = 10;

/** "Hij sloeg haar. Dat is drie jaar terug." A short sentence may say when it was. */
function isDatedBy(patterns: Patterns, sentence: Sentence, next: Sentence | undefined): boolean {
  if (next === undefined || next.words.length > REMARK) return false;
  return (
    next.dangers.length === 0 &&
    occursIn(patterns.past, next.words) &&
    [sentence, next].every((it) => !isNow(patterns, it.withoutEnding))
  );
}

function isNow(patterns: Patterns, words: readonly string[]): boolean {
  return occursIn(patterns.now, words) || occursIn(patterns.nowAtHand, words);
}

/** An empty word takes the place of one taken out, so that its neighbours do not become a pair. */
function without(
  set: PatternSet,
  words: readonly string[],
  isWanted: (start: number, end: number) => boolean = () => true,
): readonly string[] {
  const left = [...words];
  for (const start of words.keys()) {
    const end = farthestMatchAt(set, words, start);
    if (end !== undefined && isWanted(start, end)) left.fill('', start, end);
  }
  return left;
}
