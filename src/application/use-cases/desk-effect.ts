import { handOver } from '../../domain/holding.ts';
import type { Form } from '../../domain/form.ts';
import type { TicketId, TicketNumber } from '../../domain/ids.ts';
import { formDone, register } from '../../domain/ticket-actions.ts';
import { link } from '../../domain/ticket-links.ts';
import type { OtherTicket } from '../../domain/ticket-links.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { DeskEffect, DeskOutcome, Facts } from '../../domain/turn.ts';
import type { ChangeTicket } from '../change-ticket.ts';
import type { ListOpenTickets, TicketOfNumber } from '../ports/tickets.ts';
import { createOnce } from './create-once.ts';
import type { CreatePorts } from './create-once.ts';

interface Ports extends CreatePorts {
  readonly changeTicket: ChangeTicket;
  readonly listOpenTickets: ListOpenTickets;
  readonly ticketOfNumber: TicketOfNumber;
  readonly facts: () => Facts;
  readonly wake: (ticket: TicketId) => void;
}

/**
 * Runs a use case of the desk that goes beyond one ticket. Each can be run again after a process
 * died in the middle, and then finishes.
 *
 * @param form the form that asks for it
 */
export async function deskEffect(
  ports: Ports,
  effect: DeskEffect,
  form: Form | undefined,
): Promise<DeskOutcome> {
  switch (effect.kind) {
    case 'create':
      return create(ports, effect, form);
    case 'hand-over-all':
      return handOverAll(ports, effect);
    case 'link':
      if (form === undefined) throw new Error('LINK_WITHOUT_FORM');
      return linkTo(ports, effect, form);
  }
}

async function create(
  ports: Ports,
  { ticket: report, by }: Extract<DeskEffect, { kind: 'create' }>,
  form: Form | undefined,
): Promise<DeskOutcome> {
  const facts = ports.facts();
  const { ticket } = await createOnce(ports, report.id, facts.now, (number) => {
    const registered = register(report, number, by, facts);
    return form === undefined ? registered : formDone(registered, form.id);
  });
  ports.wake(ticket.id);
  return { kind: 'created', ticket };
}

/** Each ticket is a record of its own: what was handed over before a crash is skipped now. */
async function handOverAll(
  ports: Ports,
  { from, to, by }: Extract<DeskEffect, { kind: 'hand-over-all' }>,
): Promise<DeskOutcome> {
  const held: Ticket[] = [];
  for await (const { value } of ports.listOpenTickets()) {
    if (isHeldBy(value, from.id) && from.id !== to.id) held.push(value);
  }
  held.sort((one, other) => one.sentAt.localeCompare(other.sentAt));
  const tickets: TicketNumber[] = [];
  const refused: TicketNumber[] = [];
  for (const { id, number } of held) {
    const went = await ports.changeTicket(id, (ticket) => {
      if (ticket === undefined || !isHeldBy(ticket, from.id)) return { result: 'not-held' };
      const handed = handOver(ticket, to, undefined, by, ports.facts());
      return { ticket: handed.ticket, result: handed.kind };
    });
    ports.wake(id);
    if (went === 'done') tickets.push(number);
    if (went === 'refused') refused.push(number);
  }
  return { kind: 'handed-over', to, tickets, refused };
}

function isHeldBy({ holder, status }: Ticket, person: string): boolean {
  return holder?.id === person && status !== 'gesloten';
}

async function linkTo(
  ports: Ports,
  { ticket: id, number, how, by }: Extract<DeskEffect, { kind: 'link' }>,
  form: Form,
): Promise<DeskOutcome> {
  const other = await otherTicket(ports, id, number);
  const outcome = await ports.changeTicket<DeskOutcome>(id, (ticket) => {
    if (ticket === undefined) throw new Error('LINK_WITHOUT_TICKET');
    if (ticket.doneForms.includes(form.id)) return { result: { kind: 'linked', ticket } };
    if (other === undefined) return { result: { kind: 'no-such-number', ticket, form } };
    const linked = link(ticket, other, how, by, form.id, ports.facts());
    return {
      ticket: linked.ticket,
      result:
        linked.kind === 'done'
          ? { kind: 'linked', ticket: linked.ticket }
          : { kind: 'refused', ticket: linked.ticket, form, refusal: linked.refusal },
    };
  });
  ports.wake(id);
  return outcome;
}

/** A number is given before its ticket is written, so that both have to be there. */
async function otherTicket(
  { ticketOfNumber, readTicket }: Ports,
  self: TicketId,
  number: TicketNumber,
): Promise<OtherTicket | undefined> {
  const id = await ticketOfNumber(number);
  return id === undefined || id === self ? undefined : (await readTicket(id))?.value;
}
