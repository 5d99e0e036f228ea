import type { Question } from '../question.ts';

/** Feedback to the reporter "indien mogelijk" (policy §2.5, C42). */
export const feedback: Question = {
  id: 'terugkoppeling',
  page: 'wensen',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: {
    nl: 'Wil je horen wat er met je melding gebeurt?',
    en: 'Do you want to hear what happens with your report?',
  },
  label: 'Wil terugkoppeling',
  forPartner: 'melder',
  input: {
    kind: 'choice',
    options: [
      { id: 'ja', label: { nl: 'Ja', en: 'Yes' }, short: 'ja' },
      { id: 'nee', label: { nl: 'Nee', en: 'No' }, short: 'nee' },
    ],
  },
};
