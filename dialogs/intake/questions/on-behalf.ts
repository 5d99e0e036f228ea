import type { Question } from '../question.ts';

/** The source of a report is not always the employee who types it (C26). */
export const onBehalf: Question = {
  id: 'namens',
  page: 'verhaal',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: {
    nl: 'Meld je dit namens iemand anders?',
    en: 'Do you report this on behalf of somebody else?',
  },
  label: 'Namens',
  forPartner: 'melder',
  input: {
    kind: 'choice',
    options: [
      { id: 'niemand', label: { nl: 'Nee', en: 'No' }, short: 'zichzelf' },
      { id: 'inwoner', label: { nl: 'Een inwoner', en: 'A resident' }, short: 'een inwoner' },
      {
        id: 'professional',
        label: {
          nl: 'Een professional, zoals een leraar of huisarts',
          en: 'A professional, such as a teacher or doctor',
        },
        short: 'een professional',
      },
      { id: 'bezoeker', label: { nl: 'Een bezoeker', en: 'A visitor' }, short: 'een bezoeker' },
    ],
  },
};
