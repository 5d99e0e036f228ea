import { has } from '../question.ts';
import type { Question } from '../question.ts';

export const address: Question = {
  id: 'adres',
  page: 'locatie',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: { nl: 'Wat is het adres?', en: 'What is the address?' },
  hint: {
    nl: 'Straat, nummer en plaats. Weet je het niet? Laat het leeg.',
    en: 'Street, number and town. You do not know? Leave it empty.',
  },
  label: 'Adres',
  forPartner: 'aanwijzend',
  input: { kind: 'text', multiline: false, maxLength: 200 },
  when: (answers) => has(answers, 'gaat-over', 'locatie', 'allebei'),
};
