import { ticketCard } from '../../cards/index.ts';
import type { TicketView } from '../../cards/ticket/view.ts';
import type { Card } from '../../src/domain/card.ts';
import { nextSteps } from '../../src/domain/next-steps.ts';
import { openQuestions, shieldedFor } from '../../src/domain/open-matters.ts';
import { withdrawalAsked } from '../../src/domain/ticket-actions.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { overdueLines } from './overdue.ts';
import { statusText } from './status-text.ts';
import { ticketButtons } from './ticket-buttons.ts';
import { ageRow, ticketFacts } from './ticket-facts.ts';
import { emergencyLine, urgencyOf } from './urgency.ts';

/** The card of the ticket as it stands. */
export function drawTicket(ticket: Ticket, facts: Facts): Card {
  return ticketCard(ticketView(ticket, facts));
}

/**
 * What the channel may see of a ticket: listed choices and fixed words. Nothing typed, no name of
 * the reporter unless they gave it, never their team or the origin of a signal card (C86). Of a
 * shielded ticket only what it is, whose it is and how urgent it is (C100).
 */
export function ticketView(ticket: Ticket, facts: Facts): TicketView {
  const inside =
    shieldedFor(ticket) === undefined ? openView(ticket, facts) : shieldedView(ticket, facts);
  return {
    id: ticket.id,
    number: ticket.number,
    kind: ticket.kind,
    short: ticket.short,
    status: statusText(ticket),
    ...(ticket.holder === undefined ? {} : { holder: `bij ${ticket.holder.name}` }),
    ...urgencyOf(ticket, facts),
    overdue: [...overdueLines(ticket, facts)],
    ...inside,
    actions: ticketButtons(ticket),
    example: facts.example,
  };
}

type Inside = Pick<TicketView, 'emergency' | 'facts' | 'nextSteps' | 'dialogue'>;

function openView(ticket: Ticket, facts: Facts): Inside {
  const dialogue = dialogueLine(ticket);
  return {
    emergency: ticket.emergencies.map(emergencyLine),
    facts: ticketFacts(ticket, facts),
    nextSteps: ticket.status === 'gesloten' ? [] : [...nextSteps(ticket, facts)],
    ...(dialogue === undefined ? {} : { dialogue }),
  };
}

function shieldedView(ticket: Ticket, facts: Facts): Inside {
  const who = 'alleen wie het ticket heeft en wie is aangewezen kan erbij';
  return {
    emergency: [],
    facts: [{ label: 'Afgeschermd', text: who }, ...ageRow(ticket, facts)],
    nextSteps: [],
  };
}

function dialogueLine(ticket: Ticket): string | undefined {
  const open = openQuestions(ticket).length;
  const lines = [
    ...(ticket.reporter?.unreachable === undefined ? [] : ['Melder is niet bereikbaar.']),
    ...(withdrawalAsked(ticket) ? ['Melder vraagt om intrekken. Jij beslist.'] : []),
    ...(open === 0
      ? []
      : [open === 1 ? 'Eén vraag aan melder open.' : `${String(open)} vragen aan melder open.`]),
    ...answersLine(ticket),
  ];
  return lines.length === 0 ? undefined : lines.join(' ');
}

function answersLine({ dialogue }: Ticket): string[] {
  const count = (kind: string) => dialogue.filter((entry) => entry.kind === kind).length;
  const answers = count('antwoord') + count('aanvulling');
  const feedback = count('terugkoppeling');
  return [
    ...(answers === 0 ? [] : [`${times(answers, 'bericht', 'berichten')} van de melder.`]),
    ...(feedback === 0 ? [] : [`${times(feedback, 'keer', 'keer')} teruggekoppeld.`]),
  ];
}

function times(count: number, one: string, more: string): string {
  return count === 1 ? `Eén ${one}` : `${String(count)} ${more}`;
}
