import type { Line } from '../../cards/information/view.ts';
import { contactNamed } from '../../src/domain/content.ts';
import type { Contact, Partner } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import { contactLine } from '../contact-line.ts';
import { dayInWords, withContact } from './lines.ts';
import { opens, rowsOf, section } from './page.ts';
import type { Page, Reader } from './page.ts';
import { opensTraining } from './training.ts';

const texts = {
  nl: {
    title: 'Wie doet wat',
    who: 'De aandachtsfunctionaris leest je melding, zoekt uit wat er bekend is en schakelt partners in.',
    noInvestigation:
      'De gemeente doet geen opsporing. Dat doen politie, Marechaussee en Arbeidsinspectie.',
    search: 'Waar zoek je naar? Bijvoorbeeld: hotel, opvang of paspoort.',
    find: 'Zoeken',
    here: 'Bij de gemeente',
    call: 'Direct bellen',
    kinds: {
      veiligheid: 'Veiligheid en toezicht',
      zorg: 'Hulp en zorg',
      overig: 'Andere partners',
    },
    teams: 'Teams van de gemeente',
    more: 'Meer',
    consultations: 'Overleggen',
    tasks: 'Taken van de gemeente',
    code: 'Meldcode',
    care: 'Welke gemeente helpt?',
    topics: 'Uitleg',
    training: 'Opleiding',
    cards: 'Signalen herkennen',
    does: 'Wat doen zij?',
    turnTo: 'Wanneer en door wie?',
    plan: 'Taken, zoals het plan ze noemt',
    contact: 'Contact',
    ask: 'Hoe je deze partner bereikt, weet de aandachtsfunctionaris. Vraag het de aandachtsfunctionaris.',
    page: (name: string) => `Website van ${name}`,
    mail: (address: string) => `E-mail: ${address}`,
    verified: (day: string) => `Gecontroleerd op ${day}.`,
    unverified: 'Deze gegevens zijn nog te bevestigen.',
    source: (source: string) => `Bron: ${source}`,
    contactSource: (source: string) => `Bron van het contact: ${source}`,
  },
  en: {
    title: 'Who does what',
    who: 'The anti-trafficking officer reads your report, finds out what is known and brings in partners.',
    noInvestigation:
      'The municipality does not investigate. The police, Marechaussee and Labour Inspectorate do.',
    search: 'What are you looking for? For example: hotel, shelter or passport.',
    find: 'Search',
    here: 'At the municipality',
    call: 'Call directly',
    kinds: {
      veiligheid: 'Safety and supervision',
      zorg: 'Help and care',
      overig: 'Other partners',
    },
    teams: 'Teams of the municipality',
    more: 'More',
    consultations: 'Meetings',
    tasks: 'Tasks of the municipality',
    code: 'Reporting code (meldcode)',
    care: 'Which municipality helps?',
    topics: 'Explanation',
    training: 'Training',
    cards: 'Recognise signals',
    does: 'What do they do?',
    turnTo: 'When, and by whom?',
    plan: 'Tasks, as the plan names them in Dutch',
    contact: 'Contact',
    ask: 'The anti-trafficking officer knows how to reach this partner. Ask the officer.',
    page: (name: string) => `Website of ${name}`,
    mail: (address: string) => `E-mail: ${address}`,
    verified: (day: string) => `Checked on ${day}.`,
    unverified: 'These details are still to be confirmed.',
    source: (source: string) => `Source: ${source}`,
    contactSource: (source: string) => `Source of the contact: ${source}`,
  },
} satisfies Record<Language, object>;

const KINDS = ['veiligheid', 'zorg', 'overig'] as const;

/** Wie doet wat: whom to call, all partners and own teams, and a box to search in (C22, D1). */
export function whoPage({ language, place, facts: { content } }: Reader): Page {
  const t = texts[language];
  const { functionaris, deputy, police, veiligThuis, mma, comensha } = content.contacts;
  const reach = (contacts: readonly Contact[]) =>
    contacts.map((contact) => withContact(contactLine(contact, language), contact));
  return {
    title: t.title,
    paragraphs: place === 'channel' ? [t.noInvestigation] : [t.who, t.noInvestigation],
    search: { label: t.search, button: t.find },
    sections: [
      ...section(
        t.here,
        [functionaris, deputy].map((contact) =>
          withContact(contactLine(contact, language, 'functionaris'), contact),
        ),
      ),
      ...section(
        t.call,
        reach([police, veiligThuis, mma, comensha].filter(({ phone }) => phone !== undefined)),
      ),
    ],
    rows: [
      ...KINDS.flatMap((kind) =>
        rowsOf(
          content.partners
            .filter((partner) => partner.kind === kind)
            .map(({ id, label }) => opens(`partner.${id}`, label[language])),
          t.kinds[kind],
        ),
      ),
      ...rowsOf(
        content.teams
          .filter(({ does }) => does.length > 0)
          .map(({ id, label }) => opens(`team.${id}`, label[language])),
        t.teams,
      ),
      ...rowsOf(
        [
          opens('overleggen', t.consultations),
          opens('taken', t.tasks),
          opens('meldcode', t.code),
          opens('zorg', t.care),
          opens('uitleg', t.topics),
          opensTraining(t.training, place),
          // The menu of the personal chat has it; the channel has no menu.
          ...(place === 'channel' ? [opens('kaarten', t.cards)] : []),
        ],
        t.more,
      ),
    ],
  };
}

/** A partner: what they do, when one turns to them and how they are reached (C67). */
export function partnerPage(partner: Partner, { language, facts: { content } }: Reader): Page {
  const t = texts[language];
  const contact =
    partner.contact === undefined ? undefined : contactNamed(content.contacts, partner.contact);
  return {
    title: partner.label[language],
    sections: [
      ...section(
        t.does,
        partner.does.map((line) => line[language]),
      ),
      ...section(t.turnTo, [partner.turnTo[language]], 'paragraphs'),
      ...section(t.plan, partner.tasks),
      ...section(t.contact, reachedBy(contact, language), 'paragraphs'),
    ],
    sources: [
      t.source(partner.source),
      ...(contact === undefined
        ? []
        : [
            t.contactSource(contact.source),
            contact.verifiedOn === undefined
              ? t.unverified
              : t.verified(dayInWords(contact.verifiedOn, language)),
          ]),
    ],
    back: 'wie',
  };
}

/** How a partner is reached; a number that nobody knows is never made up (D1). */
function reachedBy(contact: Contact | undefined, language: Language): Line[] {
  const t = texts[language];
  if (contact === undefined) return [t.ask];
  const { name, url, email, note } = contact;
  return [
    withContact(contactLine(contact, language), contact),
    ...(email === undefined ? [] : [withContact(t.mail(email), contact)]),
    ...(url === undefined ? [] : [[{ title: t.page(name[language]), url }]]),
    ...(note === undefined ? [] : [note[language]]),
  ];
}
