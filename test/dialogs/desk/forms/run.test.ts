import assert from 'node:assert/strict';
import { FormId } from '../../../../src/domain/ids.ts';
import { conceal } from '../../../../src/domain/sensitive.ts';
import type { Form } from '../../../../src/domain/form.ts';
import { openForm, pressForm } from '../../../../dialogs/desk/forms/run.ts';
import type { DeskTurn } from '../../../../src/domain/turn.ts';
import { FATIMA, held, JORIS } from '../../../domain/ticket-sample.ts';
import { readCard } from '../../../support/read-card.ts';
import { facts } from '../../facts.ts';

const context = (by = FATIMA) => ({
  ticket: held(),
  by,
  facts: facts(),
  colleagues: [],
  related: [],
});

function kept({ form }: DeskTurn): Form {
  assert.ok(form !== undefined && 'keep' in form);
  return form.keep;
}

const WORDS = 'Hier heb ik een half uur aan geschreven.';

describe('a form of the desk', () => {
  const press = (verb: 'form.send' | 'form.preview' | 'form.edit', id: FormId, text: string) => ({
    verb,
    id,
    inputs: { tekst: text },
  });

  it('keeps no BSN, but shows it so that it can be taken away (C95)', () => {
    const form = kept(openForm(context(), 'notitie'));
    const again = pressForm(context(), press('form.send', form.id, 'BSN 111222333'), form);
    assert.match(readCard(again.card), /Dit lijkt een BSN\. Haal het weg\./);
    assert.match(readCard(again.card), /111222333/);
    assert.doesNotMatch(JSON.stringify(kept(again).inputs.reveal()), /111222333/);
  });

  it('stays where it is when somebody asks for a page that is not there', () => {
    const form = kept(openForm(context(), 'notitie'));
    const inputs = { tekst: WORDS, herkomst: 'eigen' };
    const turn = pressForm(context(), { verb: 'form.preview', id: form.id, inputs }, form);
    assert.equal(kept(turn).page, 0);
    assert.ok(readCard(turn.card).includes(WORDS));
  });

  it('gives back what was typed when it has expired or is not known any more', () => {
    const id = FormId.parse('2f4e6d8c-1a3b-4c5d-9e7f-6b5a4c3d2e1f');
    const { card, form } = pressForm(context(), press('form.send', id, WORDS), undefined);
    assert.match(readCard(card), /verlopen/);
    assert.ok(readCard(card).includes(WORDS));
    assert.equal(form, undefined);
  });

  it('gives back what was typed to somebody who may not look inside any more (C100)', () => {
    const form = kept(openForm(context(JORIS), 'notitie'));
    const shielded = held({
      dossier: [
        {
          id: '2f4e6d8c-1a3b-4c5d-9e7f-6b5a4c3d2e1f',
          at: facts().now,
          by: FATIMA,
          kind: 'afgeschermd',
          persons: [FATIMA],
          reason: conceal('Een bekende.'),
        },
      ],
    });
    const turn = pressForm(
      { ...context(JORIS), ticket: shielded },
      press('form.send', form.id, WORDS),
      form,
    );
    assert.match(readCard(turn.card), /afgeschermd/);
    assert.ok(readCard(turn.card).includes(WORDS));
  });
});
