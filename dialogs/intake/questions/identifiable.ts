import { asYesNoUnknown, YES_NO_UNKNOWN } from '../common-options.ts';
import { has } from '../question.ts';
import type { Question } from '../question.ts';

/** Row a of the person route asks for it (policy §2.3, C32). */
export const identifiable: Question = {
  id: 'terug-te-vinden',
  page: 'persoon',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: {
    nl: 'Kan iemand deze persoon terugvinden?',
    en: 'Can somebody find this person again?',
  },
  label: 'Terug te vinden',
  forPartner: 'triage',
  input: { kind: 'choice', options: YES_NO_UNKNOWN },
  when: (answers) => has(answers, 'gaat-over', 'persoon', 'allebei'),
  triage: (answer) => ({ identifiable: asYesNoUnknown(answer) }),
};
