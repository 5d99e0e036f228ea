import type { Question } from '../question.ts';

/** The two routes of the plan, both at once if need be (policy §2.2 to §2.4, C31). */
export const about: Question = {
  id: 'gaat-over',
  page: 'over-wie',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: {
    nl: 'Gaat het om een persoon, een plek of allebei?',
    en: 'Is it about a person, a place or both?',
  },
  label: 'Gaat over',
  forPartner: 'triage',
  input: {
    kind: 'choice',
    options: [
      { id: 'persoon', label: { nl: 'Een persoon', en: 'A person' }, short: 'persoon' },
      { id: 'locatie', label: { nl: 'Een plek', en: 'A place' }, short: 'locatie' },
      { id: 'allebei', label: { nl: 'Allebei', en: 'Both' }, short: 'persoon en locatie' },
      { id: 'weet-niet', label: { nl: 'Weet ik niet', en: 'I do not know' }, short: 'weet niet' },
    ],
  },
  triage: ({ value }) => {
    if (value === 'persoon' || value === 'locatie') return { routes: [value] };
    return value === 'allebei' ? { routes: ['persoon', 'locatie'] } : {};
  },
};
