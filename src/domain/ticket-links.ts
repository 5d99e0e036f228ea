import type { Colleague, DossierEntry } from './dossier.ts';
import { entriesOf } from './dossier.ts';
import type { FormId } from './ids.ts';
import { shieldedFor } from './open-matters.ts';
import { formDone } from './ticket-actions.ts';
import { changed, noted, signed } from './ticket-changes.ts';
import type { Moment } from './ticket-changes.ts';
import { perform } from './ticket-life.ts';
import type { Performed } from './ticket-life.ts';
import type { Ticket } from './ticket.ts';

/** Linking tickets that are the same, or belong together (C96). Each of the two says so. */

export type HowLinked = Extract<DossierEntry, { kind: 'koppeling' }>['how'];

/** The ticket at the other end. */
export type OtherTicket = Pick<Ticket, 'id' | 'number' | 'dossier'>;

/** Links a ticket to another one. The other end is pending, since it is a record of its own. */
export function link(
  ticket: Ticket,
  other: OtherTicket,
  how: HowLinked,
  by: Colleague,
  form: FormId,
  moment: Moment,
): Performed {
  if (isLinked(ticket, other, how)) return { kind: 'done', ticket: formDone(ticket, form) };
  return perform(ticket, 'koppelen', by, moment, (current) => ({
    ...formDone(withLink(current, other, how, by, moment), form),
    pending: [
      ...current.pending,
      { id: moment.newId(), kind: 'link-back', since: moment.now, ticket: other.id, how, by },
    ],
  }));
}

/** The other end of a link. Not an action of the desk on this ticket: its state stays. */
export function linkedBack(
  ticket: Ticket,
  other: OtherTicket,
  how: HowLinked,
  by: Colleague,
  moment: Moment,
): Ticket {
  return isLinked(ticket, other, how)
    ? ticket
    : changed(withLink(ticket, other, how, by, moment), 'gekoppeld', by, moment);
}

function isLinked({ dossier }: Ticket, other: OtherTicket, how: HowLinked): boolean {
  return entriesOf(dossier, 'koppeling').some(
    (entry) => entry.ticket === other.id && entry.how === how,
  );
}

function withLink(
  ticket: Ticket,
  other: OtherTicket,
  how: HowLinked,
  by: Colleague,
  moment: Moment,
): Ticket {
  return noted(ticket, {
    ...signed(by, moment),
    kind: 'koppeling',
    ticket: other.id,
    number: other.number,
    how,
    ...(shieldedFor(other) === undefined ? {} : { shielded: true }),
  });
}
