import type { Form } from '../../src/domain/form.ts';
import { TicketNumber } from '../../src/domain/ids.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { yearInAmsterdam } from '../../src/domain/time.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { NOTHING_KNOWN } from '../intake/report.ts';

/**
 * What stands in for the ticket while Nieuw is filled in: the id that it will have, and nothing
 * else that counts. It is never kept; its number is one that is never given.
 */
export function newTicketContext({ ticket }: Pick<Form, 'ticket'>, facts: Facts): Ticket {
  const { numberPrefix } = facts.content.municipality;
  return {
    id: ticket,
    number: TicketNumber.parse(`${numberPrefix}-${String(yearInAmsterdam(facts.now))}-0000`),
    kind: 'signaal',
    short: false,
    intakeVersion: 1,
    sentAt: facts.now,
    source: { kind: 'telefoon' },
    triage: NOTHING_KNOWN,
    emergencies: [],
    answers: [],
    status: 'nieuw',
    dialogue: [],
    dossier: [],
    history: [],
    pending: [],
    attempts: [],
    doneForms: [],
  };
}
