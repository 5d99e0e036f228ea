import { asColleague } from '../../domain/incoming.ts';
import type { Person } from '../../domain/incoming.ts';
import { mayLookInside, shieldedFor } from '../../domain/open-matters.ts';
import { viewDetails } from '../../domain/ticket-actions.ts';
import { refused } from '../../domain/ticket-life.ts';
import type { Facts, PersonalEffect, PersonalOutcome } from '../../domain/turn.ts';
import type { ChangeTicket } from '../change-ticket.ts';

interface Ports {
  readonly changeTicket: ChangeTicket;
  readonly facts: () => Facts;
}

/**
 * A colleague reads a shielded ticket in their own chat (C100); every other ticket is read in the
 * channel. The view is written before it shows, and so is a refusal; whoever may not read it hears
 * the same as about a ticket that does not exist.
 */
export function readDetails(
  { changeTicket, facts }: Ports,
  { ticket: id, page }: Extract<PersonalEffect, { kind: 'read-details' }>,
  person: Person,
): Promise<PersonalOutcome> {
  return changeTicket<PersonalOutcome>(id, (current) => {
    if (current === undefined) return { result: { kind: 'not-yours' } };
    const by = asColleague(person);
    const isShielded = shieldedFor(current) !== undefined;
    if (!isShielded || !mayLookInside(current, by.id) || !mayAct(by.id, facts())) {
      const ticket = refused(current, 'details', by, facts());
      return { ticket, result: { kind: 'not-yours' } };
    }
    const ticket = viewDetails(current, by, facts());
    return { ticket, result: { kind: 'details', ticket, page } };
  });
}

/** The button stays in the chat of somebody who is no longer of the desk. */
function mayAct(person: string, { hasRole }: Facts): boolean {
  return hasRole(person, 'functionaris') || hasRole(person, 'deputy');
}
