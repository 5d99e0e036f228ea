import type { Age, CareAnswer, Registration } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import { sectionInWords } from './plan-words.ts';
import { opens, rowsOf, section } from './page.ts';
import type { Page, Reader, Section } from './page.ts';

const texts = {
  nl: {
    title: 'Welke gemeente helpt?',
    intro: 'Twee vragen. Daarna lees je welke gemeente zorgt voor hulp en opvang.',
    noNames: 'Namen zijn niet nodig. We bewaren je antwoorden niet.',
    age: 'Hoe oud is de persoon?',
    ages: {
      minderjarig: 'Jonger dan 18 jaar',
      volwassen: '18 jaar of ouder',
      onbekend: 'Dat weet ik niet',
    },
    registration: 'Waar staat de persoon ingeschreven?',
    registrations: (name: string) => ({
      hier: `Bij ons (${name})`,
      'hier-tijdelijk': 'Bij ons, met tijdelijk verblijf',
      nergens: 'Nergens',
      elders: 'Bij een andere gemeente',
      onbekend: 'Dat weet ik niet',
    }),
    aged: {
      minderjarig: 'Leeftijd: jonger dan 18 jaar.',
      volwassen: 'Leeftijd: 18 jaar of ouder.',
      onbekend: 'Leeftijd: niet bekend.',
    },
    registered: (name: string) => ({
      hier: `Ingeschreven: bij ${name}.`,
      'hier-tijdelijk': `Ingeschreven: bij ${name}, met tijdelijk verblijf.`,
      nergens: 'Ingeschreven: nergens.',
      elders: 'Ingeschreven: bij een andere gemeente.',
      onbekend: 'Ingeschreven: niet bekend.',
    }),
    responsible: 'Welke gemeente?',
    law: 'Welke wet?',
    lead: 'Wie leidt de hulp?',
    bought: 'Waar komt de hulp vandaan?',
    centre: (name: string) => `De centrumgemeente is ${name}.`,
    again: 'Opnieuw kiezen',
    source: (plan: string) => `Bron: ${plan}`,
  },
  en: {
    title: 'Which municipality helps?',
    intro: 'Two questions. Then you read which municipality arranges help and shelter.',
    noNames: 'No names are needed. We do not keep your answers.',
    age: 'How old is the person?',
    ages: {
      minderjarig: 'Younger than 18',
      volwassen: '18 or older',
      onbekend: 'I do not know',
    },
    registration: 'Where is the person registered?',
    registrations: (name: string) => ({
      hier: `With us (${name})`,
      'hier-tijdelijk': 'With us, temporary residence',
      nergens: 'Nowhere',
      elders: 'With another municipality',
      onbekend: 'I do not know',
    }),
    aged: {
      minderjarig: 'Age: younger than 18.',
      volwassen: 'Age: 18 or older.',
      onbekend: 'Age: not known.',
    },
    registered: (name: string) => ({
      hier: `Registered: with ${name}.`,
      'hier-tijdelijk': `Registered: with ${name}, temporary residence.`,
      nergens: 'Registered: nowhere.',
      elders: 'Registered: with another municipality.',
      onbekend: 'Registered: not known.',
    }),
    responsible: 'Which municipality?',
    law: 'Which law?',
    lead: 'Who leads the help?',
    bought: 'Where does the help come from?',
    centre: (name: string) => `The central municipality (centrumgemeente) is ${name}.`,
    again: 'Choose again',
    source: (plan: string) => `Source: ${plan}`,
  },
} satisfies Record<Language, object>;

const AGES: readonly Age[] = ['minderjarig', 'volwassen', 'onbekend'];
const REGISTRATIONS: readonly Registration[] = [
  'hier',
  'hier-tijdelijk',
  'nergens',
  'elders',
  'onbekend',
];

/** The first question of two: the age, because the law differs by it (C48). */
export function carePage({ language }: Reader): Page {
  const t = texts[language];
  return {
    title: t.title,
    paragraphs: [t.intro, t.noNames],
    rows: rowsOf(
      AGES.map((age) => opens(`zorg.${age}`, t.ages[age])),
      t.age,
    ),
    back: 'wie',
  };
}

/** The second question: the registration, because it decides the municipality (C49). */
export function careAgePage(age: Age, { language, facts: { content } }: Reader): Page {
  const t = texts[language];
  const names = t.registrations(content.municipality.name);
  return {
    title: t.title,
    paragraphs: [t.aged[age]],
    rows: [
      ...rowsOf(
        REGISTRATIONS.map((registration) =>
          opens(`zorg.${age}.${registration}`, names[registration]),
        ),
        t.registration,
      ),
      ...rowsOf([opens('zorg', t.again)]),
    ],
    back: 'wie',
  };
}

/** The answer, each part with its section of the plan, or that the plan is silent (C48 to C51). */
export function careAnswerPage(age: Age, registration: Registration, reader: Reader): Page {
  const { language, facts } = reader;
  const t = texts[language];
  const { care, municipality } = facts.content;
  const answer = (heading: string, it: CareAnswer | undefined, also: Also = {}) =>
    it === undefined ? [] : answered(heading, it, also, reader);
  const centre =
    care.centre !== undefined && care.bought?.text[language].includes(care.centre) === false
      ? [t.centre(care.centre)]
      : [];
  return {
    title: t.title,
    paragraphs: [t.aged[age], t.registered(municipality.name)[registration]],
    sections: [
      // Its next step says whom to ask (C49); that of the law only explains.
      ...answer(t.responsible, care.responsible[registration], { nextAsks: true }),
      ...answer(t.law, care.law[age]),
      ...answer(t.lead, care.lead),
      ...answer(t.bought, care.bought, { more: centre }),
    ],
    sources: [t.source(municipality.plan.title)],
    rows: rowsOf([opens('zorg', t.again)]),
    back: 'wie',
  };
}

interface Also {
  /** What belongs to the answer beside its own text. */
  readonly more?: readonly string[];
  /** The next step, where there is one, says whom to ask. */
  readonly nextAsks?: boolean;
}

/** The answer, right after it where it stands in the plan, and then what to do next. */
function answered(
  heading: string,
  { text, section: where, next }: CareAnswer,
  { more = [], nextAsks = false }: Also,
  { language, facts }: Reader,
): Section[] {
  const asked = nextAsks && next !== undefined ? 'elsewhere' : 'here';
  const inPlan = sectionInWords(where, facts.content, language, asked);
  // That the plan is silent, and whom to ask then, is said once.
  const isNew = (line: string) => !inPlan.includes(line);
  const lines = [
    ...[text[language], ...more].filter(isNew),
    inPlan,
    ...(next === undefined ? [] : [next[language]].filter(isNew)),
  ];
  return section(heading, lines, 'paragraphs');
}
