import assert from 'node:assert/strict';
import { z } from 'zod';
import { newTicketContext } from '../../../../dialogs/desk/new-ticket.ts';
import { QUESTIONS } from '../../../../dialogs/intake/questions.ts';
import { TicketId } from '../../../../src/domain/ids.ts';
import type { NewTicket } from '../../../../src/domain/turn.ts';
import { receive } from '../../../../src/domain/ticket-actions.ts';
import { FATIMA, moment, NUMBER } from '../../../domain/ticket-sample.ts';
import { Ticket } from '../../../../src/domain/ticket.ts';
import { facts } from '../../facts.ts';
import { context, opened, pressed, reading, sent } from './fill-in.ts';
import type { Inputs } from './fill-in.ts';

const ID = TicketId.parse('2b3c4d5e-6f70-4a81-9b92-a3b4c5d6e7f8');
const given = context(newTicketContext({ ticket: ID }, facts()));

const FIRST = { gevaar: 'nee', bron: 'inwoner' };
const FILLED = {
  ...FIRST,
  verhaal: 'Elke ochtend haalt een busje mannen op.',
  waar: 'Kerkstraat',
  gemeente: 'hier',
  'wanneer-datum': '2026-11-20',
  'nog-gaande': 'ja',
  'gaat-over': 'allebei',
  'mogelijke-dader': 'weet-niet',
  minderjarig: 'nee',
  'terug-te-vinden': 'ja',
  adres: 'Kerkstraat 1, 3761 AA Soest',
  voertuigen: 'AB-12-CD',
};

function created(inputs: Inputs): NewTicket {
  const { effect, card } = sent(given, 'nieuw', inputs);
  assert.ok(effect?.kind === 'create', reading(card));
  assert.deepEqual(effect.by, FATIMA);
  return effect.ticket;
}

describe('the form Nieuw (§2.1 and §2.2, C25, C26)', () => {
  it('asks about danger before anything else (§2.2, C27)', () => {
    const { card } = opened(given, 'nieuw');
    const text = reading(card);
    assert.match(text, /Bel dan eerst 112\. Deze chat belt niet\./);
    assert.ok(text.indexOf('direct gevaar?') < text.indexOf('Van wie komt'));
    assert.doesNotMatch(text, /MH-\d/);
  });

  it('says to call first when there is danger, or when it is not clear', () => {
    const turn = sent(given, 'nieuw', { ...FIRST, gevaar: 'twijfel' });
    assert.match(reading(turn.card), /Bel nu 112\. Vul dit daarna pas verder in\./);
    assert.doesNotMatch(reading(sent(given, 'nieuw', FIRST).card), /112/);
  });

  it('registers a ticket as the intake would have, under the id of the form', () => {
    const ticket = created(FILLED);
    assert.equal(ticket.id, ID);
    assert.equal(ticket.kind, 'signaal');
    assert.deepEqual(ticket.triage.routes, ['persoon', 'locatie']);
    const { danger, minor, ongoing, identifiable, place, seenOn } = ticket.triage;
    assert.deepEqual(
      [danger, minor, ongoing, identifiable, place, seenOn],
      ['nee', 'nee', 'ja', 'ja', 'Soest', '2026-11-20'],
    );
    assert.deepEqual(
      ticket.answers.map(({ question }) => question),
      [
        'verhaal',
        'waar',
        'gemeente',
        'wanneer-datum',
        'nog-gaande',
        'gaat-over',
        'mogelijke-dader',
        'terug-te-vinden',
        'minderjarig',
        'adres',
        'voertuigen',
      ],
    );
    const labels = new Map(QUESTIONS.map(({ id, label }) => [id, label]));
    for (const { question, label } of ticket.answers) assert.equal(label, labels.get(question));
    const stored = z.encode(Ticket, receive(ticket, NUMBER, [], moment()));
    assert.equal(z.decode(Ticket, stored).answers[0]?.text.reveal(), FILLED.verhaal);
  });

  it('needs the story and where it comes from, and nothing more', () => {
    assert.equal(created({ ...FIRST, verhaal: 'Iemand werd geslagen.' }).answers.length, 1);
    for (const missing of ['gevaar', 'bron', 'verhaal']) {
      const turn = sent(given, 'nieuw', { ...FILLED, [missing]: '' });
      assert.equal(turn.effect, undefined, missing);
      assert.match(reading(turn.card), /Nog even dit/);
    }
  });

  it('has no reporter, and nothing about one of Meld Misdaad Anoniem (§2.1, C25)', () => {
    const ticket = created({
      ...FILLED,
      bron: 'mma',
      toestemming: 'ja',
      contact: 'Mevrouw Jansen',
    });
    assert.deepEqual(ticket.source, { kind: 'mma' });
    assert.equal(ticket.reporter, undefined);
  });

  it('does not even ask who told it to Meld Misdaad Anoniem', () => {
    const { form } = opened(given, 'nieuw');
    const last = { ...form, page: 3 };
    const first = pressed(
      given,
      { verb: 'form.preview', inputs: { bron: 'mma', gevaar: 'nee' } },
      form,
    );
    assert.ok(first.form !== undefined && 'keep' in first.form);
    const turn = pressed(
      given,
      { verb: 'form.edit', inputs: {} },
      { ...last, page: 4, inputs: first.form.keep.inputs },
    );
    assert.match(reading(turn.card), /bewaren wij niets over de melder/);
    assert.doesNotMatch(reading(turn.card), /Wie is het/);
  });

  it('keeps who told it only with their consent (C26)', () => {
    const without = sent(given, 'nieuw', { ...FILLED, contact: 'Mevrouw Jansen' });
    assert.match(reading(without.card), /Haal de gegevens van de bron weg/);
    const ticket = created({ ...FILLED, toestemming: 'ja', contact: 'Mevrouw Jansen' });
    assert.equal(ticket.source.contact?.reveal(), 'Mevrouw Jansen');
    assert.doesNotMatch(JSON.stringify(ticket.answers.map(({ text }) => text.reveal())), /Jansen/);
  });

  it('keeps no answer to a question that no longer fits', () => {
    const ticket = created({ ...FILLED, 'gaat-over': 'persoon' });
    assert.ok(!ticket.answers.some(({ question }) => question === 'adres'));
  });

  it('takes no BSN', () => {
    const turn = sent(given, 'nieuw', { ...FILLED, verhaal: 'Zijn nummer is 111222333.' });
    assert.match(reading(turn.card), /Dit lijkt een BSN/);
  });

  it('has no way back to a ticket that is not there', () => {
    const { form } = opened(given, 'nieuw');
    const turn = pressed(given, { verb: 'form.cancel', inputs: {} }, form);
    assert.doesNotMatch(reading(turn.card), /Terug naar ticket/);
  });
});
