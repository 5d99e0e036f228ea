import { has } from '../question.ts';
import type { Question } from '../question.ts';

/** Never asked: BSN, document number, nationality, religion, diagnosis, orientation (C95). */
export const personDescription: Question = {
  id: 'persoon-omschrijving',
  page: 'persoon',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: {
    nl: 'Wat helpt om deze persoon terug te vinden?',
    en: 'What helps to find this person again?',
  },
  hint: {
    nl: 'Bijvoorbeeld een naam of een afspraak. Geen BSN, geen nummer van een paspoort.',
    en: 'For example a name or an appointment. No BSN, no passport number.',
  },
  label: 'Omschrijving persoon',
  forPartner: 'aanwijzend',
  input: { kind: 'text', multiline: true, maxLength: 1000 },
  when: (answers) => has(answers, 'gaat-over', 'persoon', 'allebei'),
};
