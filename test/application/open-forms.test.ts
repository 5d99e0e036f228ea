import assert from 'node:assert/strict';
import { createOpenForms } from '../../src/application/open-forms.ts';
import { instant } from '../../src/domain/ids.ts';
import type { Form } from '../../src/domain/form.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { formId, FATIMA, JORIS, REPORT, SENT_AT } from '../domain/ticket-sample.ts';

const BEGIN = Date.parse(SENT_AT);

function form(): Form {
  return {
    id: formId(),
    ticket: REPORT.id,
    person: FATIMA.id,
    kind: 'vraag',
    shownAt: SENT_AT,
    page: 0,
    seen: 0,
    inputs: conceal({}),
  };
}

describe('forms that are open', () => {
  it('hold the card of their ticket for ten minutes', () => {
    const forms = createOpenForms();
    forms.shown(form());
    assert.equal(forms.heldUntil(REPORT.id), BEGIN + 10 * 60_000);
  });

  it('hold nothing once they are closed', () => {
    const forms = createOpenForms();
    const shown = form();
    forms.shown(shown);
    forms.closed(shown.id);
    assert.equal(forms.heldUntil(REPORT.id), 0);
  });

  it('are held by the one that stays open longest', () => {
    const forms = createOpenForms();
    const [first, second] = [form(), form()];
    forms.shown(first);
    forms.shown(second);
    forms.closed(first.id);
    assert.equal(forms.heldUntil(REPORT.id), BEGIN + 10 * 60_000);
  });

  it('are known by their ticket just after they were closed, for a repeated press', () => {
    const forms = createOpenForms();
    const shown = form();
    forms.shown(shown);
    forms.closed(shown.id);
    assert.equal(forms.ticketOf(shown.id), REPORT.id);
    assert.equal(forms.ticketOf(formId()), undefined);
  });
});

describe('what is remembered of forms and looks', () => {
  const hoursLater = (hours: number) => instant(BEGIN + hours * 3_600_000);

  it('is gone once nobody can send the form any more', () => {
    const forms = createOpenForms();
    const shown = form();
    forms.shown(shown);
    forms.tidy(hoursLater(24));
    assert.equal(forms.ticketOf(shown.id), REPORT.id);
    forms.tidy(hoursLater(25));
    assert.equal(forms.ticketOf(shown.id), undefined);
    assert.equal(forms.heldUntil(REPORT.id), 0);
  });

  it('is gone once nobody looks any more, and not before', () => {
    const forms = createOpenForms();
    forms.look(REPORT.id, FATIMA.id, BEGIN + 20_000);
    forms.tidy(instant(BEGIN + 20_000));
    assert.equal(forms.heldUntil(REPORT.id), BEGIN + 20_000);
    forms.tidy(instant(BEGIN + 20_001));
    assert.equal(forms.heldUntil(REPORT.id), 0);
  });

  it('is of the closed ones the last thousand: a busy day forgets the oldest first', () => {
    const forms = createOpenForms();
    const closed = Array.from({ length: 1_001 }, form);
    for (const one of closed) {
      forms.shown(one);
      forms.closed(one.id);
    }
    const known = closed.filter(({ id }) => forms.ticketOf(id) !== undefined);
    assert.deepEqual(known, closed.slice(1));
  });
});

describe('a colleague who looks at a card', () => {
  it('holds it until they go on, and not what another one looks at', () => {
    const forms = createOpenForms();
    forms.look(REPORT.id, FATIMA.id, BEGIN + 20_000);
    forms.look(REPORT.id, JORIS.id, BEGIN + 120_000);
    forms.lookedAway(REPORT.id, JORIS.id);
    assert.equal(forms.heldUntil(REPORT.id), BEGIN + 20_000);
    forms.lookedAway(REPORT.id, FATIMA.id);
    assert.equal(forms.heldUntil(REPORT.id), 0);
  });
});
