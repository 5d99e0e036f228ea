import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { conceal } from '../../../../src/domain/sensitive.ts';
import type { DossierEntry } from '../../../../src/domain/dossier.ts';
import type { DialogueEntry } from '../../../../src/domain/ticket.ts';
import { handedOver, requested } from '../../../domain/dossier-sample.ts';
import { FATIMA, JORIS, SENT_AT } from '../../../domain/ticket-sample.ts';
import { applied, context, held, opened, pressed, reading, sent } from './fill-in.ts';

const SIGNED = { at: SENT_AT, by: FATIMA };
const asked: DialogueEntry = {
  ...SIGNED,
  id: randomUUID(),
  kind: 'vraag',
  text: conceal('Welke dag?'),
};
const request = requested('Sociaal Team');
const planned: DossierEntry = {
  ...SIGNED,
  id: randomUUID(),
  kind: 'overleg',
  which: { id: 'lokaal', name: 'Lokaal ondermijningsoverleg' },
  date: '2026-12-01',
  organisations: [],
  state: 'gepland',
};
const copied = handedOver('Politie');

const FILLED = {
  uitkomst: 'niet-bevestigd',
  'geen-overleg': 'Eén telefoontje was genoeg.',
  'niet-belegd': 'Er was niets om te beleggen.',
  hulp: 'geen-hulp-nodig',
  'geen-bericht': 'De melder is met vakantie.',
};

describe('the form Sluiten', () => {
  it('asks for all that is missing, each by its own name', () => {
    const { card } = opened(context(held()), 'sluiten');
    const text = reading(card);
    for (const label of [
      'Hoe is het afgelopen? (verplicht)',
      'Waarom was er geen overleg? (verplicht)',
      'Waarom is het niet doorgezet naar een partner? (verplicht)',
      'Hoe is het afgelopen met de hulp? (verplicht)',
      'Waarom krijgt de melder geen bericht? (verplicht)',
    ]) {
      assert.ok(text.includes(label), label);
    }
    assert.match(
      text,
      /Nog niet vastgelegd: een overleg, een partner, een bericht aan de melder over de afloop\./,
    );
  });

  it('closes when all of it is filled in', () => {
    const ticket = applied(sent(context(held()), 'sluiten', FILLED));
    assert.equal(ticket.status, 'gesloten');
    const last = ticket.dossier.at(-1);
    assert.ok(last?.kind === 'gesloten');
    assert.equal(last.outcome, 'niet-bevestigd');
    assert.equal(last.noConsultation?.reveal(), FILLED['geen-overleg']);
  });

  for (const missing of Object.keys(FILLED)) {
    it(`does not close without ${missing}, and keeps what was typed`, () => {
      const turn = sent(context(held()), 'sluiten', { ...FILLED, [missing]: '' });
      assert.equal(turn.ticket, undefined);
      assert.match(reading(turn.card), /Nog even dit/);
      if (missing !== 'geen-overleg') assert.match(reading(turn.card), /Eén telefoontje/);
    });
  }

  it('says what others still have to give, since that ends without an answer', () => {
    const ticket = held({ dialogue: [asked], dossier: [request, planned] });
    const text = reading(opened(context(ticket), 'sluiten').card);
    assert.match(text, /Let op: vragen aan de melder zonder antwoord: 1\./);
    assert.match(text, /Let op: nog geen antwoord van: Sociaal Team\./);
    assert.match(text, /Let op: gepland overleg: Lokaal ondermijningsoverleg op 1 december 2026\./);
  });

  it('asks why a partner need not be waited for any more (§4, C55)', () => {
    const text = reading(opened(context(held({ dossier: [copied] })), 'sluiten').card);
    assert.match(text, /Waarom wacht je niet meer op Politie\? \(verplicht\)/);
    assert.match(text, /Nog niet vastgelegd: een overleg, wat de partner deed/);
  });

  it('does not call a signal incorrect before the partners know it (C97)', () => {
    const ticket = held({ dossier: [copied] });
    const incorrect = { ...FILLED, uitkomst: 'onjuist', gecorrigeerd: 'nee' };
    const turn = sent(context(ticket), 'sluiten', incorrect);
    assert.match(reading(turn.card), /Vertel eerst dat het signaal niet klopte aan: Politie\./);
    const told = applied(sent(context(ticket), 'sluiten', { ...incorrect, gecorrigeerd: 'ja' }));
    assert.equal(told.status, 'gesloten');
  });

  it('has the reason ready for Meld Misdaad Anoniem (§2.1, C25)', () => {
    const ticket = held({ source: { kind: 'mma' } });
    delete ticket.reporter;
    assert.match(reading(opened(context(ticket), 'sluiten').card), /Anonieme bron\./);
  });

  it('has the reason ready when messages do not arrive, or nobody wants one', () => {
    const { reporter } = held();
    assert.ok(reporter !== undefined);
    const gone = held({ reporter: { ...reporter, unreachable: 'vertrokken' } });
    assert.match(reading(opened(context(gone), 'sluiten').card), /De melder is niet bereikbaar\./);
    const silent = held({ reporter: { ...reporter, wantsFeedback: false } });
    assert.match(reading(opened(context(silent), 'sluiten').card), /De melder wil geen bericht\./);
  });

  it('proposes nothing for a source that can be called', () => {
    const ticket = held({ source: { kind: 'inwoner', contact: conceal('Mevrouw Jansen') } });
    delete ticket.reporter;
    const text = reading(opened(context(ticket), 'sluiten').card);
    assert.match(text, /De bron gaf contactgegevens\./);
    assert.doesNotMatch(text, /Geen melder in de chat|Jansen/);
  });

  it('of an adviesvraag asks only for the answer (§2.6, C44)', () => {
    const text = reading(opened(context(held({ kind: 'adviesvraag' })), 'sluiten').card);
    assert.match(text, /Waarom krijgt de vrager geen antwoord\? \(verplicht\)/);
    assert.match(text, /Nog niet vastgelegd: een antwoord\./);
    assert.doesNotMatch(text, /overleg|doorgezet|afgelopen/);
  });

  it('shows itself once more when the ticket changed meanwhile', () => {
    const before = context(held());
    const { form } = opened(before, 'sluiten');
    const after = context(held({ dialogue: [{ ...asked, kind: 'aanvulling' }] }));
    const first = pressed(after, { verb: 'form.send', inputs: FILLED }, form);
    assert.match(reading(first.card), /Het ticket is intussen gewijzigd\./);
    assert.equal(first.ticket, undefined);
  });

  it('opens for the holder alone, and keeps the typed words when somebody takes over', () => {
    const { form } = opened(context(held()), 'sluiten');
    const taken = context(held({ holder: JORIS }));
    const turn = pressed(taken, { verb: 'form.send', inputs: FILLED }, form);
    assert.equal(turn.ticket?.status, 'opgepakt');
    assert.equal(turn.ticket.history.at(-1)?.what, 'geweigerd');
    assert.match(reading(turn.card), /Joris de Wit heeft dit ticket.*Eén telefoontje/s);
  });
});
