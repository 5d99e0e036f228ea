import { YES_NO_UNKNOWN } from '../common-options.ts';
import { has } from '../question.ts';
import type { Question } from '../question.ts';

/** Kept as an observation, never as a diagnosis (policy §3.2, C52). */
export const followsExplanation: Question = {
  id: 'moeite-met-uitleg',
  page: 'persoon',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: {
    nl: 'Had de persoon moeite om uitleg te volgen, ook in de eigen taal of met een tolk?',
    en: 'Did the person find it hard to follow an explanation, also in their own language?',
  },
  label: 'Moeite om uitleg te volgen',
  forPartner: 'feit',
  input: { kind: 'choice', options: YES_NO_UNKNOWN },
  when: (answers) => has(answers, 'gaat-over', 'persoon', 'allebei'),
};
