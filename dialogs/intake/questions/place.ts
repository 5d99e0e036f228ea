import type { Question } from '../question.ts';

export const place: Question = {
  id: 'waar',
  page: 'waar-wanneer',
  askedFor: ['signaal'],
  short: true,
  required: false,
  ask: { nl: 'Waar was het?', en: 'Where was it?' },
  hint: {
    nl: 'Bijvoorbeeld: balie Burgerzaken, een straat of de naam van een bedrijf.',
    en: 'For example: the Civil Affairs desk, a street or the name of a company.',
  },
  label: 'Plaats',
  forPartner: 'aanwijzend',
  input: { kind: 'text', multiline: false, maxLength: 300 },
};
