import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { conceal } from '../../../../src/domain/sensitive.ts';
import type { DossierEntry } from '../../../../src/domain/dossier.ts';
import type { Colleague } from '../../../../src/domain/ticket.ts';
import { FATIMA, JORIS, pendingOf, SENT_AT } from '../../../domain/ticket-sample.ts';
import { applied, context, held, opened, reading, SANNE, sent } from './fill-in.ts';

function shielded(...persons: Colleague[]): DossierEntry {
  const signed = { id: randomUUID(), at: SENT_AT, by: FATIMA };
  return { ...signed, kind: 'afgeschermd', persons, reason: conceal('Het gaat over een buur.') };
}

describe('the form Overdragen (C72)', () => {
  it('gives the ticket to a colleague, and the record says from whom, to whom and why', () => {
    const filled = { naar: JORIS.id, reden: 'Ik ben met vakantie.' };
    const ticket = applied(sent(context(held()), 'overdragen', filled));
    assert.deepEqual(ticket.holder, JORIS);
    const last = ticket.dossier.at(-1);
    assert.ok(last?.kind === 'overgedragen');
    assert.deepEqual([last.from, last.to, last.by], [FATIMA, JORIS, FATIMA]);
    assert.equal(last.reason?.reveal(), filled.reden);
    assert.deepEqual(pendingOf(ticket), ['thread-line:overgedragen', 'channel-card']);
  });

  it('offers nobody who may not act on tickets: there the ticket would lie still', () => {
    const given = context(held());
    const roles = (person: string, role: string) => person === JORIS.id && role === 'deputy';
    const { card } = opened({ ...given, facts: { ...given.facts, hasRole: roles } }, 'overdragen');
    assert.match(reading(card), new RegExp(JORIS.name));
    assert.doesNotMatch(reading(card), /Sanne/);
  });

  it('needs no reason and changes no state', () => {
    const ticket = applied(sent(context(held()), 'overdragen', { naar: JORIS.id }));
    assert.equal(ticket.status, 'opgepakt');
  });

  it('offers whoever does not have the ticket to take it over', () => {
    const mine = reading(opened(context(held()), 'overdragen').card);
    assert.doesNotMatch(mine, /Ik neem het over|o Fatima/);
    const given = context(held(), { by: JORIS });
    assert.match(reading(opened(given, 'overdragen').card), /Ik neem het over/);
    const ticket = applied(sent(given, 'overdragen', { naar: JORIS.id }));
    assert.deepEqual(ticket.holder, JORIS);
  });

  it('gives a shielded ticket only to who was named (C100)', () => {
    const given = context(held({ dossier: [shielded(JORIS)] }));
    assert.doesNotMatch(reading(opened(given, 'overdragen').card), /Sanne/);
    const turn = sent(given, 'overdragen', { naar: SANNE.id });
    assert.equal(turn.ticket, undefined);
    assert.deepEqual(applied(sent(given, 'overdragen', { naar: JORIS.id })).holder, JORIS);
  });

  it('says what to do when there is nobody to give it to', () => {
    const alone = context(held(), { colleagues: [FATIMA] });
    assert.match(reading(sent(alone, 'overdragen', {}).card), /nog geen collega in dit kanaal/);
    const unnamed = context(held({ dossier: [shielded(FATIMA)] }));
    assert.match(reading(sent(unnamed, 'overdragen', {}).card), /Wijs eerst een collega aan/);
  });
});
