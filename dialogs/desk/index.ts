import {
  claimCheckCard,
  composeCard,
  detailsCard,
  noticeCard,
  previewCard,
  ticketCard,
} from '../../cards/index.ts';
import { ChannelPress } from '../../cards/press.ts';
import { containsBsn } from '../../src/domain/bsn.ts';
import type { Card } from '../../src/domain/card.ts';
import { FORM_LIVES_HOURS } from '../../src/domain/form.ts';
import type { Form } from '../../src/domain/form.ts';
import { FormId } from '../../src/domain/ids.ts';
import type { TicketId } from '../../src/domain/ids.ts';
import type { ChannelIncoming } from '../../src/domain/incoming.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import {
  claim,
  recheckDanger,
  viewDetails,
  writeToReporter,
} from '../../src/domain/ticket-actions.ts';
import { pressedElsewhere } from '../../src/domain/ticket-deliveries.ts';
import type { Colleague, Ticket } from '../../src/domain/ticket.ts';
import type { DeskDialogs, DeskSubject, DeskTurn, Facts } from '../../src/domain/turn.ts';
import { detailsView, readOut } from './details-view.ts';
import { texts } from './texts.ts';
import { ticketView } from './ticket-view.ts';
import { textWarnings } from './text-warnings.ts';

/** The functionaris's channel: actions on tickets and the forms that belong to them. */
export const desk: DeskDialogs = { subject, turn, refuse, trouble };

/** How long the danger question, the facts for 112 and the details stay, in seconds. */
const QUESTION_STAYS = 20;
const READ_OUT_STAYS = 600;
const DETAILS_STAY = 120;

/** The most characters of a question or feedback. */
const LONGEST = 4000;

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
  const context = { ticket: here.ticket, by: colleague(incoming), incoming, facts };
  const result = isFormPress(press)
    ? pressForm(context, press, found.form)
    : pressTicket(context, press.verb);
  return here.kind === 'adopted' ? { ticket: here.ticket, ...result } : result;
}

interface Context {
  readonly ticket: Ticket;
  readonly by: Colleague;
  readonly incoming: ChannelIncoming;
  readonly facts: Facts;
}

type FormPress = Extract<ChannelPress, { verb: `form.${string}` }>;
type TicketVerb = Exclude<ChannelPress, FormPress>['verb'];

function isFormPress(press: ChannelPress): press is FormPress {
  return press.verb.startsWith('form.');
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

function pressTicket(context: Context, verb: TicketVerb): DeskTurn {
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

function pressClaim({ ticket, by, facts }: Context): DeskTurn {
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

function checked({ ticket, by, facts }: Context, answer: 'ja' | 'nee' | 'weet-niet'): DeskTurn {
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

/** Why the reporter cannot be written to now, if so. */
function cannotWrite({ ticket, facts }: Context): Card | undefined {
  if (ticket.status === 'gesloten') {
    return notice(facts, texts.closedTitle, [texts.closed], ticket.id);
  }
  if (ticket.holder === undefined) {
    return notice(facts, texts.claimFirstTitle, [texts.claimFirst], ticket.id);
  }
  return ticket.reporter.unreachable === undefined
    ? undefined
    : notice(facts, texts.unreachableTitle, [texts.unreachable], ticket.id);
}

function openForm(context: Context, kind: Form['kind']): DeskTurn {
  const { ticket, by, facts } = context;
  const refused = cannotWrite(context);
  if (refused !== undefined) return { card: refused };
  const form: Form = {
    id: FormId.parse(facts.newId()),
    ticket: ticket.id,
    person: by.id,
    kind,
    shownAt: facts.now,
    seenDialogue: ticket.dialogue.length,
  };
  return { form: { keep: form }, card: compose(ticket, form, {}) };
}

function pressForm(context: Context, press: FormPress, form: Form | undefined): DeskTurn {
  const { ticket, by, facts } = context;
  if (ticket.doneForms.includes(press.id)) {
    return { card: notice(facts, texts.sentTitle, [texts.alreadySent], ticket.id) };
  }
  if (form === undefined || isExpired(form, facts)) {
    return { card: notice(facts, texts.expiredTitle, [texts.expired], ticket.id) };
  }
  if (form.person !== by.id) {
    return { card: notice(facts, texts.notYoursTitle, [texts.notYours], ticket.id) };
  }
  switch (press.verb) {
    case 'form.cancel':
      return {
        form: { drop: form.id },
        card: notice(facts, texts.cancelledTitle, [texts.cancelled], ticket.id),
      };
    case 'form.edit':
      return { card: compose(ticket, form, {}) };
    case 'form.preview':
      return preview(context, form, (press.inputs['text'] ?? '').trim());
    case 'form.send':
      return send(context, form);
  }
}

function isExpired({ shownAt }: Form, { now }: Facts): boolean {
  return Date.parse(now) - Date.parse(shownAt) > FORM_LIVES_HOURS * 3_600_000;
}

function preview(context: Context, form: Form, text: string): DeskTurn {
  const { ticket } = context;
  const problem = problemWith(text);
  if (problem !== undefined) return { card: compose(ticket, form, { text, problem }) };
  const refused = cannotWrite(context);
  if (refused !== undefined) return { card: refused };
  const typed: Form = { ...form, text: conceal(text) };
  return { form: { keep: typed }, card: previewOf(ticket, typed, text) };
}

function problemWith(text: string): string | undefined {
  if (text === '') return texts.empty;
  if (text.length > LONGEST) return texts.tooLong;
  return containsBsn(text) ? texts.bsn : undefined;
}

/** Applied if still allowed; if the dialogue went on meanwhile, shown once more with the text. */
function send(context: Context, form: Form): DeskTurn {
  const { ticket, by, facts } = context;
  const text = form.text;
  if (text === undefined) return { card: compose(ticket, form, {}) };
  const refused = cannotWrite(context);
  if (refused !== undefined) return { card: refused };
  if (ticket.dialogue.length > form.seenDialogue) {
    const seen: Form = { ...form, seenDialogue: ticket.dialogue.length };
    return { form: { keep: seen }, card: previewOf(ticket, seen, text.reveal(), texts.changed) };
  }
  const sent = writeToReporter(ticket, form.kind, text, form.id, by, facts);
  return {
    ticket: sent,
    form: { drop: form.id },
    card: ticketCard(ticketView(sent, facts)),
  };
}

function compose(
  ticket: Ticket,
  form: Form,
  { text, problem }: { text?: string; problem?: string },
): Card {
  const shown = text ?? form.text?.reveal();
  return composeCard({
    id: form.id,
    ticket: ticket.id,
    number: ticket.number,
    kind: kindOf(ticket, form),
    ...(shown === undefined ? {} : { text: shown }),
    ...(problem === undefined ? {} : { problem }),
  });
}

function previewOf(ticket: Ticket, form: Form, text: string, warning?: string): Card {
  return previewCard({
    id: form.id,
    ticket: ticket.id,
    number: ticket.number,
    kind: kindOf(ticket, form),
    text,
    warnings: [...(warning === undefined ? [] : [warning]), ...textWarnings(ticket, text)],
  });
}

function kindOf(ticket: Ticket, form: Form): 'vraag' | 'terugkoppeling' | 'advies' {
  if (form.kind === 'vraag') return 'vraag';
  return ticket.kind === 'adviesvraag' ? 'advies' : 'terugkoppeling';
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

function notice({ example }: Facts, title: string, paragraphs: string[], ticket?: TicketId): Card {
  const actions =
    ticket === undefined ? [] : [{ title: texts.back, verb: 'ticket.show', id: ticket }];
  return noticeCard({ title, paragraphs, actions, place: 'channel' }, { language: 'nl', example });
}
