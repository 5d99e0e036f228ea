import type { Language } from '../../src/domain/language.ts';

/**
 * The wording of the 112 card; raise `EMERGENCY_WORDING` in `view.ts` with every change. To be
 * confirmed by the police before a municipality uses it (C79, C90). It never says that a silent
 * call would help, and never that this chat called anyone (C27, C80).
 */
export const texts = {
  nl: {
    kept: 'Je antwoord is bewaard.',
    title: 'Bel nu 112',
    nobodyCalled: 'Deze chat heeft niemand gebeld.',
    words:
      "Gebeurt dit nu? Bel 112. Gebeurt het niet nu? Kies 'Toch geen direct gevaar', dan ga je verder waar je was.",
    call: 'Bel 112',
    say: 'Dit zeg je aan de telefoon:',
    facts: [
      '• Waar is het? Noem straat, nummer en plaats.',
      '• Wat gebeurt er?',
      '• Om wie gaat het?',
      '• Is er iemand gewond?',
    ],
    first: 'Breng eerst jezelf in veiligheid.',
    safety: (alarm: string) => [
      'Grijp niet zelf in.',
      `Kun je niet vrijuit praten? Gebruik ${alarm}, of laat een collega 112 bellen.`,
      'Laat dit scherm niet zien.',
    ],
    called: '112 is gebeld, ga verder',
    cannot: 'Ik kan niet bellen',
    past: 'Het gevaar is voorbij',
    notNow: 'Toch geen direct gevaar',
  },
  en: {
    kept: 'Your answer is saved.',
    title: 'Call 112 now',
    nobodyCalled: 'This chat has not called anyone.',
    words:
      "Is this happening now? Call 112. Is it not happening now? Choose 'No immediate danger after all' and you go on where you were.",
    call: 'Call 112',
    say: 'This is what you say:',
    facts: [
      '• Where is it? Give street, number and town.',
      '• What is happening?',
      '• Who is it about?',
      '• Is anyone hurt?',
    ],
    first: 'Get yourself to safety first.',
    safety: (alarm: string) => [
      'Do not step in yourself.',
      `Can you not speak freely? Use ${alarm}, or ask a colleague to call 112.`,
      'Do not let anyone see this screen.',
    ],
    called: '112 has been called, go on',
    cannot: 'I cannot call',
    past: 'The danger is over',
    notNow: 'No immediate danger after all',
  },
} satisfies Record<Language, object>;
