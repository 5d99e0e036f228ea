import assert from 'node:assert/strict';
import type { Situation } from '../../../../src/domain/dossier.ts';
import { entriesOf } from '../../../../src/domain/dossier.ts';
import type { Form } from '../../../../src/domain/form.ts';
import type { Ticket, Triage } from '../../../../src/domain/ticket.ts';
import type { Card } from '../../../../src/domain/card.ts';
import { situated } from '../../../domain/dossier-sample.ts';
import { JORIS, posted } from '../../../domain/ticket-sample.ts';
import { partsOfType, textOf } from '../../../support/card-parts.ts';
import { applied, context, held, opened, pressed, reading, sent } from './fill-in.ts';

const triage = (change: Partial<Triage>): Triage => ({ ...posted().triage, ...change });

/** What was recorded. */
function recorded(ticket: Ticket): Situation | undefined {
  return entriesOf(ticket.dossier, 'situatie').at(-1)?.known;
}

/** The inputs of a card with what stands in them. */
function filled(card: Card): Readonly<Record<string, string>> {
  return Object.fromEntries(
    partsOfType(card, 'Input.').map((input) => [textOf(input, 'id'), textOf(input, 'value')]),
  );
}

/** The second page, after these answers on the first. */
function second(ticket: Ticket, inputs: Readonly<Record<string, string>>) {
  const { form, card } = opened(context(ticket), 'situatie');
  const all = { ...filled(card), ...inputs };
  const turn = pressed(context(ticket), { verb: 'form.preview', inputs: all }, form);
  assert.ok(turn.form !== undefined && 'keep' in turn.form);
  const kept: Form = turn.form.keep;
  return { form: kept, card: turn.card };
}

describe('the form Situatie bijwerken', () => {
  it('begins with what the report says', () => {
    const ticket = held({
      triage: triage({ routes: ['persoon', 'locatie'], forms: ['Arbeid'], minor: 'nee' }),
    });
    const inputs = filled(opened(context(ticket), 'situatie').card);
    assert.equal(inputs['routes'], 'persoon,locatie');
    assert.equal(inputs['forms'], 'arbeid');
    assert.equal(inputs['minor'], 'nee');
    assert.equal(inputs['ongoing'], 'ja');
  });

  it('records what was answered otherwise, and nothing else', () => {
    const first = filled(opened(context(held()), 'situatie').card);
    const inputs = { ...first, minor: 'ja', registration: 'nergens' };
    const ticket = applied(sent(context(held()), 'situatie', inputs));
    assert.deepEqual(recorded(ticket), { minor: 'ja', registration: 'nergens' });
    assert.equal(ticket.history.at(-1)?.what, 'situatie-bijgewerkt');
  });

  it('says so when nothing was changed', () => {
    const inputs = filled(opened(context(held()), 'situatie').card);
    const turn = sent(context(held()), 'situatie', inputs);
    assert.equal(turn.ticket, undefined);
    assert.match(reading(turn.card), /Je hebt nog niets gewijzigd\./);
  });

  it('can take back a form of exploitation', () => {
    const ticket = held({ triage: triage({ forms: ['Seksueel'] }) });
    const inputs = { routes: 'persoon', forms: 'weet-niet' };
    assert.deepEqual(recorded(applied(sent(context(ticket), 'situatie', inputs))), { forms: [] });
  });

  it('asks what matters for a person, a location and a possible perpetrator, and no more', () => {
    const about = (inputs: Readonly<Record<string, string>>) =>
      Object.keys(filled(second(held({ triage: triage({ routes: [] }) }), inputs).card));
    assert.deepEqual(about({ routes: 'locatie' }), ['controlled', 'border', 'bottleneck']);
    assert.ok(about({ routes: 'persoon' }).includes('registration'));
    assert.ok(!about({ routes: 'persoon' }).includes('returnedAfterSentence'));
    assert.ok(about({ possiblePerpetrator: 'ja' }).includes('returnedAfterSentence'));
    assert.ok(about({ larger: 'ja' }).includes('approach'));
  });

  it('asks about the parents only where a minor may be concerned (C63)', () => {
    const asks = (inputs: Readonly<Record<string, string>>) =>
      'parentsNotInvolved' in filled(second(held(), inputs).card);
    assert.equal(asks({ minor: 'nee' }), false);
    assert.equal(asks({ minor: 'ja' }), true);
  });

  it('shows once more, with what would change, when a colleague was quicker', () => {
    const { form } = second(held(), {});
    const meanwhile = held({ dossier: [{ ...situated({ minor: 'ja' }), by: JORIS }] });
    const inputs = { border: 'ja' };
    const turn = pressed(context(meanwhile), { verb: 'form.send', inputs }, form);
    assert.equal(turn.ticket, undefined);
    const text = reading(turn.card);
    assert.match(text, /Het ticket is intussen gewijzigd/);
    assert.match(text, /Dit wijzig je:/);
    assert.match(text, /Is het slachtoffer jonger dan 18\? Weet ik niet/);
    assert.match(text, /Speelt de grens een rol\? Ja/);
  });

  it('takes nothing that is not in its lists', () => {
    const turn = sent(context(held()), 'situatie', { routes: 'persoon', minor: 'misschien' });
    assert.equal(turn.ticket, undefined);
  });

  it('has no place to type in', () => {
    assert.equal(partsOfType(opened(context(held()), 'situatie').card, 'Input.Text').length, 0);
    assert.equal(partsOfType(second(held(), { minor: 'ja' }).card, 'Input.Text').length, 0);
  });
});
