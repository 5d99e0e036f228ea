import assert from 'node:assert/strict';
import { conceal } from '../../../../src/domain/sensitive.ts';
import { formDone } from '../../../../src/domain/ticket-actions.ts';
import { close } from '../../../../src/domain/closing.ts';
import { openForm } from '../../../../dialogs/desk/forms/run.ts';
import { FATIMA, formId, JORIS, moment, pendingOf } from '../../../domain/ticket-sample.ts';
import type { Ticket } from '../../../../src/domain/ticket.ts';
import { applied, context, held, opened, pressed, reading, sent } from './fill-in.ts';

function closed(): Ticket {
  const because = conceal('Niets gevonden.');
  const given = {
    outcome: 'onbekend',
    noConsultation: because,
    noRouting: because,
    help: 'persoon-niet-gevonden',
    noFeedback: because,
  } as const;
  const result = close(formDone(held(), formId()), given, FATIMA, moment());
  assert.ok(result.kind === 'done');
  return { ...result.ticket, pending: [] };
}

describe('the form Heropenen', () => {
  it('gives the ticket to whoever reopens it, with a reason, and keeps all that was there', () => {
    const before = closed();
    const given = context(before, { by: JORIS });
    const after = applied(sent(given, 'heropenen', { reden: 'Er is een nieuwe melding.' }));
    assert.equal(after.status, 'heropend');
    assert.deepEqual(after.holder, JORIS);
    assert.deepEqual(after.dossier.slice(0, -1), before.dossier);
    assert.deepEqual(after.history.slice(0, -1), before.history);
    assert.deepEqual(after.dialogue, before.dialogue);
    assert.equal(after.dossier.at(-1)?.kind, 'heropend');
    assert.deepEqual(pendingOf(after), ['thread-line:heropend', 'channel-card']);
  });

  it('is shown once more when the ticket was reopened and closed meanwhile', () => {
    const given = context(closed(), { by: JORIS });
    const { form } = opened(given, 'heropenen');
    const reopened = applied(sent(context(closed()), 'heropenen', { reden: 'Nieuw bericht.' }));
    const since = context({ ...reopened, status: 'gesloten' }, { by: JORIS });
    const inputs = { reden: 'Er is een nieuwe melding.' };
    const turn = pressed(since, { verb: 'form.send', inputs }, form);
    assert.equal(turn.ticket, undefined);
    assert.match(reading(turn.card), /intussen gewijzigd/);
    assert.ok(turn.form !== undefined && 'keep' in turn.form);
    const again = pressed(since, { verb: 'form.send', inputs }, turn.form.keep);
    assert.equal(applied(again).status, 'heropend');
  });

  it('asks for the reason', () => {
    const turn = sent(context(closed()), 'heropenen', {});
    assert.equal(turn.ticket, undefined);
    assert.match(reading(turn.card), /Vul in: Waarom heropen je dit/);
  });

  it('is refused on an open ticket', () => {
    const turn = openForm(context(held()), 'heropenen');
    assert.match(reading(turn.card), /Dit ticket is niet gesloten\./);
    assert.equal(turn.ticket?.history.at(-1)?.tried, 'heropenen');
  });
});
