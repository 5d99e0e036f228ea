import assert from 'node:assert/strict';
import { openForm } from '../../../../dialogs/desk/forms/run.ts';
import { circumstancesOf } from '../../../../src/domain/circumstances.ts';
import { applied, context, held, reading, sent } from './fill-in.ts';

describe('the form Omzetten naar signaal (§2.6, C44)', () => {
  it('makes a signal of a question, with the same number and everything that was said', () => {
    const before = held({ kind: 'adviesvraag' });
    const filled = { 'gaat-over': 'allebei', reden: 'Er is een adres genoemd.' };
    const after = applied(sent(context(before), 'omzetten', filled));
    assert.equal(after.kind, 'signaal');
    assert.equal(after.number, before.number);
    assert.deepEqual(after.dialogue, before.dialogue);
    assert.deepEqual(after.answers, before.answers);
    assert.deepEqual(after.history.slice(0, -1), before.history);
    assert.deepEqual(
      after.dossier.map(({ kind }) => kind),
      ['omgezet', 'situatie'],
    );
  });

  for (const [about, routes] of [
    ['persoon', ['persoon']],
    ['locatie', ['locatie']],
    ['allebei', ['persoon', 'locatie']],
    ['weet-niet', []],
  ] as const) {
    it(`opens the routes for ${about} (§2.2, C31)`, () => {
      const advice = held({ kind: 'adviesvraag' });
      const after = applied(sent(context(advice), 'omzetten', { 'gaat-over': about }));
      assert.deepEqual(circumstancesOf(after).routes, routes);
    });
  }

  it('is not for what is a signal already', () => {
    const turn = openForm(context(held()), 'omzetten');
    assert.match(reading(turn.card), /Dit is al een signaal\./);
  });
});
