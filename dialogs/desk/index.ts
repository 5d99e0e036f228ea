import { claimCheckCard, detailsCard, ticketCard } from '../../cards/index.ts';
import { ChannelPress } from '../../cards/press.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Form } from '../../src/domain/form.ts';
import type { ChannelIncoming } from '../../src/domain/incoming.ts';
import { claim, recheckDanger, viewDetails } from '../../src/domain/ticket-actions.ts';
import { pressedElsewhere } from '../../src/domain/ticket-deliveries.ts';
import type { Colleague, Ticket } from '../../src/domain/ticket.ts';
import type { DeskDialogs, DeskSubject, DeskTurn, Facts } from '../../src/domain/turn.ts';
import { isFormPress } from './desk-context.ts';
import type { DeskContext, TicketVerb } from './desk-context.ts';
import { detailsView, readOut } from './details-view.ts';
import { openForm, pressForm } from './forms.ts';
import { notice } from './notice.ts';
import { texts } from './texts.ts';
import { ticketView } from './ticket-view.ts';

/** The functionaris's channel: actions on tickets and the forms that belong to them. */
export const desk: DeskDialogs = { subject, turn, refuse, trouble };

/** How long the danger question, the facts for 112 and the details stay, in seconds. */
const QUESTION_STAYS = 20;
const READ_OUT_STAYS = 600;
const DETAILS_STAY = 120;

function subject({ action }: ChannelIncoming): DeskSubject {
  const press = readPress(action);
  if (press === undefined) return { kind: 'none' };
  return isFormPress(press)
    ? { kind: 'form', form: press.id }
    : { kind: 'ticket', ticket: press.id };
}

function turn(
  found: { readonly ticket: Ticket | undefined; readonly form: Form | undefined },
  incoming: ChannelIncoming,
  facts: Facts,
): DeskTurn {
  const press = readPress(incoming.action);
  if (press === undefined) {
    return incoming.action.kind === 'press'
      ? { card: notice(facts, texts.staleTitle, [texts.stale]) }
      : { card: notice(facts, texts.helpTitle, [...texts.help]) };
  }
  if (found.ticket === undefined) {
    return isFormPress(press)
      ? { card: notice(facts, texts.expiredTitle, [texts.expired]) }
      : { card: notice(facts, texts.notFoundTitle, [texts.notFound]) };
  }
  const here = placeOf(found.ticket, incoming, facts);
  if (here.kind === 'duplicate') {
    return { ticket: here.ticket, card: duplicateCard(here.ticket, facts) };
  }
  const context = { ticket: here.ticket, by: colleague(incoming), facts };
  const result = isFormPress(press)
    ? pressForm(context, press, found.form)
    : pressTicket(context, press.verb);
  return here.kind === 'adopted' ? { ticket: here.ticket, ...result } : result;
}

function readPress(action: ChannelIncoming['action']): ChannelPress | undefined {
  if (action.kind !== 'press') return undefined;
  const { verb, id, inputs } = action;
  return ChannelPress.safeParse({ verb, id, inputs: inputs.reveal() }).data;
}

function colleague({ from }: ChannelIncoming): Colleague {
  return { id: from.id, name: from.name.reveal() };
}

/** A press from a message that is not the recorded card comes from a double post. */
function placeOf(ticket: Ticket, { action, thread }: ChannelIncoming, facts: Facts) {
  const message = action.kind === 'press' ? action.message : undefined;
  if (message === undefined) return { kind: 'same', ticket } as const;
  return pressedElsewhere(ticket, { conversation: thread, message }, facts);
}

function pressTicket(context: DeskContext, verb: TicketVerb): DeskTurn {
  const { ticket, by, facts } = context;
  switch (verb) {
    case 'ticket.show':
      return { card: ticketCard(ticketView(ticket, facts)) };
    case 'ticket.claim':
      return pressClaim(context);
    case 'ticket.recheck':
      return { card: checkCard(ticket), looksFor: QUESTION_STAYS };
    case 'ticket.danger-yes':
      return checked(context, 'ja');
    case 'ticket.danger-no':
      return checked(context, 'nee');
    case 'ticket.danger-unknown':
      return checked(context, 'weet-niet');
    case 'ticket.details': {
      const viewed = viewDetails(ticket, by, facts);
      return {
        ticket: viewed,
        card: detailsCard(detailsView(viewed)),
        looksFor: DETAILS_STAY,
      };
    }
    case 'ticket.ask':
      return openForm(context, 'vraag');
    case 'ticket.feedback':
      return openForm(context, 'terugkoppeling');
  }
}

function pressClaim({ ticket, by, facts }: DeskContext): DeskTurn {
  const claimed = claim(ticket, by, facts);
  switch (claimed.kind) {
    case 'claimed':
      return {
        ticket: claimed.ticket,
        card: checkCard(claimed.ticket),
        looksFor: QUESTION_STAYS,
      };
    case 'yours':
      return {
        card:
          ticket.dangerRecheck === undefined
            ? checkCard(ticket)
            : notice(facts, texts.takenTitle, [texts.yours], ticket.id),
      };
    case 'taken':
      return {
        card: notice(facts, texts.takenTitle, [texts.taken(claimed.holder.name)], ticket.id),
      };
    case 'closed':
      return { card: notice(facts, texts.closedTitle, [texts.closed], ticket.id) };
  }
}

function checkCard(ticket: Ticket): Card {
  return claimCheckCard({ id: ticket.id, number: ticket.number, readOut: [] });
}

function checked({ ticket, by, facts }: DeskContext, answer: 'ja' | 'nee' | 'weet-niet'): DeskTurn {
  if (ticket.holder === undefined) {
    return { card: notice(facts, texts.claimFirstTitle, [texts.claimFirst], ticket.id) };
  }
  const rechecked = recheckDanger(ticket, answer, by, facts);
  if (answer !== 'ja') {
    return { ticket: rechecked, card: ticketCard(ticketView(rechecked, facts)) };
  }
  const told = viewDetails(rechecked, by, facts);
  return {
    ticket: told,
    looksFor: READ_OUT_STAYS,
    card: claimCheckCard({
      id: ticket.id,
      number: ticket.number,
      answered: answer,
      readOut: readOut(ticket),
    }),
  };
}

/** What stands in the place of a second copy of a ticket's card. */
export function duplicateCard(ticket: Ticket, facts: Facts): Card {
  return notice(facts, texts.duplicateTitle(ticket.number), [texts.duplicate]);
}

function refuse(why: 'other-channel' | 'no-role', facts: Facts): Card {
  const text = why === 'no-role' ? texts.noRole : texts.otherChannel;
  return notice(facts, texts.otherChannelTitle, [text]);
}

function trouble(facts: Facts, reference: string): Card {
  return notice(facts, texts.troubleTitle, [texts.trouble, texts.reference(reference)]);
}
