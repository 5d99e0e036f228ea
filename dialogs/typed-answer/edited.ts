import { noticeCard } from '../../cards/index.ts';
import type { PersonalPress } from '../../cards/press.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { Language } from '../../src/domain/language.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { Facts, PersonalTurn } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';
import { plain } from '../intake/read-typed.ts';
import { keepWords } from './kept-words.ts';
import type { KeptWords } from './kept-words.ts';

/** A message that was changed in the chat: is the new text an addition to a report? */

/** The answers to "Wil je de nieuwe tekst toevoegen?". */
export type EditedPress = Extract<
  PersonalPress,
  { verb: 'message.add-edited' | 'message.drop-edited' }
>;

/** More reports than this would not fit on a card; the others stand in Mijn meldingen. */
const MOST = 4;

const texts = {
  nl: {
    title: 'Je hebt een bericht aangepast',
    body: 'Wij lazen je eerste tekst. Wil je de nieuwe tekst toevoegen aan een melding?',
    add: (number: string) => `Ja, bij ${number}`,
    drop: 'Nee, niet toevoegen',
    droppedTitle: 'Niet toegevoegd',
    dropped: 'Wij hebben de nieuwe tekst niet bewaard. Aan je melding verandert niets.',
    mine: 'Mijn meldingen',
    menu: 'Menu',
  },
  en: {
    title: 'You changed a message',
    body: 'We read your first text. Do you want to add the new text to a report?',
    add: (number: string) => `Yes, to ${number}`,
    drop: 'No, do not add it',
    droppedTitle: 'Not added',
    dropped: 'We did not keep the new text. Your report does not change.',
    mine: 'My reports',
    menu: 'Menu',
  },
} satisfies Record<Language, object>;

/** Keeps the new text and asks. For somebody with a report of their own. */
export function askWhetherAddition(
  conversation: Conversation,
  text: string,
  facts: Facts,
): PersonalTurn {
  const keep = keepWords(conversation, text, { edited: true }, facts);
  return { keep, reply: { card: additionCard(conversation, facts) } };
}

/** "Ja, bij …": the words are added and the dialog ends with it. "Nee": they are forgotten. */
export function useEdited(
  press: EditedPress,
  kept: KeptWords,
  conversation: Conversation,
  facts: Facts,
): PersonalTurn {
  if (press.verb === 'message.drop-edited') return drop(conversation, facts);
  return {
    keep: 'unchanged',
    reply: undefined,
    effect: {
      kind: 'add-to-report',
      ticket: press.id,
      text: conceal(kept.text),
      dialog: kept.id,
    },
  };
}

/** What typed words say to the question; `undefined` for words that mean something else. */
export function saidToEdited(conversation: Conversation, text: string): EditedPress | undefined {
  const words = plain(text);
  const titles = [texts.nl, texts.en];
  if (['nee', 'no', ...titles.map(({ drop: no }) => plain(no))].includes(words)) {
    return { verb: 'message.drop-edited', inputs: {} };
  }
  const reports = newestReports(conversation);
  const yes = ['ja', 'yes'].includes(words) && reports.length === 1;
  const meant = reports.find(
    ({ number }) =>
      yes || [number, ...titles.map((t) => t.add(number))].some((title) => plain(title) === words),
  );
  return meant && { verb: 'message.add-edited', id: meant.id, inputs: {} };
}

/** The question, also for somebody who pressed an old card meanwhile. */
export function additionCard(conversation: Conversation, facts: Facts): Card {
  const t = texts[conversation.language];
  const reports = newestReports(conversation).map(({ id, number }) => ({
    title: t.add(number),
    verb: 'message.add-edited',
    id,
  }));
  return noticeCard(
    {
      title: t.title,
      paragraphs: [t.body],
      actions: [...reports, { title: t.drop, verb: 'message.drop-edited' }],
      place: 'personal',
    },
    frameOf(conversation.language, facts),
  );
}

function newestReports({ tickets }: Conversation): Conversation['tickets'] {
  return tickets.slice(-MOST).reverse();
}

function drop(conversation: Conversation, facts: Facts): PersonalTurn {
  const t = texts[conversation.language];
  const keep = { ...conversation };
  delete keep.dialog;
  const card = noticeCard(
    {
      title: t.droppedTitle,
      paragraphs: [t.dropped],
      actions: [
        { title: t.mine, verb: 'menu.mine' },
        { title: t.menu, verb: 'menu.show' },
      ],
      place: 'personal',
    },
    frameOf(conversation.language, facts),
  );
  return { keep, reply: { card } };
}
