import { asYesNoUnknown, YES_NO_UNKNOWN } from '../common-options.ts';
import type { Question } from '../question.ts';

/** One of the three urgency facts (C101). */
export const ongoing: Question = {
  id: 'nog-gaande',
  page: 'waar-wanneer',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: { nl: 'Is het nog aan de gang?', en: 'Is it still going on?' },
  label: 'Nog gaande',
  forPartner: 'triage',
  input: { kind: 'choice', options: YES_NO_UNKNOWN },
  triage: (answer) => ({ ongoing: asYesNoUnknown(answer) }),
};
