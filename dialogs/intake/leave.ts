import { noticeCard } from '../../cards/index.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';
import { doorParagraphs } from '../information/doors.ts';
import { stopTexts } from './stop-texts.ts';

const texts = {
  nl: {
    menu: 'Menu',
    anonymousTitle: 'Anoniem melden',
    conflictTitle: 'Deze melding hoort niet hier',
  },
  en: {
    menu: 'Menu',
    anonymousTitle: 'Report anonymously',
    conflictTitle: 'This report does not belong here',
  },
} satisfies Record<Language, object>;

/** The anonymous door: Meld Misdaad Anoniem; nothing is stored here (policy §2.1, C23). */
export function anonymousCard(language: Language, typedInChat: boolean, facts: Facts): Card {
  const paragraphs = doorParagraphs('anoniem', language, facts);
  return leaving(language, texts[language].anonymousTitle, paragraphs, typedInChat, facts);
}

/** The integrity door: about somebody who works here or reads these reports (C85). */
export function otherDoorCard(language: Language, typedInChat: boolean, facts: Facts): Card {
  const paragraphs = doorParagraphs('integriteit', language, facts);
  return leaving(language, texts[language].conflictTitle, paragraphs, typedInChat, facts);
}

/** Stopped: what we deleted, and what only the person can delete (C87). */
export function stoppedCard(language: Language, typedInChat: boolean, facts: Facts): Card {
  const t = stopTexts[language];
  return leaving(language, t.stoppedTitle, [t.deleted], typedInChat, facts);
}

/** Nothing is kept any more; words that were typed in the chat stay there, which is said too. */
function leaving(
  language: Language,
  title: string,
  paragraphs: readonly string[],
  typedInChat: boolean,
  facts: Facts,
): Card {
  const typedNote = typedInChat ? [stopTexts[language].typed] : [];
  return noticeCard(
    {
      title,
      paragraphs: [...paragraphs, ...typedNote],
      actions: [{ title: texts[language].menu, verb: 'menu.show' }],
      place: 'personal',
    },
    frameOf(language, facts),
  );
}
