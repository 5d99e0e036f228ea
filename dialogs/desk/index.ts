import { claimCheckCard } from '../../cards/index.ts';
import { inList, LIST_INPUT, withWayBack } from '../../cards/list-context.ts';
import { ChannelPress } from '../../cards/press.ts';
import type { Card } from '../../src/domain/card.ts';
import type { FormKind } from '../../src/domain/form.ts';
import type { ChannelIncoming } from '../../src/domain/incoming.ts';
import { claim, recheckDanger } from '../../src/domain/ticket-actions.ts';
import { recorded } from '../../src/domain/ticket-changes.ts';
import { pressedElsewhere } from '../../src/domain/ticket-deliveries.ts';
import { refused } from '../../src/domain/ticket-life.ts';
import type { DeskAction } from '../../src/domain/ticket-life.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import type {
  DeskDialogs,
  DeskFound,
  DeskSubject,
  DeskTurn,
  Facts,
  FormNeeds,
} from '../../src/domain/turn.ts';
import { afterwards } from './afterwards.ts';
import { colleagueOf, isFormPress, isTicketPress, ticketOf } from './desk-context.ts';
import type { TicketPress } from './desk-context.ts';
import { detailsTurn } from './details.ts';
import type { FormContext } from './forms/form.ts';
import { openForm, pressForm } from './forms/run.ts';
import { historyTurn } from './history.ts';
import { joined } from './joined.ts';
import { listSubject, listTurn } from './lists/index.ts';
import { moreTurn } from './more.ts';
import { newTicketContext } from './new-ticket.ts';
import { notice } from './notice.ts';
import { readOut } from './read-out.ts';
import { refusalText } from './refusal-text.ts';
import { refusedTurn } from './refused-turn.ts';
import { texts } from './texts.ts';
import { drawTicket } from './ticket-view.ts';

/** The functionaris's channel: actions on tickets, the forms that belong to them, and lists. */
export const desk: DeskDialogs = {
  subject,
  needs: (form) => NEEDS[form] ?? {},
  turn,
  afterwards,
  refuse,
  refused: refusedPress,
  trouble,
  joined,
};

/** How long the danger question and the facts for 112 stay, in seconds. */
const QUESTION_STAYS = 20;
const READ_OUT_STAYS = 600;

const NEEDS: Partial<Record<FormKind, FormNeeds>> = {
  overdragen: { people: true },
  afschermen: { people: true },
  koppelen: { related: true },
};

function subject(incoming: ChannelIncoming): DeskSubject {
  const press = readPress(incoming.action);
  if (press === undefined) return listSubject(incoming, undefined);
  if (isFormPress(press)) return { kind: 'form', form: press.id };
  if (!isTicketPress(press)) return listSubject(incoming, press);
  return press.verb === 'ticket.form'
    ? { kind: 'ticket', ticket: press.id.ticket, opens: press.id.form }
    : { kind: 'ticket', ticket: ticketOf(press) };
}

function turn(found: DeskFound, incoming: ChannelIncoming, facts: Facts): DeskTurn {
  const press = readPress(incoming.action);
  if (press === undefined) {
    return incoming.action.kind === 'press'
      ? { card: notice(facts, texts.staleTitle, [texts.stale]) }
      : listTurn(found, incoming, undefined, facts);
  }
  if (!isFormPress(press) && !isTicketPress(press)) {
    return listTurn(found, incoming, press, facts);
  }
  const by = colleagueOf(incoming);
  const rest = { by, facts, colleagues: found.colleagues, related: found.related };
  if (isFormPress(press) && found.form?.kind === 'nieuw') {
    const ticket = found.ticket ?? newTicketContext(found.form, facts);
    const result = pressForm({ ...rest, ticket }, press, found.form);
    return { ...result, card: inList(result.card) };
  }
  if (found.ticket === undefined) {
    return isFormPress(press)
      ? { card: notice(facts, texts.expiredTitle, [texts.expired]) }
      : { card: notice(facts, texts.notFoundTitle, [texts.notFound]) };
  }
  const fromList = press.inputs[LIST_INPUT] !== undefined;
  // A form knows its ticket, and what was typed in it must not go when its card moved meanwhile.
  const here =
    fromList || isFormPress(press)
      ? ({ kind: 'same', ticket: found.ticket } as const)
      : placeOf(found.ticket, incoming, facts);
  if (here.kind === 'duplicate') {
    return { ticket: here.ticket, card: duplicateCard(here.ticket, facts) };
  }
  const context = { ...rest, ticket: here.ticket };
  const result = isFormPress(press)
    ? pressForm(context, press, found.form)
    : pressTicket(context, press);
  const seen = fromList ? { ...result, card: openedFromList(result.card, press) } : result;
  return here.kind === 'adopted' ? { ticket: here.ticket, ...seen } : seen;
}

/** Where the work on a ticket comes to rest, there is a way back to the list. */
const RESTS: readonly ChannelPress['verb'][] = ['ticket.show', 'form.send', 'form.cancel'];

function openedFromList(card: Card, { verb }: ChannelPress): Card {
  return inList(RESTS.includes(verb) ? withWayBack(card) : card);
}

function readPress(action: ChannelIncoming['action']): ChannelPress | undefined {
  if (action.kind !== 'press') return undefined;
  const { verb, id, inputs } = action;
  return ChannelPress.safeParse({ verb, id, inputs: inputs.reveal() }).data;
}

/** A press from a message that is not the recorded card comes from a double post. */
function placeOf(ticket: Ticket, { action, thread }: ChannelIncoming, facts: Facts) {
  const message = action.kind === 'press' ? action.message : undefined;
  if (message === undefined) return { kind: 'same', ticket } as const;
  return pressedElsewhere(ticket, { conversation: thread, message }, facts);
}

function pressTicket(context: FormContext, press: TicketPress): DeskTurn {
  const { ticket, facts } = context;
  switch (press.verb) {
    case 'ticket.show':
      return { card: drawTicket(ticket, facts) };
    case 'ticket.claim':
      return pressClaim(context);
    case 'ticket.recheck':
      return (
        refusedTurn(context, 'gevaar') ?? { card: checkCard(ticket), looksFor: QUESTION_STAYS }
      );
    case 'ticket.danger-yes':
      return checked(context, 'ja');
    case 'ticket.danger-no':
      return checked(context, 'nee');
    case 'ticket.danger-unknown':
      return checked(context, 'weet-niet');
    case 'ticket.details':
      return detailsTurn(context, 0);
    case 'ticket.details-page':
      return detailsTurn(context, press.id.page);
    case 'ticket.history':
      return historyTurn(context, press.id.page);
    case 'ticket.more':
      return moreTurn(context);
    case 'ticket.form':
      return openForm(context, press.id.form);
    case 'ticket.ask':
      return openForm(context, 'vraag');
    case 'ticket.feedback':
      return openForm(context, 'terugkoppeling');
  }
}

function pressClaim({ ticket, by, facts }: FormContext): DeskTurn {
  // A repeated press: this colleague holds it already.
  if (ticket.holder?.id === by.id && ticket.status !== 'gesloten') {
    return ticket.dangerRecheck === undefined
      ? { card: checkCard(ticket), looksFor: QUESTION_STAYS }
      : { card: notice(facts, texts.takenTitle, [texts.yours], ticket.id) };
  }
  const claimed = claim(ticket, by, facts);
  if (claimed.kind === 'done') {
    return { ticket: claimed.ticket, card: checkCard(claimed.ticket), looksFor: QUESTION_STAYS };
  }
  const { refusal } = claimed;
  const title =
    refusal.why === 'al-opgepakt'
      ? texts.takenTitle
      : refusal.why === 'gesloten'
        ? texts.closedTitle
        : texts.notNow;
  return {
    ticket: claimed.ticket,
    card: notice(facts, title, [refusalText(refusal)], ticket.id),
  };
}

function checkCard(ticket: Ticket): Card {
  return claimCheckCard({ id: ticket.id, number: ticket.number, readOut: [] });
}

function checked({ ticket, by, facts }: FormContext, answer: 'ja' | 'nee' | 'weet-niet'): DeskTurn {
  const rechecked = recheckDanger(ticket, answer, by, facts);
  if (rechecked.kind === 'refused') {
    return {
      ticket: rechecked.ticket,
      card: notice(facts, texts.notNow, [refusalText(rechecked.refusal)], ticket.id),
    };
  }
  if (answer !== 'ja') {
    return { ticket: rechecked.ticket, card: drawTicket(rechecked.ticket, facts) };
  }
  const told = recorded(rechecked.ticket, 'details-bekeken', by, facts);
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

/** A press by somebody who may not act, or from another channel. */
function refusedPress(ticket: Ticket, incoming: ChannelIncoming, facts: Facts): Ticket {
  const press = readPress(incoming.action);
  return refused(
    ticket,
    press === undefined ? 'onbekend' : actionOf(press),
    colleagueOf(incoming),
    facts,
  );
}

function actionOf(press: ChannelPress): DeskAction | 'onbekend' {
  switch (press.verb) {
    case 'ticket.claim':
      return 'oppakken';
    case 'ticket.details':
    case 'ticket.details-page':
    case 'ticket.more':
      return 'details';
    case 'ticket.history':
      return 'geschiedenis';
    case 'ticket.form':
      return press.id.form === 'nieuw' ? 'onbekend' : press.id.form;
    case 'ticket.ask':
      return 'vraag';
    case 'ticket.feedback':
      return 'terugkoppeling';
    case 'ticket.recheck':
    case 'ticket.danger-yes':
    case 'ticket.danger-no':
    case 'ticket.danger-unknown':
      return 'gevaar';
    default:
      return 'onbekend';
  }
}

function trouble(facts: Facts, reference: string): Card {
  return notice(facts, texts.troubleTitle, [texts.trouble, texts.reference(reference)]);
}
