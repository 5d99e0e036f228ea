import type { Card } from '../../../src/domain/card.ts';
import type { Facts } from '../../../src/domain/turn.ts';
import { drawList } from './draw-list.ts';

/** Nieuw, typed in the channel: a button with which one colleague opens the form (C25, C26). */
export function newTicket(facts: Facts): Card {
  return drawList(
    {
      title: 'Nieuwe melding',
      intro: [
        'Leg een melding vast die anders binnenkwam. Bijvoorbeeld van Meld Misdaad Anoniem.',
        'Of van een inwoner, een professional of per telefoon.',
      ],
      rows: [[{ title: 'Melding vastleggen', verb: 'desk.new' }]],
    },
    facts,
  );
}
