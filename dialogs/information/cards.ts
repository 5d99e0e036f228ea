import { signalsOf } from '../../src/domain/content.ts';
import type { Content, Signal, SignalCard } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Line } from '../../cards/information/view.ts';
import { outsideLine } from '../contact-line.ts';
import { linkLine, withContact } from './lines.ts';
import { opens, rowsOf, section } from './page.ts';
import type { Page, Reader, Row } from './page.ts';
import { opensTraining } from './training.ts';

const texts = {
  nl: {
    title: 'Signalen herkennen',
    noProof: 'Een signaal is geen bewijs. Eén signaal zegt weinig. Meld wat je zag of hoorde.',
    doubt: 'Twijfel je? Vraag dan advies.',
    own: 'Voor je werk bij de gemeente',
    forms: 'Per vorm van uitbuiting',
    outward: 'Om te delen met anderen',
    offender: 'Een mogelijke dader',
    more: 'Meer weten',
    training: 'Opleiding',
    topics: 'Uitleg',
    named: (title: string) => `${title} (signalen)`,
    oneIsNoProof: 'Eén signaal is geen bewijs.',
    share: 'Deze kaart mag je delen.',
    possible: 'Het gaat altijd om een mogelijke dader. Wij weten niet of iemand iets deed.',
    noTalk: 'Praat niet met de mogelijke dader over je vermoeden.',
    now: 'Wat je nu doet',
    contact: 'Contact',
    ticks: 'Wat zag of hoorde je? Kies wat klopt.',
    signals: 'Signalen',
    questions: 'Vragen bij deze kaart',
    report: 'Meld deze signalen',
    by: (names: string) => `Signalen van: ${names}.`,
    source: (source: string) => `Bron: ${source}`,
    yes: 'Is het antwoord ja?',
  },
  en: {
    title: 'Recognise signals',
    noProof: 'A sign is no proof. One sign says little. Report what you saw or heard.',
    doubt: 'In doubt? Ask for advice.',
    own: 'For your work at the municipality',
    forms: 'By form of exploitation',
    outward: 'To share with others',
    offender: 'A possible offender',
    more: 'Know more',
    training: 'Training',
    topics: 'Explanation',
    named: (title: string) => `${title} (signs)`,
    oneIsNoProof: 'One sign is no proof.',
    share: 'You may share this card.',
    possible:
      'It is always about a possible offender. We do not know whether somebody did anything.',
    noTalk: 'Do not talk to the possible offender about what you suspect.',
    now: 'What to do now',
    contact: 'Contact',
    ticks: 'What did you see or hear? Choose what applies.',
    signals: 'Signs',
    questions: 'Questions on this card',
    report: 'Report these signs',
    by: (names: string) => `Signs from: ${names}.`,
    source: (source: string) => `Source: ${source}`,
    yes: 'Is the answer yes?',
  },
} satisfies Record<Language, object>;

/** The topic of the municipality about films and tips for everybody (C14). */
const FILMS = 'kijk-op-mensenhandel';

/** Signalen herkennen: all cards, by whom and what they are for (C1, C5 to C12, C14). */
export function cardsPage({ language, place, facts: { content } }: Reader): Page {
  const t = texts[language];
  const films = content.topics.find(({ id }) => id === FILMS)?.links ?? [];
  const of = (heading: string, belongs: (card: SignalCard) => boolean): Row[] =>
    rowsOf(
      content.signalCards
        .filter(belongs)
        .map(({ id, title }) => opens(`kaart.${id}`, title[language])),
      heading,
    );
  return {
    title: t.title,
    paragraphs: [t.noProof, t.doubt],
    sections: section(
      t.more,
      films.map((link) => linkLine(link, language)),
      'paragraphs',
    ),
    rows: [
      ...of(t.own, ({ kind, outward }) => kind === 'doelgroep' && !outward),
      ...of(t.forms, ({ kind, outward }) => kind === 'vorm' && !outward),
      ...of(t.outward, ({ kind, outward }) => kind !== 'daderschap' && outward),
      ...of(t.offender, ({ kind }) => kind === 'daderschap'),
      ...rowsOf([opensTraining(t.training, place), opens('uitleg', t.topics)]),
    ],
  };
}

/** One card: what to know, what to do now, and its signals, to tick where one can report. */
export function cardPage(card: SignalCard, { language, place, facts: { content } }: Reader): Page {
  const t = texts[language];
  const signals = signalsOf(card, content.signalCards);
  const ticked = place === 'personal' && signals.length > 0;
  const paragraphs = [
    t.oneIsNoProof,
    ...(card.outward ? [t.share] : []),
    ...(card.note === undefined ? [] : [card.note[language]]),
    ...(card.kind === 'daderschap' ? [t.possible, t.noTalk] : []),
  ];
  const now = card.now.map((line) => line[language]).filter((line) => !paragraphs.includes(line));
  const labels = signals.map(({ label }) => label[language]);
  return {
    title: card.title[language],
    name: cardName(card, language),
    paragraphs,
    sections: [
      ...section(t.now, now),
      ...(ticked ? [] : section(t.signals, labels)),
      ...(card.outward ? section(t.contact, forOutsiders(content, language)) : []),
    ],
    ...(ticked ? { ticks: { label: t.ticks, options: options(signals, language) } } : {}),
    sources: [...publishers(card, signals, content, language), t.source(card.source)],
    rows: rowsOf(
      card.questions.map(({ id, question }) => opens(`kaart.${card.id}.${id}`, question[language])),
      t.questions,
    ),
    back: 'kaarten',
    ...(ticked
      ? { report: { title: t.report, verb: 'info.report', id: card.id, first: true } }
      : {}),
  };
}

/** A question of a card, and what to do if the answer is yes (C6). */
export function cardQuestionPage(card: SignalCard, question: string, reader: Reader): Page {
  const { language } = reader;
  const t = texts[language];
  const asked = card.questions.find(({ id }) => id === question);
  if (asked === undefined) return cardPage(card, reader);
  return {
    title: asked.question[language],
    sections: section(
      t.yes,
      asked.yes.map((line) => line[language]),
      'paragraphs',
    ),
    sources: [t.source(card.source)],
    back: `kaart.${card.id}`,
  };
}

/** What a card is called where other items stand beside it: "Op het werk" alone says too little. */
export function cardName({ title }: SignalCard, language: Language): string {
  return texts[language].named(title[language]);
}

/** Whom somebody can call who cannot use this chat; never "ask the officer". */
function forOutsiders({ contacts }: Content, language: Language): Line[] {
  return [contacts.police, contacts.mma, contacts.veiligThuis]
    .filter(({ phone }) => phone !== undefined)
    .map((contact) => {
      const line = outsideLine(contact, language);
      const { note } = contact;
      return withContact(note === undefined ? line : `${line}. ${note[language]}`, contact);
    });
}

function options(signals: readonly Signal[], language: Language) {
  return signals.map(({ id, label }) => ({ value: id, title: label[language] }));
}

/** Who published the signals, each once, unless the card's own source says so already (C15). */
function publishers(
  card: SignalCard,
  signals: readonly Signal[],
  { sources }: Content,
  language: Language,
): string[] {
  const names = signals.flatMap(({ source }) =>
    sources.filter(({ id }) => id === source).map(({ by }) => by),
  );
  const said = letters(card.source);
  const unnamed = [...new Set(names)].filter((name) => !said.includes(letters(name)));
  return unnamed.length === 0 ? [] : [texts[language].by(unnamed.join(', '))];
}

/** "Misset Horeca" and "missethoreca.nl" are the same publisher. */
function letters(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
