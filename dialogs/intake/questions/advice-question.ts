import type { Question } from '../question.ts';

/** Sparren: one question, no names needed (policy §2.6, C44). */
export const adviceQuestion: Question = {
  id: 'vraag',
  page: 'advies',
  askedFor: ['adviesvraag'],
  short: false,
  required: true,
  ask: { nl: 'Wat is je vraag?', en: 'What is your question?' },
  hint: {
    nl: 'Schrijf geen namen of adressen op. Die zijn voor advies niet nodig.',
    en: 'Do not write names or addresses. They are not needed for advice.',
  },
  label: 'Adviesvraag',
  forPartner: 'vrije-tekst',
  input: { kind: 'text', multiline: true, maxLength: 4000 },
};
