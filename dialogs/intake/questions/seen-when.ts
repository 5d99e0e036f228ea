import type { Question } from '../question.ts';

export const seenWhen: Question = {
  id: 'wanneer',
  page: 'waar-wanneer',
  askedFor: ['signaal'],
  short: true,
  required: false,
  ask: { nl: 'Wanneer was het?', en: 'When was it?' },
  hint: {
    nl: 'Bijvoorbeeld: vanochtend rond 10 uur, of elke vrijdagavond.',
    en: 'For example: this morning around 10, or every Friday evening.',
  },
  label: 'Wanneer',
  forPartner: 'vrije-tekst',
  input: { kind: 'text', multiline: false, maxLength: 200 },
};
