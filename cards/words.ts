import type { Language } from '../src/domain/language.ts';

/** Words that several cards share. The titles of the Dutch buttons are promised in the design. */
interface Words {
  readonly yes: string;
  readonly no: string;
  readonly next: string;
  readonly back: string;
  readonly stop: string;
  readonly send: string;
  readonly danger: string;
  readonly menu: string;
  readonly mine: string;
  /** The fixed line under every card (C81). */
  readonly fixedLine: string;
  /** All that a notification or an old client may show of a card in a personal chat (C88). */
  readonly message: string;
  /** Above every card while a blocking decision is open (C90). */
  readonly example: string;
}

export const words = {
  nl: {
    yes: 'Ja',
    no: 'Nee',
    next: 'Verder',
    back: 'Terug',
    stop: 'Stoppen',
    send: 'Versturen',
    danger: 'Nu gevaar',
    menu: 'Menu',
    mine: 'Mijn meldingen',
    fixedLine: 'Direct gevaar? Bel 112. Deze chat belt niet voor je.',
    message: 'Je hebt een bericht.',
    example: 'Voorbeeld, niet vastgesteld',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    next: 'Next',
    back: 'Back',
    stop: 'Stop',
    send: 'Send',
    danger: 'Danger now',
    menu: 'Menu',
    mine: 'My reports',
    fixedLine: 'Immediate danger? Call 112. This chat does not call for you.',
    message: 'Je hebt een bericht.',
    example: 'Example, not yet decided',
  },
} satisfies Record<Language, Words>;

/** The label of an input that must be filled in says so in words, not with a star alone. */
export function required(label: string, language: Language): string {
  return `${label} ${language === 'nl' ? '(verplicht)' : '(required)'}`;
}
