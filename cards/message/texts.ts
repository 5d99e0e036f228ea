import type { Language } from '../../src/domain/language.ts';

/** The first sentence is fixed by the design: a lock screen shows it (C88). */
export const texts = {
  nl: {
    title: 'Je hebt een bericht.',
    about: (number: string) => `Het gaat over ${number}.`,
    open: 'Bekijken',
  },
  en: {
    title: 'You have a message.',
    about: (number: string) => `It is about ${number}.`,
    open: 'Open',
  },
} satisfies Record<Language, object>;
