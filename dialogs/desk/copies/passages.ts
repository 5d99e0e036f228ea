import { entriesOf } from '../../../src/domain/dossier.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { wordsOf } from '../../../src/domain/word-pattern.ts';

/** How many words in a row are a passage that somebody took over, and no chance. */
const PASSAGE_WORDS = 5;

/** How many words of a passage are shown, so that a whole page does not come back. */
const SHOWN_WORDS = 12;

/** What police or RIEC told us: never in a copy, search or feedback (C99). */
export function toldByPoliceOrRiec({ dossier }: Ticket): readonly string[] {
  return [...entriesOf(dossier, 'notitie'), ...entriesOf(dossier, 'aanvraag-antwoord')]
    .filter(({ origin }) => origin !== 'eigen')
    .map(({ text }) => text.reveal());
}

/**
 * The passages of a text, in its own words, that also stand in one of the sources and in none of
 * the exceptions: five words in a row and more, whatever their casing and signs.
 */
export function passagesFrom(
  text: string,
  sources: readonly string[],
  exceptions: readonly string[] = [],
): readonly string[] {
  const own = new Set(exceptions.flatMap(runsOf));
  const theirs = new Set(sources.flatMap(runsOf).filter((run) => !own.has(run)));
  const words = text.match(/[\p{L}\p{M}\p{N}'’‘ʼ`´]+/gu) ?? [];
  const taken = words.map(() => false);
  for (const start of words.keys()) {
    const run = wordsOf(words.slice(start, start + PASSAGE_WORDS).join(' ')).join(' ');
    if (theirs.has(run)) taken.fill(true, start, start + PASSAGE_WORDS);
  }
  return stretches(words, taken);
}

/** The first words of a passage, for a sentence that points at it. */
export function beginningOf(passage: string): string {
  const words = passage.split(' ');
  return words.length > SHOWN_WORDS ? `${words.slice(0, SHOWN_WORDS).join(' ')} …` : passage;
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - PASSAGE_WORDS + 1))
    .map((_, start) => words.slice(start, start + PASSAGE_WORDS).join(' '));
}

function stretches(words: readonly string[], taken: readonly boolean[]): readonly string[] {
  const joined = words.map((word, index) => (taken[index] === true ? word : '\n')).join(' ');
  return joined
    .split('\n')
    .map((stretch) => stretch.trim())
    .filter((stretch) => stretch !== '');
}
