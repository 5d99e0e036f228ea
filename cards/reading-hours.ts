import type { Language } from '../src/domain/language.ts';

const texts = {
  nl: {
    noEmergencyService: 'De gemeente is geen hulpdienst.',
    signaal: (hours: string) => `Je melding wordt gelezen ${hours}.`,
    adviesvraag: (hours: string) => `Je vraag wordt gelezen ${hours}.`,
    dangerous: 'Wordt het gevaarlijk? Wacht niet op ons. Bel 112.',
  },
  en: {
    noEmergencyService: 'The municipality is not an emergency service.',
    signaal: (hours: string) => `Your report is read ${hours}.`,
    adviesvraag: (hours: string) => `Your question is read ${hours}.`,
    dangerous: 'Is it getting dangerous? Do not wait for us. Call 112.',
  },
} satisfies Record<Language, object>;

/**
 * Nobody reads reports at night, and every card that could raise the hope says so (C82).
 *
 * @param hours ready to stand in a sentence: "op maandag tot en met vrijdag van 9.00 tot 17.00 uur"
 * @param kind a report or a request for advice
 */
export function readAt(
  language: Language,
  hours: string,
  kind: 'signaal' | 'adviesvraag' = 'signaal',
): string {
  const t = texts[language];
  return `${t.noEmergencyService} ${t[kind](hours)} ${t.dangerous}`;
}
