import type { Language } from '../../src/domain/language.ts';

export const texts = {
  nl: {
    title: '112 is gebeld',
    lines: [
      'Doe wat 112 tegen je zegt.',
      'Wat je hier invult, komt bij je melding te staan. Wij controleren het niet.',
    ],
    by: 'Wie heeft 112 gebeld?',
    choices: [
      { value: 'zelf', title: 'Ikzelf' },
      { value: 'collega', title: 'Een collega' },
      { value: 'weet-niet', title: 'Weet ik niet' },
    ],
    at: 'Hoe laat was dat ongeveer?',
  },
  en: {
    title: '112 has been called',
    lines: [
      'Do what 112 tells you.',
      'What you fill in here is added to your report. We do not check it.',
    ],
    by: 'Who called 112?',
    choices: [
      { value: 'zelf', title: 'I did' },
      { value: 'collega', title: 'A colleague' },
      { value: 'weet-niet', title: 'I do not know' },
    ],
    at: 'About what time was that?',
  },
} satisfies Record<Language, object>;
