import { emergencyCard } from '../../cards/index.ts';
import type { Reply } from '../../src/domain/card.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';

const line = {
  nl: 'Bel nu 112: [112](tel:112)',
  en: 'Call 112 now: [112](tel:112)',
} satisfies Record<Language, string>;

/**
 * The 112 card with the line that follows it: a link in a plain message calls on every client,
 * where a button on a card does nothing on a desktop.
 */
export function emergencyReply(
  { language, kept, words }: { language: Language; kept: boolean; words: boolean },
  facts: Facts,
): Reply {
  const alarm = facts.content.contacts.alarm[language];
  return {
    card: emergencyCard({ kept, words, alarm }, frameOf(language, facts)),
    line: line[language],
  };
}
