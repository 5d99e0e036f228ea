import type { ListView } from '../../../cards/list/view.ts';
import { shieldedFor } from '../../../src/domain/open-matters.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import type { Facts } from '../../../src/domain/turn.ts';
import { ageText } from '../age.ts';
import { overdueLines } from '../overdue.ts';
import { statusText } from '../status-text.ts';
import { urgencyOf } from '../urgency.ts';

export type Item = ListView['items'][number];

/**
 * A ticket in a list that everybody in the channel can read: what it is, whose it is, how long it
 * is there and the three urgency facts (C101). Of a shielded one no facts (C100).
 */
export function ticketItem(ticket: Ticket, facts: Facts): Item {
  const shielded = shieldedFor(ticket) !== undefined;
  return {
    heading: headingOf(ticket),
    lines: shielded
      ? [stateLine(ticket, facts)]
      : [stateLine(ticket, facts), urgency(ticket, facts)],
    warnings: [
      ...(!shielded && urgencyOf(ticket, facts).urgent ? ['Vraagt snel aandacht'] : []),
      ...overdueLines(ticket, facts),
    ],
    open: openButton(ticket),
  };
}

/** "MH-2026-0007 · Signaal" */
export function headingOf(ticket: Ticket): string {
  const kind = ticket.kind === 'signaal' ? 'Signaal' : 'Adviesvraag';
  return `${ticket.number} · ${shieldedFor(ticket) === undefined ? kind : 'Afgeschermd'}`;
}

export function openButton({ id, number }: Ticket): NonNullable<Item['open']> {
  return { title: `Open ${number}`, verb: 'ticket.show', id };
}

/** "Wacht op politie, bij Fatima el Amrani, 3 dagen open" */
function stateLine(ticket: Ticket, { now }: Facts): string {
  const holder = ticket.holder === undefined ? [] : [`bij ${ticket.holder.name}`];
  return [statusText(ticket), ...holder, ageText(ticket, now)].join(', ');
}

function urgency(ticket: Ticket, facts: Facts): string {
  const { danger, minor, ongoing } = urgencyOf(ticket, facts);
  return `Direct gevaar: ${danger}. Minderjarig: ${minor}. Nog bezig: ${ongoing}.`;
}
