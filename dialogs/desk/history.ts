import { listCard } from '../../cards/index.ts';
import type { Card } from '../../src/domain/card.ts';
import { recorded } from '../../src/domain/ticket-changes.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import type { DeskTurn, Facts } from '../../src/domain/turn.ts';
import type { FormContext } from './forms/form.ts';
import { historyLines } from './history-lines.ts';
import { pageButtons, pageLine, pageOf } from './lists/paging.ts';
import { refusedTurn } from './refused-turn.ts';
import { texts } from './texts.ts';

/** How many events stand on one page, and how long the page stays, in seconds. */
const ON_A_PAGE = 15;
const HISTORY_STAYS = 120;

/**
 * Geschiedenis: everything that happened to a ticket, newest first (C74). That it was looked at is
 * recorded in the same write that comes before it is shown.
 */
export function historyTurn(context: FormContext, page: number): DeskTurn {
  const refused = refusedTurn(context, 'geschiedenis');
  if (refused !== undefined) return refused;
  const { ticket, by, facts } = context;
  const viewed = recorded(ticket, 'geschiedenis-bekeken', by, facts);
  return { ticket: viewed, card: draw(viewed, page, facts), looksFor: HISTORY_STAYS };
}

function draw(ticket: Ticket, wanted: number, facts: Facts): Card {
  const shown = pageOf(historyLines(ticket), wanted, ON_A_PAGE);
  const back = { title: texts.back, verb: 'ticket.show', id: ticket.id };
  const idOf = (page: number) => `${ticket.id}.${String(page)}`;
  return listCard({
    title: `Geschiedenis · ${ticket.number}`,
    number: ticket.number,
    intro: [
      'Het nieuwste staat bovenaan. Dat je dit bekijkt, is ook vastgelegd.',
      ...pageLine(shown),
    ],
    fields: [],
    items: shown.items.map(({ what, who }) => ({ heading: what, lines: [who], warnings: [] })),
    rows: [[...pageButtons(shown, 'ticket.history', idOf), back]],
    example: facts.example,
  });
}
