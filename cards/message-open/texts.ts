import type { Language } from '../../src/domain/language.ts';

export const texts = {
  nl: {
    title: {
      vraag: (number: string) => `Vraag over ${number}`,
      terugkoppeling: (number: string) => `Bericht over ${number}`,
      advies: (number: string) => `Antwoord op je vraag ${number}`,
    },
    given: 'Dit heb je geantwoord',
    answer: 'Je antwoord',
  },
  en: {
    title: {
      vraag: (number: string) => `Question about ${number}`,
      terugkoppeling: (number: string) => `Message about ${number}`,
      advies: (number: string) => `Answer to your question ${number}`,
    },
    given: 'You answered',
    answer: 'Your answer',
  },
} satisfies Record<Language, object>;
