import type { Contact } from '../src/domain/content.ts';
import type { Language } from '../src/domain/language.ts';

const missing = {
  partner: {
    nl: 'vraag de aandachtsfunctionaris',
    en: 'ask the anti-trafficking officer',
  },
  functionaris: { nl: 'nummer nog niet bekend', en: 'number not known yet' },
} satisfies Record<string, Record<Language, string>>;

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

/**
 * "De politie: 0900-8844". A number that nobody has confirmed is never made up: then it reads "vraag
 * de aandachtsfunctionaris" (D1). `who` is `functionaris` for the functionaris and the deputy, whom
 * nobody can ask for their own number; outside local mode theirs are always there (C83).
 */
export function contactLine(
  { name, phone, hours }: Contact,
  language: Language,
  who: keyof typeof missing = 'partner',
): string {
  const start = capitalised(name[language]);
  const when = hours === undefined ? '' : ` (${hours[language]})`;
  return `${start}: ${phone === undefined ? missing[who][language] : phone + when}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
