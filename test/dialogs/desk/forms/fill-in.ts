import assert from 'node:assert/strict';
import type { FormPress } from '../../../../dialogs/desk/desk-context.ts';
import { FORMS } from '../../../../dialogs/desk/forms/index.ts';
import type { FormContext } from '../../../../dialogs/desk/forms/form.ts';
import { openForm, pressForm } from '../../../../dialogs/desk/forms/run.ts';
import type { Card } from '../../../../src/domain/card.ts';
import type { Form, FormKind } from '../../../../src/domain/form.ts';
import type { Colleague, Ticket } from '../../../../src/domain/ticket.ts';
import type { DeskTurn } from '../../../../src/domain/turn.ts';
import { FATIMA, JORIS, posted } from '../../../domain/ticket-sample.ts';
import { cardProblems } from '../../../support/card-rules.ts';
import { plainDutchProblems } from '../../../support/plain-dutch.ts';
import { readCard } from '../../../support/read-card.ts';
import { facts } from '../../facts.ts';

/** Filling in a form without an application around it. Every card that passes keeps the rules. */

export const SANNE: Colleague = { id: 'sanne', name: 'Sanne Vos' };

export type Inputs = Readonly<Record<string, string>>;

/** A signal about a person, confidential, that Fatima has picked up. */
export function held(change: Partial<Ticket> = {}): Ticket {
  return posted({ holder: FATIMA, status: 'opgepakt', ...change });
}

export function context(ticket: Ticket, change: Partial<FormContext> = {}): FormContext {
  const colleagues = [FATIMA, JORIS, SANNE];
  return { ticket, by: FATIMA, facts: facts(), colleagues, related: [], ...change };
}

/** A form that was opened; fails when it was refused. */
export function opened(given: FormContext, kind: FormKind): { form: Form; card: Card } {
  const turn = openForm(given, kind);
  assert.ok(turn.form !== undefined && 'keep' in turn.form, reading(turn.card));
  checked(turn.card);
  return { form: turn.form.keep, card: turn.card };
}

/** Opens a form, fills in what each of its pages asks and sends it; stops where it does not go on. */
export function sent(given: FormContext, kind: FormKind, inputs: Inputs): DeskTurn {
  let { form } = opened(given, kind);
  for (;;) {
    const isLast = form.page >= FORMS[kind].pages.length - 1;
    const turn = pressed(given, { verb: isLast ? 'form.send' : 'form.preview', inputs }, form);
    const kept = turn.form !== undefined && 'keep' in turn.form ? turn.form.keep : undefined;
    if (isLast || kept === undefined || kept.page <= form.page) return turn;
    form = kept;
  }
}

export function pressed(
  given: FormContext,
  { verb, inputs }: { readonly verb: FormPress['verb']; readonly inputs: Inputs },
  form: Form,
): DeskTurn {
  const turn = pressForm(given, { verb, id: form.id, inputs }, form);
  checked(turn.card);
  return turn;
}

/** The ticket after a form was applied; fails when it was not. */
export function applied(turn: DeskTurn): Ticket {
  assert.ok(turn.ticket !== undefined && turn.form !== undefined, reading(turn.card));
  assert.ok('drop' in turn.form, reading(turn.card));
  return turn.ticket;
}

/** What stands on a card, as text. */
export function reading(card: Card): string {
  return readCard(card);
}

function checked(card: Card): void {
  assert.deepEqual(cardProblems(card), []);
  assert.deepEqual(plainDutchProblems(reading(card)), []);
}
