import type { Content } from './content.ts';
import { speaksOfDanger } from './danger-words.ts';
import type { Target } from './information.ts';
import { recogniser } from './understanding/known-words.ts';
import { lexiconOf } from './understanding/lexicon.ts';
import { mannerOf } from './understanding/manner.ts';
import { ranked } from './understanding/rank.ts';
import type { WordTools } from './understanding/words.ts';
import { wordsOf } from './word-pattern.ts';

export type { WordTools } from './understanding/words.ts';

/**
 * Reads a typed sentence and says to which item it leads. Rules and words alone, nothing learned
 * and nothing sent anywhere. It chooses a page, never judges a person, and nobody needs it to go
 * on: every answer has the menu.
 *
 * The words come from the content: the words and phrases of `zoekwoorden.json`, the names of signal
 * cards, partners, subjects, meetings and teams, and the words of the signals. The rules:
 *
 * 1. Words are compared by their stem, then by their sound, then as part of a compound
 *    ("hotelkamer" has "hotel") and with one letter wrong (from five letters) or two (from eight).
 *    A word that the content writes somewhere is right as it is. Synonyms mean their first word.
 * 2. A phrase counts when all of its words are near each other in one sentence, in any order, or in
 *    its own order when it has but one full word ("mijn zus"). A longer phrase counts for more, a word of a title for less, and less again when more titles have it. Each
 *    word counts once for an item.
 * 3. The words of a list ("signalen", "wie belt", "training") count for its items that are named.
 *    An own team is meant only where somebody asks who, or what the team can follow.
 * 4. A story is a report, whatever it is about, and so is danger. A statement of eleven words or
 *    more that asks nothing is one too, and so is one of five, unless it names what can only be
 *    looked up. A question leads to
 *    what it names. Doubt about what to do is a question for advice, also with a story.
 * 5. Without a name, a colleague, oneself, own reports: these come before what a story is about.
 */
export interface Understood {
  readonly to: Target;
  /** The words of the content that matched, never the words that were typed. */
  readonly because: readonly string[];
}

/** What a sentence leads to, the best first; empty when nothing is recognised. */
export type Understand = (text: string) => readonly Understood[];

/** How many items an answer holds at most. */
const MOST_ITEMS = 5;

/** So many words of a long text are read; by then it is clear that it is a story. */
const MOST_WORDS = 300;

/** Characters that hold these words, for a text without spaces. */
const MOST_CHARACTERS = 4000;

/** Prepares the words of the content once; the function that comes back reads one sentence. */
export function createUnderstanding(content: Content, tools: WordTools): Understand {
  const lexicon = lexiconOf(content, tools);
  const recognise = recogniser(lexicon, tools);
  return (text) => {
    const sentences = sentencesOf(text);
    const known = recognise();
    const manner = mannerOf(sentences);
    const isDanger = speaksOfDanger(content.dangerWords, sentences.join(''));
    return ranked(
      sentences.map((sentence) => known(wordsOf(sentence))),
      { ...manner, tells: manner.tells || isDanger },
      lexicon,
    )
      .slice(0, MOST_ITEMS)
      .map(({ to, because }) => ({ to, because }));
  };
}

/** The sentences with their end sign, as far as they are read. */
function sentencesOf(text: string): readonly string[] {
  let left = MOST_WORDS;
  const read: string[] = [];
  for (const sentence of text.slice(0, MOST_CHARACTERS).match(/[^.!?;\n\r]+[.!?;\n\r]*/gu) ?? []) {
    const words = wordsOf(sentence).length;
    if (words === 0) continue;
    if (left <= 0) break;
    read.push(sentence);
    left -= words;
  }
  return read;
}
