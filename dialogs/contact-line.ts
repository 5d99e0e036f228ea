import type { Contact } from '../src/domain/content.ts';
import type { Language } from '../src/domain/language.ts';

const unknown = {
  nl: 'vraag het de functionaris',
  en: 'ask the officer',
} satisfies Record<Language, string>;

/**
 * The same for somebody who is better off without us, because it is about themselves or about the
 * people who read reports: never "ask the officer".
 */
export function outsideLine({ name, phone, url, hours }: Contact, language: Language): string {
  const reach = phone ?? url;
  const when = hours === undefined ? '' : ` (${hours[language]})`;
  return reach === undefined
    ? capitalised(name[language])
    : `${capitalised(name[language])}: ${reach}${when}`;
}

/** "De politie: 0900-8844". A number that nobody has confirmed is never made up. */
export function contactLine({ name, phone, hours }: Contact, language: Language): string {
  const start = capitalised(name[language]);
  const when = hours === undefined ? '' : ` (${hours[language]})`;
  return `${start}: ${phone === undefined ? unknown[language] : phone + when}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
