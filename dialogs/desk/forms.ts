import { composeCard, previewCard, ticketCard } from '../../cards/index.ts';
import { containsBsn } from '../../src/domain/bsn.ts';
import type { Card } from '../../src/domain/card.ts';
import { FORM_LIVES_HOURS } from '../../src/domain/form.ts';
import type { Form } from '../../src/domain/form.ts';
import { FormId } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { writeToReporter } from '../../src/domain/ticket-actions.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import type { DeskTurn, Facts } from '../../src/domain/turn.ts';
import type { DeskContext, FormPress } from './desk-context.ts';
import { notice } from './notice.ts';
import { texts } from './texts.ts';
import { textWarnings } from './text-warnings.ts';
import { ticketView } from './ticket-view.ts';

/** The most characters of a question or feedback. */
const LONGEST = 4000;

/** Why the reporter cannot be written to now, if so. */
function cannotWrite({ ticket, facts }: DeskContext): Card | undefined {
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

/** Opens a form for this colleague: Vraag aan melder or Terugkoppeling. */
export function openForm(context: DeskContext, kind: Form['kind']): DeskTurn {
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

/** A button of a form. Each form is applied once, by the colleague who opened it, within a day. */
export function pressForm(
  context: DeskContext,
  press: FormPress,
  form: Form | undefined,
): DeskTurn {
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

function preview(context: DeskContext, form: Form, text: string): DeskTurn {
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
function send(context: DeskContext, form: Form): DeskTurn {
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
