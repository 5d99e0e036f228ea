import type { Instant } from './ids.ts';
import { afterClaimTerm, claimDue } from './terms.ts';
import type { HistoryEntry, Pending, Ticket } from './ticket.ts';
import type { Facts } from './turn.ts';

/**
 * A ticket that nobody picks up: after its term the deputies hear of it, and after the same term
 * once more the managers (C28, C102). Each of them once; the history says who was told.
 */
export interface Warning {
  /** From when on; told in reading hours only. */
  readonly due: Instant;
  /** Ids of colleagues in the tenant. */
  readonly to: readonly string[];
  readonly what: Extract<Pending, { kind: 'colleague-message' }>['what'];
  readonly records: HistoryEntry['what'];
}

/** The next warning about a ticket; `undefined` when there is none to come. */
export function nextWarning(
  ticket: Ticket,
  { content: { municipality, roles }, isHoliday }: Facts,
): Warning | undefined {
  if (ticket.status !== 'nieuw' || toldAt(ticket, 'leiding-gewaarschuwd') !== undefined) {
    return undefined;
  }
  const told = toldAt(ticket, 'vervanger-gewaarschuwd');
  const due =
    told === undefined
      ? claimDue(ticket, municipality, isHoliday)
      : afterClaimTerm(ticket, told, municipality, isHoliday);
  if (told === undefined && roles.deputy.length > 0) {
    return { due, to: roles.deputy, what: 'niet-opgepakt', records: 'vervanger-gewaarschuwd' };
  }
  if (roles.manager.length === 0) return undefined;
  return {
    due,
    to: roles.manager,
    what: 'niet-opgepakt-leiding',
    records: 'leiding-gewaarschuwd',
  };
}

/** The ticket with this warning pending and in its history. */
export function warnUnclaimed(
  ticket: Ticket,
  { to, what, records }: Warning,
  { now, newId }: Facts,
): Ticket {
  const messages = [...new Set(to)].map((person): Pending => ({
    id: newId(),
    kind: 'colleague-message',
    since: now,
    to: person,
    what,
  }));
  return {
    ...ticket,
    history: [...ticket.history, { at: now, what: records }],
    pending: [...ticket.pending, ...messages],
  };
}

function toldAt({ history }: Ticket, what: HistoryEntry['what']): Instant | undefined {
  return history.findLast((entry) => entry.what === what)?.at;
}
