import type { Colleague, DossierEntry } from './dossier.ts';
import type { Instant } from './ids.ts';
import type { HistoryEntry, Pending, Ticket } from './ticket.ts';

/** The small steps of which every change of a ticket is made. Pure; none of them decides. */

/** When something happens and where fresh ids come from. */
export interface Moment {
  readonly now: Instant;
  readonly newId: () => string;
}

/** The root card is desired state: at most one pending entry, which counts what it has to show. */
export function wantCard(ticket: Ticket, { now, newId }: Moment): Ticket {
  const waiting = ticket.pending.find((pending) => pending.kind === 'channel-card');
  if (waiting === undefined) {
    const fresh: Pending = { id: newId(), kind: 'channel-card', since: now, wanted: 1 };
    return { ...ticket, pending: [...ticket.pending, fresh] };
  }
  return {
    ...ticket,
    pending: ticket.pending.map((pending) =>
      pending === waiting ? { ...waiting, wanted: waiting.wanted + 1 } : pending,
    ),
  };
}

/** A line in the thread. */
export type Line = Extract<Pending, { kind: 'thread-line' }>['line'];

export function threadLine(line: Line, { now, newId }: Moment): Pending {
  return { id: newId(), kind: 'thread-line', since: now, line };
}

/** The ticket with one more line in its history. */
export function recorded(
  ticket: Ticket,
  what: HistoryEntry['what'],
  by: Colleague | undefined,
  { now }: Moment,
): Ticket {
  const entry: HistoryEntry = by === undefined ? { at: now, what } : { at: now, what, by };
  return { ...ticket, history: [...ticket.history, entry] };
}

/** A change that the shared card must show. */
export function changed(
  ticket: Ticket,
  what: HistoryEntry['what'],
  by: Colleague | undefined,
  moment: Moment,
): Ticket {
  return wantCard(recorded(ticket, what, by, moment), moment);
}

/** What every entry of the dossier begins with: its id, when it was made and by whom. */
export function signed(by: Colleague, { now, newId }: Moment) {
  return { id: newId(), at: now, by } as const;
}

/** The ticket with one more entry in its dossier. */
export function noted(ticket: Ticket, entry: DossierEntry): Ticket {
  return { ...ticket, dossier: [...ticket.dossier, entry] };
}
