import type { Contact } from '../src/domain/content.ts';
import type { Language } from '../src/domain/language.ts';

const unknown = {
  nl: 'vraag het de functionaris',
  en: 'ask the officer',
} satisfies Record<Language, string>;

/** "De politie: 0900-8844". A number that nobody has confirmed is never made up. */
export function contactLine({ name, phone, hours }: Contact, language: Language): string {
  const inWords = name[language];
  const start = inWords.charAt(0).toUpperCase() + inWords.slice(1);
  const when = hours === undefined ? '' : ` (${hours[language]})`;
  return `${start}: ${phone === undefined ? unknown[language] : phone + when}`;
}
