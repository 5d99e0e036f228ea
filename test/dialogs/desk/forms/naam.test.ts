import assert from 'node:assert/strict';
import { openForm } from '../../../../dialogs/desk/forms/run.ts';
import { mayReadName, openNameRequest } from '../../../../src/domain/open-matters.ts';
import type { Ticket } from '../../../../src/domain/ticket.ts';
import { FATIMA, JORIS, pendingOf } from '../../../domain/ticket-sample.ts';
import { applied, context, held, opened, pressed, reading, SANNE, sent } from './fill-in.ts';

const ASKS = { reden: 'De politie wil met de melder praten.', vertellen: 'ja' };
const QUIET = { ...ASKS, vertellen: 'nee', stil: 'De officier van justitie verbiedt het.' };

function asked(inputs: Readonly<Record<string, string>> = ASKS): Ticket {
  return { ...applied(sent(context(held()), 'naam-opvragen', inputs)), pending: [] };
}

function decided(ticket: Ticket, besluit: 'ja' | 'nee'): Ticket {
  return applied(sent(context(ticket, { by: JORIS }), 'naam-besluit', { besluit }));
}

describe('the name of a confidential reporter, once somebody may read it (C86)', () => {
  const allowed = () => decided(asked(), 'ja');
  const NOTE = { tekst: 'Gebeld met Anna Bakker.', herkomst: 'eigen' };

  it('is not written down where every colleague reads it and finds it', () => {
    const turn = sent(context(allowed()), 'notitie', NOTE);
    assert.equal(turn.ticket, undefined);
    assert.match(reading(turn.card), /De naam van de melder staat erin\. Haal die weg\./);
    const asking = pressed(
      context(allowed()),
      { verb: 'form.preview', inputs: { text: 'Beste Anna, hoe laat was het?' } },
      opened(context(allowed()), 'vraag').form,
    );
    assert.match(reading(asking.card), /De naam van de melder staat erin/);
  });

  it('is no word like another for who may not read it: that would tell them', () => {
    const turn = sent(context(allowed(), { by: SANNE }), 'notitie', NOTE);
    assert.equal(applied(turn).dossier.at(-1)?.kind, 'notitie');
  });
});

describe('the form Naam opvragen (C86)', () => {
  it('needs a reason, and lets nobody read the name yet', () => {
    assert.equal(sent(context(held()), 'naam-opvragen', { vertellen: 'ja' }).ticket, undefined);
    const ticket = asked();
    assert.equal(openNameRequest(ticket)?.reason.reveal(), ASKS.reden);
    assert.equal(mayReadName(ticket, FATIMA.id), false);
    assert.equal(ticket.history.at(-1)?.what, 'naam-opgevraagd');
  });

  it('keeps quiet towards the reporter only with the reason why', () => {
    const turn = sent(context(held()), 'naam-opvragen', { ...QUIET, stil: '' });
    assert.match(reading(turn.card), /Schrijf waarom de melder dit niet mag weten\./);
    assert.equal(openNameRequest(asked(QUIET))?.keptQuietBecause?.reveal(), QUIET.stil);
  });

  it('tells the thread that a second person has to decide', () => {
    const ticket = applied(sent(context(held()), 'naam-opvragen', ASKS));
    assert.deepEqual(pendingOf(ticket), ['thread-line:naam-gevraagd', 'channel-card']);
  });

  it('is refused a second time, to others than the holder, and without a hidden name', () => {
    assert.match(reading(openForm(context(asked()), 'naam-opvragen').card), /al opgevraagd/);
    const other = context(held(), { by: JORIS });
    assert.match(reading(openForm(other, 'naam-opvragen').card), /heeft dit ticket/);
    const { reporter } = held();
    assert.ok(reporter !== undefined);
    const named = held({ reporter: { ...reporter, visibility: 'met-naam' } });
    assert.match(reading(openForm(context(named), 'naam-opvragen').card), /geen vertrouwelijke/);
  });
});

describe('the form Beslissen over naam (C86)', () => {
  it('is not for the one who asks', () => {
    const turn = openForm(context(asked()), 'naam-besluit');
    assert.match(reading(turn.card), /Een tweede persoon moet dit doen\./);
    assert.equal(turn.ticket?.history.at(-1)?.tried, 'naam-besluit');
  });

  it('shows who asks and why, and never the name', () => {
    const text = reading(opened(context(asked(), { by: JORIS }), 'naam-besluit').card);
    assert.match(text, /Fatima el Amrani vraagt de naam van de melder op\./);
    assert.match(text, /Reden: De politie wil met de melder praten\./);
    assert.doesNotMatch(text, /Anna|Bakker/);
  });

  it('lets only the one who asked read the name after Ja', () => {
    const ticket = decided(asked(), 'ja');
    const readers = [FATIMA, JORIS, SANNE].filter(({ id }) => mayReadName(ticket, id));
    assert.deepEqual(readers, [FATIMA]);
    assert.equal(ticket.reporter?.visibility, 'vertrouwelijk');
    const [last] = ticket.history.slice(-1);
    assert.deepEqual([last?.what, last?.by], ['naam-toegestaan', JORIS]);
  });

  it('tells the reporter, in their language, without saying who', () => {
    const ticket = decided(asked(), 'ja');
    const [told] = ticket.dialogue;
    assert.equal(told?.kind, 'mededeling');
    assert.equal(told.by, undefined);
    assert.match(told.text.reveal(), /^De functionaris heeft je naam opgevraagd/);
    assert.ok(pendingOf(ticket).includes('reporter-message'));

    const { reporter } = asked();
    assert.ok(reporter !== undefined);
    const english = decided({ ...asked(), reporter: { ...reporter, language: 'en' } }, 'ja');
    assert.match(english.dialogue[0]?.text.reveal() ?? '', /^The officer asked for your name/);
  });

  it('says nothing to the reporter when law or investigation forbids it', () => {
    const ticket = decided(asked(QUIET), 'ja');
    assert.deepEqual(ticket.dialogue, []);
    assert.ok(!pendingOf(ticket).includes('reporter-message'));
    assert.equal(mayReadName(ticket, FATIMA.id), true);
  });

  it('sends nothing to somebody who cannot be reached, and keeps it for their own list', () => {
    const { reporter } = asked();
    assert.ok(reporter !== undefined);
    const gone = { ...asked(), reporter: { ...reporter, unreachable: 'vertrokken' as const } };
    const ticket = decided(gone, 'ja');
    assert.equal(ticket.dialogue.length, 1);
    assert.ok(!pendingOf(ticket).includes('reporter-message'));
  });

  it('after Nee records that it was not allowed, tells nobody and hides the name', () => {
    const ticket = decided(asked(), 'nee');
    assert.equal(ticket.history.at(-1)?.what, 'naam-niet-toegestaan');
    assert.equal(ticket.history.filter(({ what }) => what === 'naam-toegestaan').length, 0);
    assert.equal(mayReadName(ticket, FATIMA.id), false);
    assert.deepEqual(ticket.dialogue, []);
  });

  it('is decided once; asking again is possible after a refusal', () => {
    const refused = decided(asked(), 'nee');
    assert.equal(openForm(context(refused, { by: JORIS }), 'naam-besluit').form, undefined);
    assert.notEqual(openForm(context(refused), 'naam-opvragen').form, undefined);
  });
});
