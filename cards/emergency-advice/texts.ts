import type { Language } from '../../src/domain/language.ts';

/** To be confirmed by the police before a municipality uses it (C79, C90). */
export const texts = {
  nl: {
    cannot: {
      title: 'Als je niet kunt bellen',
      lines: (alarm: string) => [
        'Breng eerst jezelf in veiligheid. Grijp niet zelf in.',
        'Vraag een collega om 112 te bellen.',
        `Gebruik ${alarm}.`,
        'Laat dit scherm niet zien.',
        'Deze chat heeft niemand gebeld. Bel 112 zodra het weer kan.',
      ],
    },
    past: {
      title: 'Als het gevaar voorbij is',
      lines: (police: string) => [
        'Is het net gebeurd, is iemand net meegenomen, of weet je niet of deze persoon veilig is? Bel dan toch 112.',
        `Is het langer geleden en geen spoed? Bel ${police} of ga verder.`,
      ],
    },
    called: '112 is gebeld, ga verder',
  },
  en: {
    cannot: {
      title: 'If you cannot call',
      lines: (alarm: string) => [
        'Get yourself to safety first. Do not step in yourself.',
        'Ask a colleague to call 112.',
        `Use ${alarm}.`,
        'Do not let anyone see this screen.',
        'This chat has not called anyone. Call 112 as soon as you can.',
      ],
    },
    past: {
      title: 'If the danger is over',
      lines: (police: string) => [
        'Did it just happen, was someone just taken away, or are you not sure that this person is safe? Call 112 after all.',
        `Was it longer ago and is there no hurry? Call ${police} or go on.`,
      ],
    },
    called: '112 has been called, go on',
  },
} satisfies Record<Language, object>;
