import type { Question } from '../question.ts';
import { UNKNOWN } from '../common-options.ts';

/** Outside the own municipality the functionaris has to know at once (C41). */
export const municipality: Question = {
  id: 'gemeente',
  page: 'waar-wanneer',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: { nl: 'In welke gemeente was het?', en: 'In which municipality was it?' },
  label: 'Gemeente',
  forPartner: 'triage',
  input: {
    kind: 'choice',
    options: (content) => [
      {
        id: 'hier',
        label: {
          nl: new Intl.ListFormat('nl', { type: 'disjunction' }).format(
            content.municipality.places,
          ),
          en: new Intl.ListFormat('en', { type: 'disjunction' }).format(
            content.municipality.places,
          ),
        },
        short: content.municipality.places[0] ?? content.municipality.name,
      },
      {
        id: 'elders',
        label: { nl: 'Een andere gemeente', en: 'Another municipality' },
        short: 'andere gemeente',
      },
      UNKNOWN,
    ],
  },
  triage: ({ chosen }) => (chosen[0] === undefined ? {} : { place: chosen[0].short }),
};
