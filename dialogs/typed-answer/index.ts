import { noticeCard } from '../../cards/index.ts';
import type { PersonalPress } from '../../cards/press.ts';
import type { Card } from '../../src/domain/card.ts';
import { plain } from '../intake/read-typed.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { Language } from '../../src/domain/language.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { Facts, PersonalTurn } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';
import { keepWords } from './kept-words.ts';
import type { KeptWords } from './kept-words.ts';

/** Words typed while a question of the functionaris waits: are they the answer? */

/** The answers to "Is dit een antwoord?". */
export type TypedAnswerPress = Extract<
  PersonalPress,
  { verb: 'message.use-typed' | 'message.drop-typed' }
>;

/** More than three questions would not fit on a card; the others stand in Mijn meldingen. */
const MOST = 3;

const texts = {
  nl: {
    title: 'Is dit een antwoord?',
    body: 'De functionaris heeft je een vraag gesteld. Wat je typte is bewaard. Is het je antwoord?',
    yes: (number: string) => `Ja, bij ${number}`,
    no: 'Nee, dit is iets anders',
  },
  en: {
    title: 'Is this an answer?',
    body: 'The officer asked you a question. What you typed is saved. Is it your answer?',
    yes: (number: string) => `Yes, for ${number}`,
    no: 'No, this is something else',
  },
} satisfies Record<Language, object>;

/** Keeps the words and asks; more words are put with them. */
export function askWhetherAnswer(
  conversation: Conversation,
  text: string,
  facts: Facts,
): PersonalTurn {
  const keep = keepWords(conversation, text, { edited: false }, facts);
  return { keep, reply: { card: askCard(conversation, facts) } };
}

/** "Ja, bij …": the words become the answer and the dialog ends with it. */
export function useTyped(
  press: Extract<PersonalPress, { verb: 'message.use-typed' }>,
  typed: KeptWords,
): PersonalTurn {
  return {
    keep: 'unchanged',
    reply: undefined,
    effect: {
      kind: 'answer-message',
      ticket: press.id.ticket,
      entry: press.id.entry,
      text: conceal(typed.text),
      dialog: typed.id,
    },
  };
}

/** What typed words say to the question whether they are the answer; `undefined` for more words. */
export function saidToQuestion(
  conversation: Conversation,
  text: string,
): TypedAnswerPress | undefined {
  const words = plain(text);
  const titles = [texts.nl, texts.en];
  if (['nee', 'no', ...titles.map(({ no }) => plain(no))].includes(words)) {
    return { verb: 'message.drop-typed', inputs: {} };
  }
  const waiting = waitingQuestions(conversation);
  const yes = ['ja', 'yes'].includes(words) && waiting.length === 1;
  const meant = waiting.find(
    ({ number }) =>
      yes || [number, ...titles.map((t) => t.yes(number))].some((title) => plain(title) === words),
  );
  if (meant === undefined) return undefined;
  const { ticket, entry } = meant;
  return { verb: 'message.use-typed', id: { ticket, entry }, inputs: {} };
}

/** The newest question of each ticket: two buttons with one number could not be told apart. */
function waitingQuestions({ questions, tickets }: Conversation) {
  const numbers = new Map(tickets.map(({ id, number }) => [id, number]));
  const newest = new Map(questions.map((question) => [question.ticket, question]));
  return [...newest.values()]
    .slice(-MOST)
    .map(({ ticket, entry }) => ({ ticket, entry, number: numbers.get(ticket) ?? '' }));
}

/** The question again, for somebody who pressed an old card meanwhile. */
export function askCard(conversation: Conversation, facts: Facts): Card {
  const t = texts[conversation.language];
  const questions = waitingQuestions(conversation).map(({ number, ticket, entry }) => ({
    title: t.yes(number),
    verb: 'message.use-typed',
    id: `${ticket}.${entry}`,
  }));
  return noticeCard(
    {
      title: t.title,
      paragraphs: [t.body],
      actions: [...questions, { title: t.no, verb: 'message.drop-typed' }],
      place: 'personal',
    },
    frameOf(conversation.language, facts),
  );
}
