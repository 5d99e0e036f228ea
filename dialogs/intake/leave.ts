import { noticeCard } from '../../cards/index.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { outsideLine } from '../contact-line.ts';
import { frameOf } from '../frame-of.ts';
import { stopTexts } from './stop-texts.ts';

const texts = {
  nl: {
    menu: 'Menu',
    anonymousTitle: 'Anoniem melden',
    anonymous: (phone: string) => [
      'Teams weet wie je bent. Anoniem melden kan daarom niet in deze chat.',
      `Bel Meld Misdaad Anoniem: ${phone}. Of kijk op www.meldmisdaadanoniem.nl.`,
      'Zij zien je nummer niet en nemen het gesprek niet op. Zij geven je melding door aan politie en gemeente.',
      'Wij bewaren hier niets van.',
    ],
    conflictTitle: 'Deze melding hoort niet hier',
    conflict: 'Wij bewaren hier niets van. Neem contact op met een van deze:',
  },
  en: {
    menu: 'Menu',
    anonymousTitle: 'Report anonymously',
    anonymous: (phone: string) => [
      'Teams knows who you are. So you cannot report anonymously in this chat.',
      `Call Meld Misdaad Anoniem: ${phone}. Or see www.meldmisdaadanoniem.nl.`,
      'They do not see your number and do not record the call. They pass it on to police and municipality.',
      'We keep nothing of this.',
    ],
    conflictTitle: 'This report does not belong here',
    conflict: 'We keep nothing of this. Contact one of these:',
  },
} satisfies Record<Language, object>;

/** The anonymous door: Meld Misdaad Anoniem; nothing is stored here (policy §2.1, C23). */
export function anonymousCard(language: Language, typedInChat: boolean, facts: Facts): Card {
  const t = texts[language];
  const { mma } = facts.content.contacts;
  return leaving(
    language,
    t.anonymousTitle,
    [...t.anonymous(mma.phone ?? '0800-7000'), ...typedNote(language, typedInChat)],
    facts,
  );
}

/** The integrity door: about somebody who works here or reads these reports (C85). */
export function otherDoorCard(language: Language, typedInChat: boolean, facts: Facts): Card {
  const t = texts[language];
  const { integrity, police, mma } = facts.content.contacts;
  return leaving(
    language,
    t.conflictTitle,
    [
      t.conflict,
      ...[integrity, police, mma].map((contact) => outsideLine(contact, language)),
      ...typedNote(language, typedInChat),
    ],
    facts,
  );
}

/** Stopped: what we deleted, and what only the person can delete (C87). */
export function stoppedCard(language: Language, typedInChat: boolean, facts: Facts): Card {
  const t = stopTexts[language];
  return leaving(language, t.stoppedTitle, [t.deleted, ...typedNote(language, typedInChat)], facts);
}

function typedNote(language: Language, typedInChat: boolean): string[] {
  return typedInChat ? [stopTexts[language].typed] : [];
}

function leaving(language: Language, title: string, paragraphs: string[], facts: Facts): Card {
  const actions = [{ title: texts[language].menu, verb: 'menu.show' }];
  return noticeCard({ title, paragraphs, actions, place: 'personal' }, frameOf(language, facts));
}
