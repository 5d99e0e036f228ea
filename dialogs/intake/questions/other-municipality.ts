import { has } from '../question.ts';
import type { Question } from '../question.ts';

export const otherMunicipality: Question = {
  id: 'andere-gemeente',
  page: 'over-wie',
  askedFor: ['signaal'],
  short: false,
  required: false,
  ask: { nl: 'Welke andere gemeente was het?', en: 'Which other municipality was it?' },
  label: 'Andere gemeente',
  forPartner: 'vrije-tekst',
  input: { kind: 'text', multiline: false, maxLength: 100 },
  when: (answers) => has(answers, 'gemeente', 'elders'),
};
