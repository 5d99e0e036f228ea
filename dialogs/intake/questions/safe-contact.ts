import { has } from '../question.ts';
import type { Question } from '../question.ts';

/** Nobody calls a possible victim without knowing this (C32). */
export const safeContact: Question = {
  id: 'veilig-bereiken',
  page: 'persoon',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: {
    nl: 'Hoe is de persoon veilig te bereiken?',
    en: 'How can the person be reached safely?',
  },
  hint: {
    nl: 'Weet je het niet? Laat het dan leeg. Bel de persoon niet zelf.',
    en: 'You do not know? Leave it empty. Do not call the person yourself.',
  },
  label: 'Veilig te bereiken',
  forPartner: 'aanwijzend',
  input: { kind: 'text', multiline: false, maxLength: 500 },
  when: (answers) => has(answers, 'gaat-over', 'persoon', 'allebei'),
};
