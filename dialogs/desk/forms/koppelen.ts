import type { TicketNumber } from '../../../src/domain/ids.ts';
import { readTicketNumber } from '../../../src/domain/ticket-number.ts';
import { titleOf } from './dossier-form.ts';
import { choice, shortText } from './form.ts';
import type { DeskForm, FormContext } from './form.ts';

const HOW = [
  { id: 'dubbel', name: 'Dubbel: het gaat over hetzelfde' },
  { id: 'verwant', name: 'Verwant: het heeft met elkaar te maken' },
];

/** Koppelen: duplicates and related tickets. The reporter hears nothing of it (C96). */
export const koppelen: DeskForm = {
  title: titleOf('koppelen'),
  pages: [
    {
      intro: (_, { related }) => [
        ...(related.length === 0
          ? []
          : [`Zelfde kenteken of adres: ${related.slice(0, MOST_RELATED).join(', ')}.`]),
        'De melder merkt hier niets van.',
      ],
      fields: (_, { related }) => [
        shortText('nummer', {
          label: 'Nummer van het andere ticket',
          hint: 'Bijvoorbeeld MH-2026-0001.',
          required: true,
          value: related[0],
        }),
        choice('hoe', HOW, { label: 'Wat is het?', required: true }),
      ],
      problems: (inputs, context) => problemsOf(inputs('nummer'), context),
    },
  ],
  button: 'Koppelen',
  apply: (inputs, context) => {
    const { ticket, by } = context;
    const number = numberIn(inputs('nummer'), context);
    // Not a number is a problem of the page, which was checked before.
    if (number === undefined) throw new Error('LINK_WITHOUT_NUMBER');
    const how = inputs('hoe') === 'dubbel' ? 'dubbel' : 'verwant';
    return { kind: 'effect', effect: { kind: 'link', ticket: ticket.id, number, how, by } };
  },
  looksAgain: false,
};

/** How many numbers stand above the inputs; a plate that is everywhere would fill the card. */
const MOST_RELATED = 10;

function problemsOf(typed: string, context: FormContext): readonly string[] {
  if (typed === '') return [];
  const number = numberIn(typed, context);
  if (number === undefined) return ['Schrijf het nummer zoals het op het ticket staat.'];
  return number === context.ticket.number ? ['Dit is het ticket zelf. Kies een ander.'] : [];
}

function numberIn(typed: string, { facts }: FormContext): TicketNumber | undefined {
  return readTicketNumber(typed, facts.content.municipality.numberPrefix);
}
