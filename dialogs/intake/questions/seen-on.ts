import type { Question } from '../question.ts';

/** A date with optional words beside it, never a forced instant (design §5, Time). */
export const seenOn: Question = {
  id: 'wanneer-datum',
  page: 'waar-wanneer',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: { nl: 'Op welke dag was het?', en: 'On which day was it?' },
  label: 'Datum',
  forPartner: 'triage',
  input: { kind: 'date' },
  triage: ({ value }) => (value === '' ? {} : { seenOn: value }),
};
