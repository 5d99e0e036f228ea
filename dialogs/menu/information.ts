import { noticeCard } from '../../cards/index.ts';
import type { Reply } from '../../src/domain/card.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { contactLine } from '../contact-line.ts';
import { frameOf } from '../frame-of.ts';

const texts = {
  nl: {
    signsTitle: 'Signalen herkennen',
    signs: [
      'Een signaal is geen bewijs. Eén signaal zegt weinig. Meld wat je zag of hoorde.',
      'Twijfel je? Vraag dan advies.',
    ],
    more: 'Filmpjes en tips: http://www.kijkopmensenhandel.nl/',
    whoTitle: 'Wie doet wat',
    who: [
      'De functionaris mensenhandel leest je melding, zoekt uit wat er bekend is en schakelt partners in.',
      'De gemeente doet geen opsporing. Dat doen politie, Marechaussee en Arbeidsinspectie.',
    ],
    code: 'Val je onder de meldcode? Deze melding vervangt de stappen niet:',
    codeSteps: [
      '1. Breng de signalen in kaart.',
      '2. Overleg met een collega. Vraag zo nodig advies aan Veilig Thuis, ook zonder namen.',
      '3. Praat met de persoon om wie het gaat. Is dat niet veilig? Sla deze stap dan over.',
      '4. Weeg hoe ernstig het is.',
      '5. Beslis: is melden nodig, en is hulp mogelijk?',
    ],
    report: 'Signaal melden',
    advice: 'Advies vragen',
    menu: 'Menu',
  },
  en: {
    signsTitle: 'Recognise signals',
    signs: [
      'A sign is no proof. One sign says little. Report what you saw or heard.',
      'In doubt? Ask for advice.',
    ],
    more: 'Films and tips: http://www.kijkopmensenhandel.nl/',
    whoTitle: 'Who does what',
    who: [
      'The officer for human trafficking reads your report, finds out what is known and brings in partners.',
      'The municipality does not investigate. The police, Marechaussee and Labour Inspectorate do.',
    ],
    code: 'Does the reporting code (meldcode) apply to you? This report does not replace its steps:',
    codeSteps: [
      '1. List the signs.',
      '2. Talk to a colleague. If needed ask Veilig Thuis for advice, also without names.',
      '3. Talk to the person it is about. Is that not safe? Then skip this step.',
      '4. Weigh how serious it is.',
      '5. Decide: is a report needed, and can help be given?',
    ],
    report: 'Report a signal',
    advice: 'Ask for advice',
    menu: 'Menu',
  },
} satisfies Record<Language, object>;

/** The signs of each card, the first few: enough to recognise and not a study. */
const SIGNS_OF_A_CARD = 5;

/** Signalen herkennen: the municipality's cards by audience, with who published them (C6 to C15). */
export function signsReply(language: Language, facts: Facts): Reply {
  const t = texts[language];
  const cards = facts.content.signalCards.map((card) => {
    const signs = card.signals.slice(0, SIGNS_OF_A_CARD).map(({ label }) => `• ${label[language]}`);
    return [card.title[language], ...signs].join('\n');
  });
  return information(language, t.signsTitle, [...t.signs, ...cards, t.more], facts);
}

/** Wie doet wat: whom to call for what, and the five steps of the meldcode (C22, C47, D1). */
export function whoReply(language: Language, facts: Facts): Reply {
  const t = texts[language];
  const { functionaris, deputy, police, mma, veiligThuis, comensha, staffSupport } =
    facts.content.contacts;
  const lines = [functionaris, deputy, police, mma, veiligThuis, comensha, staffSupport].map(
    (contact) => contactLine(contact, language),
  );
  const code = [t.code, ...t.codeSteps].join('\n');
  return information(language, t.whoTitle, [...t.who, lines.join('\n'), code], facts);
}

function information(language: Language, title: string, paragraphs: string[], facts: Facts): Reply {
  const t = texts[language];
  const actions = [
    { title: t.report, verb: 'menu.report' },
    { title: t.advice, verb: 'menu.advice' },
    { title: t.menu, verb: 'menu.show' },
  ];
  return {
    card: noticeCard({ title, paragraphs, actions, place: 'personal' }, frameOf(language, facts)),
  };
}
