import type { TicketView } from '../../cards/ticket/view.ts';
import { LIFE } from '../../src/domain/ticket-life.ts';
import type { DeskAction } from '../../src/domain/ticket-life.ts';
import type { Ticket } from '../../src/domain/ticket.ts';

type Buttons = TicketView['actions'];

/** The buttons of the state, at most five; Meer has the rest. */
export function ticketButtons(ticket: Ticket): Buttons {
  const plain = (title: string, verb: string) => ({ title, verb, id: ticket.id, first: false });
  const form = (action: DeskAction) => ({
    title: LIFE[action].title,
    verb: 'ticket.form',
    id: `${ticket.id}.${action}`,
    first: false,
  });
  const details = plain(LIFE.details.title, 'ticket.details');
  const more = plain('Meer', 'ticket.more');

  if (ticket.status === 'gesloten') return [details, form('heropenen'), more];
  if (ticket.holder === undefined) {
    return [{ ...plain(LIFE.oppakken.title, 'ticket.claim'), first: true }, details, more];
  }
  const talks = ticket.reporter !== undefined && ticket.reporter.unreachable === undefined;
  const work = talks
    ? [form('vraag'), form('terugkoppeling')]
    : [form('overleg'), form('doorzetten')];
  return ticket.dangerRecheck === undefined
    ? [plain(LIFE.gevaar.title, 'ticket.recheck'), details, ...work, more]
    : [details, ...work, form('sluiten'), more];
}
