import type { Question } from '../question.ts';

/** Required, first and open: before forms and signals, so that it leads as little as it can (C91). */
export const story: Question = {
  id: 'verhaal',
  page: 'verhaal',
  askedFor: ['signaal'],
  short: true,
  required: true,
  ask: { nl: 'Wat heb je gezien of gehoord?', en: 'What did you see or hear?' },
  hint: {
    nl: 'Schrijf wat je zag, niet wat je denkt. Je mag in je eigen taal schrijven.',
    en: 'Write what you saw, not what you think. You may write in your own language.',
  },
  label: 'Verhaal',
  forPartner: 'vrije-tekst',
  input: { kind: 'text', multiline: true, maxLength: 4000 },
};
