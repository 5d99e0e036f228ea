import assert from 'node:assert/strict';
import { openForm } from '../../../../dialogs/desk/forms/run.ts';
import { moreTurn } from '../../../../dialogs/desk/more.ts';
import { mayLookInside } from '../../../../src/domain/open-matters.ts';
import { claim, recheckDanger } from '../../../../src/domain/ticket-actions.ts';
import { refusalOf } from '../../../../src/domain/ticket-life.ts';
import type { Ticket } from '../../../../src/domain/ticket.ts';
import { FATIMA, JORIS, moment, pendingOf } from '../../../domain/ticket-sample.ts';
import { FormKind } from '../../../../src/domain/form.ts';
import { titles } from '../../../cards/checklist.ts';
import { applied, context, held, opened, pressed, reading, SANNE, sent } from './fill-in.ts';

const FILLED = { personen: JORIS.id, reden: 'Het gaat over een collega.' };

function shielded(): Ticket {
  return applied(sent(context(held()), 'afschermen', FILLED));
}

describe('the form Afschermen (C100)', () => {
  it('leaves the ticket to the holder and the persons that were named', () => {
    const ticket = shielded();
    const inside = [FATIMA, JORIS, SANNE].filter(({ id }) => mayLookInside(ticket, id));
    assert.deepEqual(inside, [FATIMA, JORIS]);
    assert.deepEqual(pendingOf(ticket), ['thread-line:afgeschermd', 'channel-card']);
  });

  it('needs somebody besides the holder, and a reason', () => {
    for (const missing of ['personen', 'reden']) {
      const turn = sent(context(held()), 'afschermen', { ...FILLED, [missing]: '' });
      assert.equal(turn.ticket, undefined, missing);
    }
    assert.doesNotMatch(reading(opened(context(held()), 'afschermen').card), /Fatima/);
  });

  it('says so when nobody else is known', () => {
    const alone = context(held(), { colleagues: [FATIMA] });
    assert.match(reading(sent(alone, 'afschermen', FILLED).card), /nog geen collega/);
  });

  it('can be changed, beginning with who was named before', () => {
    const { card } = opened(context(shielded()), 'afschermen');
    assert.match(reading(card), /Het is al afgeschermd/);
    const changed = applied(
      sent(context(shielded()), 'afschermen', { ...FILLED, personen: SANNE.id }),
    );
    assert.equal(mayLookInside(changed, JORIS.id), false);
    assert.equal(mayLookInside(changed, SANNE.id), true);
  });

  it('closes every door for the others: details, history, danger and every form', () => {
    const ticket = shielded();
    for (const action of ['details', 'geschiedenis', 'gevaar', 'oppakken'] as const) {
      assert.notEqual(refusalOf(ticket, action, SANNE), undefined, action);
    }
    for (const kind of FormKind.options.filter((option) => option !== 'nieuw')) {
      const turn = openForm(context(ticket, { by: SANNE }), kind);
      assert.equal(turn.form, undefined, kind);
      assert.equal(turn.ticket?.history.at(-1)?.what, 'geweigerd', kind);
    }
    assert.ok(recheckDanger(ticket, 'nee', SANNE, moment()).kind === 'refused');
    assert.ok(claim(ticket, SANNE, moment()).kind === 'refused');
  });

  it('closes Meer as well, which would show what can be done', () => {
    const refused = moreTurn(context(shielded(), { by: SANNE }));
    assert.deepEqual(titles(refused.card), ['Terug naar ticket']);
    assert.equal(refused.ticket?.history.at(-1)?.what, 'geweigerd');
    const { card } = moreTurn(context(shielded(), { by: JORIS }));
    assert.ok(titles(card).includes('Overdragen'));
  });

  it('closes a form that was open, which would show what is in the ticket', () => {
    const { form } = opened(context(held(), { by: SANNE }), 'notitie');
    const late = context(shielded(), { by: SANNE });
    for (const verb of ['form.preview', 'form.edit', 'form.send'] as const) {
      const turn = pressed(late, { verb, inputs: { tekst: 'Ik weet iets.' } }, form);
      assert.match(reading(turn.card), /^Dit kan nu niet\n/);
      assert.equal(turn.ticket?.history.at(-1)?.tried, 'notitie');
      assert.equal(turn.ticket.dossier.length, late.ticket.dossier.length);
    }
  });
});

describe('the form Afscherming opheffen (C100)', () => {
  it('is shown once more when others may look inside by now', () => {
    const ticket = shielded();
    const { form } = opened(context(ticket), 'afscherming-opheffen');
    const now = applied(sent(context(ticket), 'afschermen', { ...FILLED, personen: SANNE.id }));
    const turn = pressed(context(now), { verb: 'form.send', inputs: { reden: 'Klaar.' } }, form);
    assert.equal(turn.ticket, undefined);
    assert.match(reading(turn.card), /Jij mag erbij, en verder: Sanne Vos\./);
  });

  it('opens the ticket to everybody again, with a reason', () => {
    const ticket = shielded();
    const { card } = opened(context(ticket), 'afscherming-opheffen');
    assert.match(reading(card), /Jij mag erbij, en verder: Joris de Wit\./);
    const open = applied(sent(context(ticket), 'afscherming-opheffen', { reden: 'Klaar.' }));
    assert.equal(mayLookInside(open, SANNE.id), true);
    assert.equal(open.history.at(-1)?.what, 'afscherming-opgeheven');
  });

  it('is for the holder, and only when there is something to lift', () => {
    assert.equal(openForm(context(held()), 'afscherming-opheffen').form, undefined);
    const named = context(shielded(), { by: JORIS });
    assert.match(
      reading(openForm(named, 'afscherming-opheffen').card),
      /Fatima el Amrani heeft dit ticket/,
    );
  });
});
