import type { Language } from '../../src/domain/language.ts';

export const texts = {
  nl: {
    title: 'Mijn meldingen',
    none: 'Je hebt nog geen meldingen.',
    question: 'De functionaris heeft je iets gevraagd.',
    open: (number: string) => `Bekijk ${number}`,
    more: (count: number) =>
      count === 1
        ? 'Er is nog 1 oudere melding.'
        : `Er zijn nog ${String(count)} oudere meldingen.`,
  },
  en: {
    title: 'My reports',
    none: 'You have no reports yet.',
    question: 'The officer asked you something.',
    open: (number: string) => `Open ${number}`,
    more: (count: number) =>
      count === 1 ? 'There is 1 older report.' : `There are ${String(count)} older reports.`,
  },
} satisfies Record<Language, object>;
