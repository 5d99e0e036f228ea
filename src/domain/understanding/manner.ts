import { occursIn, wordsOf } from '../word-pattern.ts';
import {
  ASKING,
  ASKS_FOR_SOMEBODY,
  CLEAR_DOUBT,
  GREETINGS,
  NO_SUBJECT,
  OPENING_VERBS,
  PERHAPS_TELLING,
  POSSIBLE_DOUBT,
  PREPOSITIONS,
  QUESTION_WORDS,
  REPORTING,
  TELLING,
  VERB_FIRST,
  WISH,
} from './sentence-forms.ts';

/**
 * In what manner somebody writes, by the grammar of Dutch and English alone: which subject it is
 * about, the words of the content say. One text can do several of these.
 */
export interface Manner {
  /** Asks or wants to know something. */
  readonly asks: boolean;
  /** Tells what happened or what somebody saw, in words that only a story has. */
  readonly tells: boolean;
  /** A statement of some length that may be a story as well. */
  readonly states: boolean;
  /** Does not know what to do with a case: `clearly` ("ik twijfel") or perhaps ("mag ik"). */
  readonly doubts: 'clearly' | 'perhaps' | 'no';
}

/** A few words without a question are a subject to look up; from here on they are a statement. */
const SHORTEST_STATEMENT = 5;

/** Nobody types so many words to look something up without asking. */
const LONG_STATEMENT = 11;

/** How somebody writes this. Looks at no more than the sentences that it is given. */
export function mannerOf(sentences: readonly string[]): Manner {
  const read = sentences.map(readSentence);
  const clearly = read.some(({ doubts }) => doubts === 'clearly');
  const perhaps = read.some(({ doubts }) => doubts === 'perhaps');
  return {
    asks: read.some(({ asks }) => asks),
    tells: read.some(({ tells }) => tells),
    states: read.some(({ states }) => states),
    doubts: clearly ? 'clearly' : perhaps ? 'perhaps' : 'no',
  };
}

/** Reads clause by clause, since "er slapen acht mannen, wie gaat daarover" tells and asks. */
function readSentence(sentence: string): Manner {
  const words = wordsOf(sentence);
  const clauses = sentence.split(',').map(readClause);
  const asks = clauses.some((clause) => clause.asks);
  const perhaps = clauses.some(({ mayDoubt }) => mayDoubt) ? 'perhaps' : 'no';
  return {
    asks,
    tells: clauses.some(({ tells }) => tells) || (!asks && words.length >= LONG_STATEMENT),
    states: !asks && (words.length >= SHORTEST_STATEMENT || occursIn(PERHAPS_TELLING, words)),
    doubts: occursIn(CLEAR_DOUBT, words) ? 'clearly' : perhaps,
  };
}

interface Clause extends Pick<Manner, 'asks' | 'tells'> {
  readonly mayDoubt: boolean;
}

function readClause(clause: string): Clause {
  const words = wordsOf(clause);
  const looksUp = ASKS_FOR_SOMEBODY.has(firstWord(words)) || occursIn(WISH, words);
  const mayDoubt = !looksUp && occursIn(POSSIBLE_DOUBT, words);
  if (occursIn(REPORTING, words)) return { asks: false, tells: true, mayDoubt };
  const asks = isQuestion(clause, words);
  return { asks, tells: !asks && occursIn(TELLING, words), mayDoubt };
}

function isQuestion(clause: string, words: readonly string[]): boolean {
  const [first = '', second = ''] = withoutGreeting(words);
  return (
    clause.includes('?') ||
    (OPENING_VERBS.has(first) && !NO_SUBJECT.has(second)) ||
    QUESTION_WORDS.has(firstWord(words)) ||
    // Two words are enough to see that the verb comes first.
    occursIn(VERB_FIRST, withoutGreeting(words).slice(0, 2)) ||
    occursIn(ASKING, words)
  );
}

/** The first word that is no greeting; "bij wie" and "to whom" begin with their second word. */
function firstWord(words: readonly string[]): string {
  const [first = '', second = ''] = withoutGreeting(words);
  return PREPOSITIONS.has(first) ? second : first;
}

function withoutGreeting(words: readonly string[]): readonly string[] {
  const begin = words.findIndex((word) => !GREETINGS.has(word));
  return begin < 0 ? words : words.slice(begin);
}
