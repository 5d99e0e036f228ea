import { has } from '../question.ts';
import type { Question } from '../question.ts';

export const vehicles: Question = {
  id: 'voertuigen',
  page: 'locatie',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: {
    nl: 'Zag je auto’s of busjes? Noem kenteken, merk of kleur.',
    en: 'Did you see cars or vans? Give the plate, make or colour.',
  },
  label: 'Voertuigen',
  forPartner: 'aanwijzend',
  input: { kind: 'text', multiline: false, maxLength: 300 },
  when: (answers) => has(answers, 'gaat-over', 'locatie', 'allebei'),
};
