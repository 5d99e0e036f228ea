import { UNKNOWN } from '../common-options.ts';
import type { Question } from '../question.ts';

/** A list of its own, so that the channel can show a place without an address (design §4). */
export const neighbourhood: Question = {
  id: 'wijk',
  page: 'waar-wanneer',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: { nl: 'In welke wijk of kern?', en: 'In which neighbourhood?' },
  label: 'Wijk',
  forPartner: 'triage',
  input: { kind: 'choice', options: (content) => [...content.neighbourhoods, UNKNOWN] },
  triage: ({ chosen }) => (chosen[0] === undefined ? {} : { neighbourhood: chosen[0].short }),
};
