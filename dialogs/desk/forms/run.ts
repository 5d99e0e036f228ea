import { inList } from '../../../cards/list-context.ts';
import { containsBsn } from '../../../src/domain/bsn.ts';
import { FORM_LIVES_HOURS } from '../../../src/domain/form.ts';
import type { Form, FormKind } from '../../../src/domain/form.ts';
import { FormId } from '../../../src/domain/ids.ts';
import type { TicketId } from '../../../src/domain/ids.ts';
import { mayLookInside } from '../../../src/domain/open-matters.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { formDone } from '../../../src/domain/ticket-actions.ts';
import { refusalOf, refused } from '../../../src/domain/ticket-life.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import type { DeskTurn, Facts } from '../../../src/domain/turn.ts';
import type { FormPress } from '../desk-context.ts';
import { notice } from '../notice.ts';
import { refusalText } from '../refusal-text.ts';
import { refusedTurn } from '../refused-turn.ts';
import { texts } from '../texts.ts';
import { drawTicket } from '../ticket-view.ts';
import { problemsOf } from './check-form.ts';
import { inputsOf } from './form.ts';
import type { DeskForm, FormContext } from './form.ts';
import { FORMS } from './index.ts';
import { show } from './show-form.ts';

/** How long a card that a form ends with stays, in seconds; what is on it takes time to use. */
const AFTERWARDS_STAYS = 600;

/** How much has happened to a ticket: more than a form has seen means that it changed meanwhile. */
function happened({ dialogue, dossier }: Ticket): number {
  return dialogue.length + dossier.length;
}

/** Opens the form of an action for this colleague, if the action is possible now. */
export function openForm(context: FormContext, kind: FormKind): DeskTurn {
  const refusal = kind === 'nieuw' ? undefined : refusedTurn(context, kind);
  if (refusal !== undefined) return refusal;
  const { ticket, by, facts } = context;
  const form: Form = {
    id: FormId.parse(facts.newId()),
    ticket: ticket.id,
    person: by.id,
    kind,
    shownAt: facts.now,
    page: 0,
    seen: happened(ticket),
    inputs: conceal({}),
  };
  const card = show(form, context);
  // Nieuw is opened from a list and stays there: it must not be taken for the ticket's own card.
  return { form: { keep: form }, card: kind === 'nieuw' ? inList(card) : card };
}

/** A button of a form. Each form is applied once, by the colleague who opened it, within a day. */
export function pressForm(
  context: FormContext,
  press: FormPress,
  form: Form | undefined,
): DeskTurn {
  const { ticket, by, facts } = context;
  if (ticket.doneForms.includes(press.id)) {
    return {
      // Still there when a process died between the ticket and the form: it would hold the card.
      ...(form === undefined ? {} : { form: { drop: form.id } }),
      card: notice(facts, texts.sentTitle, [texts.alreadySent], ticket.id),
    };
  }
  if (form === undefined || isExpired(form, facts)) {
    const words = [texts.expired, ...typedBack(press)];
    return { card: notice(facts, texts.expiredTitle, words, ticket.id) };
  }
  if (form.person !== by.id) {
    return { card: notice(facts, texts.notYoursTitle, [texts.notYours], ticket.id) };
  }
  if (form.kind !== 'nieuw' && !mayLookInside(ticket, by.id)) {
    // A form shows what is in the ticket, so shielding closes the ones that were open (C100).
    return {
      ticket: refused(ticket, form.kind, by, facts),
      form: { drop: form.id },
      card: notice(
        facts,
        texts.notNow,
        [refusalText({ why: 'afgeschermd' }), ...typedBack(press)],
        ticket.id,
      ),
    };
  }
  // Shown once more now: whoever types on a later page has the card for as long as on the first.
  const filled: Form = { ...withInputs(form, press, context), shownAt: facts.now };
  switch (press.verb) {
    case 'form.cancel':
      return {
        form: { drop: form.id },
        card: notice(facts, texts.cancelledTitle, [texts.cancelled], backTo(form)),
      };
    case 'form.edit': {
      const back: Form = { ...filled, page: Math.max(0, filled.page - 1) };
      return { form: { keep: withoutBsn(back) }, card: show(back, context) };
    }
    case 'form.preview':
      return forward(filled, context);
    case 'form.send':
      return send(filled, context);
  }
}

/** Words are shown back up to this many characters in all, so that the card stays small. */
const SHOWN_BACK = 4_000;

/** What somebody typed in a form that is not there for them any more: it can still be copied. */
function typedBack({ inputs }: FormPress): readonly string[] {
  const words = Object.values(inputs)
    .filter((value) => /\s/.test(value.trim()))
    .join('\n');
  if (words === '') return [];
  const shown = words.length > SHOWN_BACK ? `${words.slice(0, SHOWN_BACK)}…` : words;
  return [texts.youTyped, shown];
}

/** The ticket of Nieuw is not there yet, so there is no way back to it. */
function backTo({ kind, ticket }: Form): TicketId | undefined {
  return kind === 'nieuw' ? undefined : ticket;
}

function isExpired({ shownAt }: Form, { now }: Facts): boolean {
  return Date.parse(now) - Date.parse(shownAt) > FORM_LIVES_HOURS * 3_600_000;
}

/** What was filled in on the page that was shown, kept beside what stood there already. */
function withInputs(form: Form, press: FormPress, context: FormContext): Form {
  const page = FORMS[form.kind].pages[form.page];
  if (page === undefined) return form;
  const ids = page.fields(inputsOf(form), context).map(({ id }) => id);
  const typed = Object.fromEntries(
    Object.entries(press.inputs)
      .filter(([id]) => ids.includes(id))
      .map(([id, value]) => [id, value.trim()]),
  );
  return { ...form, inputs: conceal({ ...form.inputs.reveal(), ...typed }) };
}

/** A BSN is not kept, not even for as long as somebody needs to take it away (C95). */
function withoutBsn(form: Form): Form {
  const kept = Object.entries(form.inputs.reveal()).filter(([, value]) => !containsBsn(value));
  return { ...form, inputs: conceal(Object.fromEntries(kept)) };
}

/** To the next page, or to the preview after the last one. */
function forward(form: Form, context: FormContext): DeskTurn {
  const problems = problemsOf(form, form.page, context);
  if (problems.length > 0) {
    return { form: { keep: withoutBsn(form) }, card: show(form, context, problems) };
  }
  const { pages, preview } = FORMS[form.kind];
  const last = preview === undefined ? pages.length - 1 : pages.length;
  const next: Form = { ...form, page: Math.min(form.page + 1, last) };
  return { form: { keep: next }, card: show(next, context) };
}

/** Applied if it is still allowed; otherwise shown once more with everything that was typed. */
function send(form: Form, context: FormContext): DeskTurn {
  const { ticket, by, facts } = context;
  const definition = FORMS[form.kind];
  const wrong = definition.pages.findIndex((_, page) => problemsOf(form, page, context).length > 0);
  if (wrong >= 0) {
    const again: Form = { ...form, page: wrong };
    const card = show(again, context, problemsOf(form, wrong, context));
    return { form: { keep: withoutBsn(again) }, card };
  }
  if (definition.preview !== undefined && form.page < definition.pages.length) {
    return forward(form, context);
  }
  const refusal = form.kind === 'nieuw' ? undefined : refusalOf(ticket, form.kind, by);
  if (refusal !== undefined && form.kind !== 'nieuw') {
    const again: Form = { ...form, page: Math.min(form.page, definition.pages.length - 1) };
    return {
      ticket: refused(ticket, form.kind, by, facts),
      form: { keep: again },
      card: show(again, context, [refusalText(refusal), texts.typedIsKept]),
    };
  }
  if (definition.looksAgain && happened(ticket) > form.seen) {
    const seen: Form = { ...form, seen: happened(ticket) };
    return { form: { keep: seen }, card: show(seen, context, [texts.changed]) };
  }
  return apply(definition, form, context);
}

function apply(definition: DeskForm, form: Form, context: FormContext): DeskTurn {
  const applied = definition.apply(inputsOf(form), context);
  switch (applied.kind) {
    case 'done': {
      const ticket = formDone(applied.ticket, form.id);
      const common = { ticket, form: { drop: form.id } } as const;
      return definition.after === undefined
        ? { ...common, card: drawTicket(ticket, context.facts) }
        : {
            ...common,
            card: definition.after(ticket, inputsOf(form), context),
            looksFor: AFTERWARDS_STAYS,
          };
    }
    case 'refused':
      return {
        ticket: applied.ticket,
        form: { keep: form },
        card: show(form, context, [refusalText(applied.refusal), texts.typedIsKept]),
      };
    case 'effect':
      return {
        // Dropped once the use case is done: after a crash in between it can be pressed again.
        form: { drop: form.id },
        effect: applied.effect,
        card: notice(context.facts, texts.sentTitle, [texts.alreadySent]),
      };
  }
}
