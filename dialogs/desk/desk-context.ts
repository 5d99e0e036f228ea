import type { ChannelPress } from '../../cards/press.ts';
import { asColleague } from '../../src/domain/incoming.ts';
import type { ChannelIncoming } from '../../src/domain/incoming.ts';
import type { Colleague } from '../../src/domain/ticket.ts';

/** A button of a form, as against one of a ticket or a list. */
export type FormPress = Extract<ChannelPress, { verb: `form.${string}` }>;
export type TicketPress = Extract<ChannelPress, { verb: `ticket.${string}` }>;
export type ListPress = Extract<ChannelPress, { verb: `desk.${string}` | `info.${string}` }>;

export function isFormPress(press: ChannelPress): press is FormPress {
  return press.verb.startsWith('form.');
}

export function isTicketPress(press: ChannelPress): press is TicketPress {
  return press.verb.startsWith('ticket.');
}

/** The ticket that a button is about. */
export function ticketOf({ id }: TicketPress) {
  return typeof id === 'object' ? id.ticket : id;
}

/** Whoever pressed or typed, as the record names them. */
export function colleagueOf({ from }: ChannelIncoming): Colleague {
  return asColleague(from);
}
