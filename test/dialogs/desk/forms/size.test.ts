import assert from 'node:assert/strict';
import type { Field } from '../../../../cards/field.ts';
import { FORMS } from '../../../../dialogs/desk/forms/index.ts';
import { show } from '../../../../dialogs/desk/forms/show-form.ts';
import { FormKind } from '../../../../src/domain/form.ts';
import type { Form } from '../../../../src/domain/form.ts';
import { conceal } from '../../../../src/domain/sensitive.ts';
import { cardProblems } from '../../../support/card-rules.ts';
import { formId } from '../../../domain/ticket-sample.ts';
import { facts } from '../../facts.ts';
import { context, held } from './fill-in.ts';

/** A letter of two bytes; a copy for a partner is longer and made of ordinary sentences. */
function words(length: number): string {
  return length > 4000
    ? 'Zij was er één keer. '.repeat(length).slice(0, length)
    : 'é'.repeat(length);
}

/** As much as an input takes. */
function full(field: Field): string {
  switch (field.kind) {
    case 'text':
      return words(field.maxLength);
    case 'date':
      return '2026-12-01';
    case 'choice':
      return field.options[0]?.value ?? '';
    case 'choices':
      return field.options.map(({ value }) => value).join(',');
  }
}

describe('the forms of the desk, filled to the brim', () => {
  for (const kind of FormKind.options) {
    FORMS[kind].pages.forEach((_, page) => {
      it(`stay a card with everything that was typed: ${kind}, page ${String(page + 1)}`, () => {
        const ticket = held(kind === 'omzetten' ? { kind: 'adviesvraag' } : {});
        const given = context(ticket);
        const form: Form = {
          id: formId(),
          ticket: ticket.id,
          person: given.by.id,
          kind,
          shownAt: facts().now,
          page: 0,
          seen: 0,
          inputs: conceal({}),
        };
        const inputs: Record<string, string> = {};
        for (const before of FORMS[kind].pages.slice(0, page + 1)) {
          for (const field of before.fields((id) => inputs[id] ?? '', given)) {
            inputs[field.id] = full(field);
          }
        }
        const card = show({ ...form, page, inputs: conceal(inputs) }, given, [
          'Het ticket is intussen gewijzigd. Kijk of je tekst nog klopt.',
        ]);
        assert.deepEqual(cardProblems(card), []);
      });
    });
  }
});
