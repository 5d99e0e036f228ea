import { entriesOf } from '../../src/domain/dossier.ts';
import type { ClosingOutcome } from '../../src/domain/dossier.ts';
import { shieldedFor, waitsFor } from '../../src/domain/open-matters.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { named } from './named.ts';

/** Where a ticket stands, in words. */
export const STATUS = {
  nieuw: 'Nieuw',
  opgepakt: 'Opgepakt',
  'in-behandeling': 'In behandeling',
  wacht: 'Wacht',
  gesloten: 'Gesloten',
  heropend: 'Heropend',
} as const satisfies Record<Ticket['status'], string>;

/** How a signal ended, in words. */
export const OUTCOME = {
  bevestigd: 'bevestigd',
  'niet-bevestigd': 'niet bevestigd',
  onjuist: 'onjuist',
  onbekend: 'onbekend',
} as const satisfies Record<ClosingOutcome, string>;

/**
 * The state in words: of `wacht` also for whom, of `gesloten` with which outcome. Of a shielded
 * ticket the bare state, since whom it waits for tells what it is about (C100).
 */
export function statusText(ticket: Ticket): string {
  const state = STATUS[ticket.status];
  if (shieldedFor(ticket) !== undefined) return state;
  switch (ticket.status) {
    case 'wacht':
      return `${state} op ${named(waitedFor(ticket))}`;
    case 'heropend': {
      // What was open at closing is open again.
      const names = waitedFor(ticket);
      return names.length === 0 ? state : `${state}, wacht op ${named(names)}`;
    }
    case 'gesloten': {
      const outcome = entriesOf(ticket.dossier, 'gesloten').at(-1)?.outcome;
      return outcome === undefined ? state : `${state}: uitkomst ${OUTCOME[outcome]}`;
    }
    default:
      return state;
  }
}

function waitedFor(ticket: Ticket): readonly string[] {
  const { reporter, partners, meetings } = waitsFor(ticket);
  return [
    ...(reporter ? ['melder'] : []),
    ...new Set([...partners, ...meetings.map(({ which }) => which.name)]),
  ];
}
