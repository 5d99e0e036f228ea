import { grouped } from './grouped.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { isEmptyWord, soundOf, stemOf, type WordTools } from './words.ts';

/** How surely a typed word is a word of the content: 1 when it is written the same. */
export type Sureness = number;

/** A word of the content in a sentence: how surely it is there, and at which words. */
interface Place {
  readonly sure: Sureness;
  readonly at: readonly number[];
}

/** The words of the content in one sentence, as stems. */
export type Known = ReadonlyMap<string, Place>;

const SAME_SOUND = 0.9;
const PART_OF_COMPOUND = 0.8;
const SPELLING_FAULT = 0.75;

/** Shorter words have too many neighbours: "wet" and "weet". */
const SHORTEST_TO_MEND = 5;
const LONG = 8;

/** A part of a compound has at least so many letters, and leaves at least {@link LEAST_REST}. */
const SHORTEST_PART = 5;
const LEAST_REST = 3;

/** No real word is longer than this; what is longer is not compared letter by letter. */
const LONGEST_TO_MEND = 30;

/** So many different unknown words are compared with the words of the content, and no more. */
const MOST_TO_MEND = 60;

/** Finds the words of the content in typed words, one text at a time. */
export type Recognise = (words: readonly string[]) => Known;

/** Prepares the vocabulary; each call of what comes back begins one text. */
export function recogniser(lexicon: Lexicon, tools: WordTools): () => Recognise {
  const bySound = grouped(
    [...lexicon.vocabulary].filter((stem) => stem.length >= SHORTEST_TO_MEND),
    soundOf,
  );
  const sounds = [...bySound.keys()];
  const parts = [...lexicon.vocabulary].filter((stem) => stem.length >= SHORTEST_PART);

  const mended = (stem: string): readonly (readonly [string, Sureness])[] => {
    const sound = soundOf(stem);
    const same = bySound.get(sound);
    if (same !== undefined) return same.map((known) => [known, SAME_SOUND]);
    const within = parts.filter(
      (part) =>
        stem.length >= part.length + LEAST_REST && (stem.startsWith(part) || stem.endsWith(part)),
    );
    const near = nearest(sound, sounds, tools).flatMap((other) => bySound.get(other) ?? []);
    return [
      ...within.map((known) => [known, PART_OF_COMPOUND] as const),
      ...near.map((known) => [known, SPELLING_FAULT] as const),
    ];
  };

  return () => {
    const seen = new Map<string, readonly (readonly [string, Sureness])[]>();
    return (words) => {
      const known = new Map<string, Place>();
      for (const [place, word] of words.entries()) {
        for (const [found, sure] of meant(word, stemOf(word, tools))) {
          addTo(known, found, { sure, at: [place] });
        }
      }
      return withMeanings(known, lexicon);
    };

    function meant(word: string, stem: string): readonly (readonly [string, Sureness])[] {
      if (lexicon.vocabulary.has(stem)) return [[stem, 1]];
      if (isEmptyWord(word) || stem.length < SHORTEST_TO_MEND) return [];
      const before = seen.get(stem);
      if (before !== undefined) return before;
      const isMendable = stem.length <= LONGEST_TO_MEND && seen.size < MOST_TO_MEND;
      const found = isMendable
        ? mended(stem).filter(([, sure]) => sure > SPELLING_FAULT || !lexicon.written.has(stem))
        : [];
      seen.set(stem, found);
      return found;
    }
  };
}

/** The words nearest in sound, one letter off from five letters and two from eight. */
function nearest(
  sound: string,
  sounds: readonly string[],
  { distance }: WordTools,
): readonly string[] {
  const near = sounds
    .filter((other) => other.startsWith(sound.charAt(0)))
    .map((other) => ({ other, most: mostFaults(Math.min(sound.length, other.length)) }))
    .filter(({ other, most }) => Math.abs(other.length - sound.length) <= most)
    .map(({ other, most }) => ({ other, most, far: distance(sound, other) }))
    .filter(({ far, most }) => far <= most);
  const least = Math.min(...near.map(({ far }) => far));
  return near.filter(({ far }) => far === least).map(({ other }) => other);
}

function mostFaults(length: number): number {
  if (length >= LONG) return 2;
  return length >= SHORTEST_TO_MEND ? 1 : 0;
}

function addTo(known: Map<string, Place>, stem: string, { sure, at }: Place): void {
  const before = known.get(stem) ?? { sure: 0, at: [] };
  known.set(stem, { sure: Math.max(before.sure, sure), at: [...before.at, ...at] });
}

/** Adds what synonyms mean. */
function withMeanings(known: Known, { meanings }: Lexicon): Known {
  const all = new Map(known);
  for (const [stem, { at }] of known) {
    for (const meaning of meanings.get(stem) ?? []) {
      const sure = surenessOf(meaning, known);
      for (const meant of sure > 0 ? meaning.means : []) addTo(all, meant, { sure, at });
    }
  }
  return all;
}

/** How surely these stems stand together in the sentence, in any order; 0 when they do not. */
export function surenessOf({ stems, reach, isLoose }: Phrase, known: Known): Sureness {
  const places = stems.map((stem) => known.get(stem));
  const sure = Math.min(...places.map((place) => place?.sure ?? 0));
  if (sure === 0 || stems.length === 1) return sure;
  const isTogether = (isLoose ? places : places.slice(0, 1)).some((first) =>
    first?.at.some((begin) =>
      isLoose
        ? places.every((other) => other?.at.some((at) => at >= begin && at < begin + reach))
        : isInOrder(places, begin, reach),
    ),
  );
  return isTogether ? sure : 0;
}

/** Each word after the one before it, the first at `begin`. */
function isInOrder(places: readonly (Place | undefined)[], begin: number, reach: number): boolean {
  let before = begin - 1;
  for (const place of places) {
    const next = Math.min(...(place?.at ?? []).filter((at) => at > before));
    if (next >= begin + reach) return false;
    before = next;
  }
  return true;
}
