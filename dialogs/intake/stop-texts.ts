import type { Language } from '../../src/domain/language.ts';

/** Stoppen: asked once more when something would be deleted, and told honestly (C87). */
export const stopTexts = {
  nl: {
    title: 'Wil je stoppen?',
    paragraphs: ['Dan verwijderen wij je antwoorden. Je kunt ook later verder gaan.'],
    go: 'Verder',
    stop: 'Stoppen',
    stoppedTitle: 'Je bent gestopt',
    deleted: 'Wij hebben je antwoorden verwijderd.',
    typed:
      'Wat je zelf hebt getypt staat nog in deze chat. Verwijder dat zelf. Een kopie kan bewaard blijven.',
    menu: 'Menu',
  },
  en: {
    title: 'Do you want to stop?',
    paragraphs: ['Then we delete your answers. You can also go on later.'],
    go: 'Next',
    stop: 'Stop',
    stoppedTitle: 'You have stopped',
    deleted: 'We deleted your answers.',
    typed: 'What you typed yourself is still in this chat. Delete it yourself. A copy may be kept.',
    menu: 'Menu',
  },
} satisfies Record<Language, object>;
