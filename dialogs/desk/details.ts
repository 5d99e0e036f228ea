import { detailsCard } from '../../cards/index.ts';
import { shieldedFor } from '../../src/domain/open-matters.ts';
import { viewDetails } from '../../src/domain/ticket-actions.ts';
import type { Colleague, Pending, Ticket } from '../../src/domain/ticket.ts';
import type { DeskTurn, Facts } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';
import { detailsView } from './details-view.ts';
import type { FormContext } from './forms/form.ts';
import { notice } from './notice.ts';
import { refusedTurn } from './refused-turn.ts';
import { texts } from './texts.ts';

/** How long the details stay, in seconds. */
const DETAILS_STAY = 120;

/**
 * Details bekijken: the view is recorded in the same write that comes before it is shown. Those of
 * a shielded ticket are read in the own chat, where nobody else looks at the screen of the channel
 * (C100).
 */
export function detailsTurn(context: FormContext, page: number): DeskTurn {
  const refused = refusedTurn(context, 'details');
  if (refused !== undefined) return refused;
  const { ticket, by, facts } = context;
  if (shieldedFor(ticket) !== undefined) {
    return {
      ticket: withMessage(ticket, by, facts),
      card: notice(facts, texts.ownChatTitle, [texts.ownChat], ticket.id),
    };
  }
  const viewed = viewDetails(ticket, by, facts);
  const view = detailsView(viewed, { person: by.id, place: 'channel', page }, facts);
  return { ticket: viewed, card: detailsCard(view, frameOf('nl', facts)), looksFor: DETAILS_STAY };
}

/** A message in the own chat that leads to the details; one, however often somebody presses. */
function withMessage(ticket: Ticket, { id: to }: Colleague, { now, newId }: Facts): Ticket {
  const waits = ticket.pending.some(
    (pending) =>
      pending.kind === 'colleague-message' && pending.what === 'details' && pending.to === to,
  );
  if (waits) return ticket;
  const message: Pending = {
    id: newId(),
    kind: 'colleague-message',
    since: now,
    to,
    what: 'details',
  };
  return { ...ticket, pending: [...ticket.pending, message] };
}
