import type { ChannelPress } from '../../cards/press.ts';
import type { Colleague, Ticket } from '../../src/domain/ticket.ts';
import type { Facts } from '../../src/domain/turn.ts';

/** One press on a ticket: the ticket as it stands, and who pressed. */
export interface DeskContext {
  readonly ticket: Ticket;
  readonly by: Colleague;
  readonly facts: Facts;
}

/** A button of a form, as against one of the ticket itself. */
export type FormPress = Extract<ChannelPress, { verb: `form.${string}` }>;
export type TicketVerb = Exclude<ChannelPress, FormPress>['verb'];

export function isFormPress(press: ChannelPress): press is FormPress {
  return press.verb.startsWith('form.');
}
