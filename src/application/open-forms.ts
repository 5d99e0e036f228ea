import { FORM_HOLDS_CARD_MINUTES, FORM_LIVES_HOURS } from '../domain/form.ts';
import type { Form } from '../domain/form.ts';
import type { FormId, Instant, TicketId } from '../domain/ids.ts';

/** Which tickets have a form open, so that an edit of their card does not throw it away. */
export interface OpenForms {
  readonly shown: (form: Form) => void;
  readonly closed: (id: FormId) => void;
  /** A colleague looks at something that an edit of the card would take away. */
  readonly look: (ticket: TicketId, person: string, until: number) => void;
  /** The colleague went on. */
  readonly lookedAway: (ticket: TicketId, person: string) => void;
  /** The ticket of a form, also just after it was closed: a repeated press can still be answered. */
  readonly ticketOf: (id: FormId) => TicketId | undefined;
  /** Milliseconds since 1970 until which edits of this ticket's card wait; 0 for no wait. */
  readonly heldUntil: (ticket: TicketId) => number;
  /** Forgets forms that nobody can send any more, and who looked at what. */
  readonly tidy: (now: Instant) => void;
}

/** Closed forms that are remembered; older ones answer as expired. */
const REMEMBERED = 1_000;

export function createOpenForms(): OpenForms {
  const open = new Map<FormId, { readonly ticket: TicketId; readonly until: number }>();
  const closed = new Map<FormId, TicketId>();
  const looks = new Map<string, { readonly ticket: TicketId; readonly until: number }>();
  return {
    shown: ({ id, ticket, shownAt }) => {
      open.set(id, { ticket, until: Date.parse(shownAt) + FORM_HOLDS_CARD_MINUTES * 60_000 });
    },
    closed: (id) => {
      const form = open.get(id);
      open.delete(id);
      if (form === undefined) return;
      closed.set(id, form.ticket);
      const [oldest] = closed.keys();
      if (closed.size > REMEMBERED && oldest !== undefined) closed.delete(oldest);
    },
    ticketOf: (id) => open.get(id)?.ticket ?? closed.get(id),
    look: (ticket, person, until) => {
      looks.set(`${ticket} ${person}`, { ticket, until });
    },
    lookedAway: (ticket, person) => {
      looks.delete(`${ticket} ${person}`);
    },
    heldUntil: (ticket) =>
      Math.max(
        0,
        ...[...open.values(), ...looks.values()]
          .filter((view) => view.ticket === ticket)
          .map(({ until }) => until),
      ),
    tidy: (now) => {
      const at = Date.parse(now);
      for (const [id, { until }] of open) {
        if (until + FORM_LIVES_HOURS * 3_600_000 < at) open.delete(id);
      }
      for (const [key, { until }] of looks) {
        if (until < at) looks.delete(key);
      }
    },
  };
}
