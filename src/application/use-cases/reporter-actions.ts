import type { PersonKey, TicketId } from '../../domain/ids.ts';
import {
  addToReport,
  answerQuestion,
  askWithdrawal,
  heardFrom,
  readByReporter,
  showName,
} from '../../domain/ticket-actions.ts';
import type { Moment } from '../../domain/ticket-changes.ts';
import type { ReportedTicket, Ticket } from '../../domain/ticket.ts';
import type { PersonalEffect, PersonalOutcome } from '../../domain/turn.ts';
import type { ChangeTicket } from '../change-ticket.ts';
import type { ReadTicket } from '../ports/tickets.ts';

interface Ports {
  readonly readTicket: ReadTicket;
  readonly changeTicket: ChangeTicket;
  readonly moment: () => Moment;
}

/** The effects of a personal chat that concern tickets of this person. */
export type ReporterEffect = Exclude<PersonalEffect, { kind: 'submit' | 'read-details' }>;

/** Runs one of them. A ticket of somebody else looks like one that does not exist (C96). */
export async function reporterAction(
  ports: Ports,
  person: PersonKey,
  effect: ReporterEffect,
): Promise<PersonalOutcome> {
  const mine = (ticket: Ticket | undefined): ticket is ReportedTicket =>
    ticket?.reporter?.person === person;

  switch (effect.kind) {
    case 'list-reports': {
      const stored = await Promise.all(effect.tickets.map(ports.readTicket));
      const tickets = stored.map((record) => record?.value).filter(mine);
      return { kind: 'reports', tickets, more: effect.more };
    }
    case 'open-report': {
      const ticket = (await ports.readTicket(effect.ticket))?.value;
      if (!mine(ticket)) return { kind: 'not-yours' };
      const again = effect.again === undefined ? {} : { again: effect.again };
      return { kind: 'report', ticket, form: effect.form, done: 'nothing', ...again };
    }
    case 'add-to-report':
      return report('added', effect.ticket, (ticket) =>
        addToReport(ticket, effect.text, ports.moment(), effect.dialog),
      );
    case 'ask-withdrawal':
      return report('asked-withdrawal', effect.ticket, (ticket) =>
        askWithdrawal(ticket, effect.text, ports.moment()),
      );
    case 'show-name':
      return report('name-shown', effect.ticket, (ticket) => showName(ticket, ports.moment()));
    case 'open-message':
      return message(effect, 'nothing', (ticket) =>
        readByReporter(ticket, effect.entry, ports.moment()),
      );
    case 'answer-message':
      return message(effect, 'answered', (ticket) =>
        answerQuestion(ticket, effect.entry, effect.text, effect.dialog, ports.moment()),
      );
  }

  function report(
    done: 'added' | 'asked-withdrawal' | 'name-shown',
    id: TicketId,
    next: (ticket: Ticket) => Ticket,
  ): Promise<PersonalOutcome> {
    return ports.changeTicket<PersonalOutcome>(id, (current) => {
      const ticket = mine(current) ? next(heardFrom(current)) : undefined;
      return mine(ticket)
        ? { ticket, result: { kind: 'report', ticket, form: 'none', done } }
        : { result: { kind: 'not-yours' } };
    });
  }

  function message(
    { ticket: id, entry, ...rest }: Extract<ReporterEffect, { entry: string }>,
    done: 'nothing' | 'answered',
    next: (ticket: Ticket) => Ticket,
  ): Promise<PersonalOutcome> {
    return ports.changeTicket<PersonalOutcome>(id, (current) => {
      const said = mine(current) && current.dialogue.some(({ id: known }) => known === entry);
      const ticket = said ? next(heardFrom(current)) : undefined;
      const again = 'again' in rest ? { again: rest.again } : {};
      return mine(ticket)
        ? { ticket, result: { kind: 'message', ticket, entry, done, ...again } }
        : { result: { kind: 'not-yours' } };
    });
  }
}
