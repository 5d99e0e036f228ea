import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openForm } from '../../../../dialogs/desk/forms/run.ts';
import { entriesOf } from '../../../../src/domain/dossier.ts';
import type { DossierEntry } from '../../../../src/domain/dossier.ts';
import { openRequests, waitsFor } from '../../../../src/domain/open-matters.ts';
import { FATIMA, SENT_AT } from '../../../domain/ticket-sample.ts';
import { content, facts } from '../../facts.ts';
import { applied, context, held, opened, pressed, reading, sent } from './fill-in.ts';

const ASKED = {
  doel: 'Weten wie er staat ingeschreven.',
  grond: 'algemeen-belang',
  identiteit: 'Alleen het adres.',
};

const returned: DossierEntry = {
  id: randomUUID(),
  at: SENT_AT,
  by: FATIMA,
  kind: 'situatie',
  known: { returnedAfterSentence: 'ja' },
};

describe('Verrijken, with information of the own teams (§2.2, C29)', () => {
  it('keeps from whom, for what, on which ground, what was told and who was left out', () => {
    const filled = {
      ...ASKED,
      aan: 'jeugdteam',
      weggelaten: 'Burgerzaken',
      verwacht: '2026-12-01',
    };
    const [entry] = entriesOf(
      applied(sent(context(held()), 'verrijken', filled)).dossier,
      'aanvraag',
    );
    assert.equal(entry?.request, 'verrijken');
    assert.deepEqual(entry.to, { id: 'jeugdteam', name: 'Jeugdteam' });
    assert.equal(entry.purpose.reveal(), ASKED.doel);
    assert.equal(entry.ground.id, 'algemeen-belang');
    assert.equal(entry.identity.reveal(), ASKED.identiteit);
    assert.equal(entry.leftOut?.reveal(), 'Burgerzaken');
    assert.equal(entry.expectedOn, '2026-12-01');
  });

  it('offers the own teams and no partner, and Opvragen the partners and no team', () => {
    const teams = reading(opened(context(held()), 'verrijken').card);
    const partners = reading(opened(context(held()), 'opvragen').card);
    assert.match(teams, /o Sociaal Team\n/);
    assert.doesNotMatch(teams, /o Politie\n|o Ander team\n/);
    assert.match(partners, /o Politie\n/);
    assert.doesNotMatch(partners, /o Burgerzaken\n/);
  });

  it('makes the ticket wait for the team until there is an answer', () => {
    const after = applied(sent(context(held()), 'verrijken', { ...ASKED, aan: 'sociaal-team' }));
    assert.equal(after.status, 'wacht');
    assert.deepEqual(waitsFor(after).partners, ['Sociaal Team']);
  });

  it('lets only who has the role ask for the BRP', () => {
    const filled = { ...ASKED, aan: 'burgerzaken' };
    const hasRole = (person: string, role: string) => person === FATIMA.id && role === 'brp';
    const may = context(held(), { facts: facts({ hasRole }) });
    assert.equal(openRequests(applied(sent(may, 'verrijken', filled))).length, 1);

    const mayNot = context(held(), { facts: facts({ hasRole: (_, role) => role !== 'brp' }) });
    const turn = sent(mayNot, 'verrijken', filled);
    assert.equal(turn.ticket, undefined);
    assert.match(reading(turn.card), /Jij mag dat niet vragen/);
    const other = sent(mayNot, 'verrijken', { ...ASKED, aan: 'sociaal-team' });
    assert.equal(openRequests(applied(other)).length, 1);
  });

  it('expects no answer on a day that is over', () => {
    const filled = { ...ASKED, aan: 'sociaal-team', verwacht: '2026-11-23' };
    const turn = sent(context(held()), 'verrijken', filled);
    assert.equal(turn.ticket, undefined);
    assert.match(reading(turn.card), /De dag waarop je antwoord verwacht is al voorbij\./);
  });
});

describe('Opvragen bij partner (§2.2, C29)', () => {
  it('is kept apart in the record and in the history', () => {
    const after = applied(sent(context(held()), 'opvragen', { ...ASKED, aan: 'politie' }));
    assert.equal(entriesOf(after.dossier, 'aanvraag')[0]?.request, 'opvragen');
    assert.equal(after.history.at(-1)?.what, 'opgevraagd');
  });

  it('names the sharing of signals about a returned offender only where that is recorded (§4, C62)', () => {
    const plain = reading(opened(context(held()), 'opvragen').card);
    const back = reading(opened(context(held({ dossier: [returned] })), 'opvragen').card);
    assert.doesNotMatch(plain, /terug na een straf/);
    assert.match(back, /terug na een straf \(§4\)/);
    assert.match(back, /Politie, jongerenwerk, buurtwerk en Sociaal Team/);
  });
});

describe('Antwoord vastleggen (§2.2, C29, C99)', () => {
  const asked = () =>
    applied(sent(context(held()), 'verrijken', { ...ASKED, aan: 'sociaal-team' }));
  const FILLED = { uitkomst: 'antwoord', tekst: 'Er wonen vijf mensen.', herkomst: 'politie' };
  const answered = (change: Readonly<Record<string, string>>) => {
    const ticket = asked();
    const aanvraag = openRequests(ticket)[0]?.id ?? '';
    return applied(sent(context(ticket), 'antwoord', { ...FILLED, aanvraag, ...change }));
  };

  it('ends the wait and keeps where the answer came from', () => {
    const after = answered({});
    const [entry] = entriesOf(after.dossier, 'aanvraag-antwoord');
    assert.deepEqual([entry?.outcome, entry?.origin], ['antwoord', 'politie']);
    assert.equal(entry?.text.reveal(), FILLED.tekst);
    assert.equal(after.status, 'in-behandeling');
    assert.deepEqual(openRequests(after), []);
  });

  it('ends it as well when it was refused, with the reason', () => {
    const after = answered({ uitkomst: 'geweigerd', tekst: 'Er is geen grond.' });
    assert.equal(entriesOf(after.dossier, 'aanvraag-antwoord')[0]?.outcome, 'geweigerd');
    assert.deepEqual(openRequests(after), []);
  });

  it('has chosen the only open request, and lets choose among several', () => {
    const one = asked();
    assert.match(
      reading(opened(context(one), 'antwoord').card),
      /x Sociaal Team, gevraagd op 24 november 2026/,
    );
    const two = applied(sent(context(one), 'opvragen', { ...ASKED, aan: 'politie' }));
    assert.doesNotMatch(reading(opened(context(two), 'antwoord').card), / {2}x /);
  });

  it('is not possible when nothing was asked', () => {
    const turn = openForm(context(held()), 'antwoord');
    assert.match(reading(turn.card), /Er staat geen aanvraag open\./);
  });

  it('keeps the typed words when a colleague recorded the same answer first', () => {
    const ticket = asked();
    const aanvraag = openRequests(ticket)[0]?.id ?? '';
    const inputs = { ...FILLED, aanvraag };
    const { form } = opened(context(ticket), 'antwoord');
    const meanwhile = applied(sent(context(ticket), 'antwoord', inputs));
    const turn = pressed(context(meanwhile), { verb: 'form.send', inputs }, form);
    assert.equal(entriesOf(turn.ticket?.dossier ?? [], 'aanvraag-antwoord').length, 1);
    assert.match(reading(turn.card), /Er staat geen aanvraag open\./);
    assert.match(reading(turn.card), /Er wonen vijf mensen\./);
  });
});

describe('Notitie (C99)', () => {
  it('keeps where it came from, and says that police and RIEC stay inside', () => {
    assert.match(reading(opened(context(held()), 'notitie').card), /komt niet in kopieën, zoeken/);
    for (const herkomst of ['eigen', 'politie', 'riec']) {
      const after = applied(sent(context(held()), 'notitie', { tekst: 'Gezien.', herkomst }));
      assert.equal(entriesOf(after.dossier, 'notitie')[0]?.origin, herkomst);
      assert.equal(after.status, 'opgepakt');
    }
  });
});

describe('the grounds', () => {
  it('are those of the content', () => {
    const text = reading(opened(context(held()), 'verrijken').card);
    for (const { name } of content.desk.grounds) assert.ok(text.includes(name), name);
  });
});
