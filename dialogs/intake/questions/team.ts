import type { Question } from '../question.ts';

/** Decides which signal cards are shown (C6 to C9). Kept with the reporter, not with the report. */
export const team: Question = {
  id: 'team',
  page: 'over-wie',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: { nl: 'Bij welk team werk je?', en: 'Which team do you work in?' },
  hint: {
    nl: 'Dan laten we de signalen zien die bij jouw werk passen.',
    en: 'Then we show the signs that fit your work.',
  },
  label: 'Team van de melder',
  forPartner: 'melder',
  input: { kind: 'choice', options: (content) => content.teams },
};
