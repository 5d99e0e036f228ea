import { asYesNoUnknown, YES_NO_UNKNOWN } from '../common-options.ts';
import { has } from '../question.ts';
import type { Question } from '../question.ts';

/** One of the three urgency facts (C101); row k of the person route (C32). */
export const minor: Question = {
  id: 'minderjarig',
  page: 'persoon',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: { nl: 'Is de persoon jonger dan 18 jaar?', en: 'Is the person younger than 18?' },
  label: 'Minderjarig',
  forPartner: 'triage',
  input: { kind: 'choice', options: YES_NO_UNKNOWN },
  when: (answers) => has(answers, 'gaat-over', 'persoon', 'allebei'),
  triage: (answer) => ({ minor: asYesNoUnknown(answer) }),
};
