import { asYesNoUnknown, YES_NO_UNKNOWN } from '../common-options.ts';
import type { Question } from '../question.ts';

/** "Mogelijke": no language of conviction; Bibob information is secret by law (C12). */
export const perpetrator: Question = {
  id: 'mogelijke-dader',
  page: 'over-wie',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: {
    nl: 'Gaat het ook over een mogelijke dader?',
    en: 'Is it also about a possible offender?',
  },
  hint: {
    nl: "Deel hier geen Bibob-informatie. Schrijf alleen: 'vraag vergunningen'.",
    en: "Do not share Bibob information here. Only write: 'ask licences'.",
  },
  label: 'Mogelijke dader',
  forPartner: 'triage',
  input: { kind: 'choice', options: YES_NO_UNKNOWN },
  triage: (answer) => ({ possiblePerpetrator: asYesNoUnknown(answer) }),
};
