import assert from 'node:assert/strict';
import { Form } from '../../src/domain/form.ts';
import { formWithInputs, ticketWithDossier } from '../../src/store/upgrades.ts';
import { MORNING, newFormId, newTicketId } from './support/samples.ts';

/** A form as version 1 kept it. */
const form = (changes: Readonly<Record<string, unknown>>): unknown => ({
  id: newFormId(),
  ticket: newTicketId(),
  person: 'fatima',
  kind: 'terugkoppeling',
  shownAt: MORNING,
  seenDialogue: 3,
  ...changes,
});

describe('a form of version 1', () => {
  it('opens on its page when nothing was typed yet', () => {
    const { page, inputs } = Form.parse(formWithInputs(form({})));

    assert.equal(page, 0);
    assert.deepEqual(inputs.reveal(), {});
  });

  it('keeps what was typed, and stands on its preview, which comes after the page', () => {
    const { page, inputs } = Form.parse(formWithInputs(form({ text: 'Dank je wel.' })));

    assert.equal(page, 1);
    assert.deepEqual(inputs.reveal(), { text: 'Dank je wel.' });
  });

  it('is looked at once more when anything happened to its ticket', () => {
    assert.equal(Form.parse(formWithInputs(form({ text: 'Dank je wel.' }))).seen, 0);
  });
});

describe('a record of another shape than its version', () => {
  it('comes through an upgrade as it is, so that it counts as damaged', () => {
    for (const value of [null, 'tekst', 7, [1]]) {
      assert.deepEqual(ticketWithDossier(value), value);
      assert.deepEqual(formWithInputs(value), value);
    }
    const wrong = form({ text: 7 });
    assert.equal(formWithInputs(wrong), wrong);
  });
});
