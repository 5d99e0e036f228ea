import { UNKNOWN } from '../common-options.ts';
import type { Question } from '../question.ts';

/** Form of exploitation: several, skippable, "weet ik niet" (policy §1.1, C5). */
export const form: Question = {
  id: 'vorm',
  page: 'signalen',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: {
    nl: 'Aan welke vorm van uitbuiting denk je?',
    en: 'Which form of exploitation do you think of?',
  },
  hint: { nl: 'Je hoeft niet te kiezen.', en: 'You do not have to choose.' },
  label: 'Vorm',
  forPartner: 'triage',
  input: { kind: 'choices', options: (content) => [...content.forms, UNKNOWN] },
  triage: ({ chosen }) => ({ forms: chosen.map((choice) => choice.short) }),
};
