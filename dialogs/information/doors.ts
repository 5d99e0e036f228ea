import type { Line } from '../../cards/information/view.ts';
import type { Contact } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { outsideLine } from '../contact-line.ts';
import { withContact, wordsOf } from './lines.ts';
import type { Page, Reader } from './page.ts';

/** The other doors: where somebody is better off than with us (C23, C24, C85, C94). */
export type Door = 'anoniem' | 'integriteit' | 'zelf';

const texts = {
  nl: {
    titles: {
      anoniem: 'Anoniem melden',
      integriteit: 'Over iemand die hier werkt',
      zelf: 'Over jezelf of je familie',
    },
    known: 'Teams weet wie je bent. Anoniem melden kan daarom niet in deze chat.',
    call: (name: string, phone: string) => `Bel ${name}: ${phone}.`,
    look: (url: string) => `Of kijk op ${url}`,
    asks: 'Zij vragen wat je weet: wie, wat, waar, wanneer en hoe.',
    unseen: 'Zij zien je nummer niet en nemen het gesprek niet op.',
    passesOn: 'Zij geven je melding door aan politie en gemeente.',
    picksUp: 'Bij de gemeente pakt de aandachtsfunctionaris de melding op.',
    nothingKept: 'Wij bewaren hier niets van.',
    confidential:
      'Mag je naam niet in de melding staan? Kies dan Signaal melden, en daarna Vertrouwelijk.',
    about:
      'Gaat het over iemand die bij de gemeente werkt, of over de mensen die deze meldingen lezen?',
    notHere: 'Deze melding hoort niet hier.',
    contact: 'Neem contact op met een van deze:',
    yourself: 'Gaat het over jezelf of je familie? Je kunt zonder je naam advies vragen bij:',
    colleague: 'Zit dit je dwars op je werk? Dan kun je ook hier terecht:',
  },
  en: {
    titles: {
      anoniem: 'Report anonymously',
      integriteit: 'About somebody who works here',
      zelf: 'About yourself or your family',
    },
    known: 'Teams knows who you are. So you cannot report anonymously in this chat.',
    call: (name: string, phone: string) => `Call ${name}: ${phone}.`,
    look: (url: string) => `Or see ${url}`,
    asks: 'They ask what you know: who, what, where, when and how.',
    unseen: 'They do not see your number and do not record the call.',
    passesOn: 'They pass it on to police and municipality.',
    picksUp: 'At the municipality the anti-trafficking officer picks it up.',
    nothingKept: 'We keep nothing of this.',
    confidential:
      'Do you want to keep your name out of the report? Then choose Report a signal, and then Confidential.',
    about:
      'Is it about somebody who works for the municipality, or about the people who read these reports?',
    notHere: 'This report does not belong here.',
    contact: 'Contact one of these:',
    yourself: 'Is it about yourself or your family? You can ask for advice without your name from:',
    colleague: 'Does this trouble you at work? Then you can turn to:',
  },
} satisfies Record<Language, object>;

/** What stands behind a door, in finished paragraphs. Used by the information and by the intake. */
export function doorParagraphs(door: Door, language: Language, facts: Facts): string[] {
  return doorLines(door, language, facts).map(wordsOf);
}

/** A door as an item: the same lines, with numbers that can be pressed. */
export function doorPage(door: Door, { language, facts }: Reader): Page {
  const t = texts[language];
  const before = door === 'integriteit' ? [t.about, t.notHere] : [];
  return {
    title: t.titles[door],
    paragraphs: [...before, ...doorLines(door, language, facts)],
    ...(door === 'integriteit' ? { elsewhere: true } : {}),
  };
}

function doorLines(door: Door, language: Language, { content }: Facts): Line[] {
  const t = texts[language];
  const { mma, integrity, police, comensha, veiligThuis, staffSupport } = content.contacts;
  const reach = (contacts: readonly Contact[]) =>
    contacts.map((contact) => withContact(outsideLine(contact, language), contact));
  switch (door) {
    case 'anoniem':
      return [
        t.known,
        ...(mma.phone === undefined
          ? []
          : [withContact(t.call(mma.name[language], mma.phone), mma)]),
        ...(mma.url === undefined ? [] : [withContact(t.look(mma.url), mma)]),
        t.asks,
        t.unseen,
        `${t.passesOn} ${t.picksUp}`,
        t.nothingKept,
        t.confidential,
      ];
    case 'integriteit':
      return [t.contact, ...reach([integrity, police, mma]), t.nothingKept];
    case 'zelf':
      return [t.yourself, ...reach([comensha, veiligThuis]), t.colleague, ...reach([staffSupport])];
  }
}
