import { UNKNOWN } from '../common-options.ts';
import { has } from '../question.ts';
import type { Question } from '../question.ts';

export const premises: Question = {
  id: 'soort-pand',
  page: 'locatie',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: { nl: 'Wat voor plek is het?', en: 'What kind of place is it?' },
  label: 'Soort pand',
  forPartner: 'feit',
  input: {
    kind: 'choice',
    options: [
      { id: 'woning', label: { nl: 'Een woning', en: 'A house or flat' }, short: 'woning' },
      { id: 'bedrijf', label: { nl: 'Een bedrijf', en: 'A company' }, short: 'bedrijf' },
      { id: 'hotel', label: { nl: 'Een hotel of pension', en: 'A hotel' }, short: 'hotel' },
      { id: 'horeca', label: { nl: 'Horeca', en: 'A bar or restaurant' }, short: 'horeca' },
      {
        id: 'vakantiepark',
        label: { nl: 'Een vakantiepark of camping', en: 'A holiday park or camp site' },
        short: 'vakantiepark',
      },
      { id: 'anders', label: { nl: 'Iets anders', en: 'Something else' }, short: 'anders' },
      UNKNOWN,
    ],
  },
  when: (answers) => has(answers, 'gaat-over', 'locatie', 'allebei'),
};
