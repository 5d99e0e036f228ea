import type { Question } from '../question.ts';

export const ownObservation: Question = {
  id: 'eigen-waarneming',
  page: 'verhaal',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: {
    nl: 'Heb je dit zelf gezien of gehoord?',
    en: 'Did you see or hear this yourself?',
  },
  label: 'Eigen waarneming',
  forPartner: 'feit',
  input: {
    kind: 'choice',
    options: [
      { id: 'zelf', label: { nl: 'Ja, zelf', en: 'Yes, myself' }, short: 'zelf waargenomen' },
      {
        id: 'van-ander',
        label: { nl: 'Nee, iemand vertelde het mij', en: 'No, somebody told me' },
        short: 'van horen zeggen',
      },
      { id: 'allebei', label: { nl: 'Allebei', en: 'Both' }, short: 'zelf en van horen zeggen' },
    ],
  },
};
