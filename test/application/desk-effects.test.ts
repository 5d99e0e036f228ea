import assert from 'node:assert/strict';
import { Ticket } from '../../src/domain/ticket.ts';
import { atReview, recordingBot } from './recording-bot.ts';

/** Two tickets in the channel, the first of which Fatima has. */
async function withTwoTickets() {
  const town = recordingBot();
  for (const name of ['anna', 'bas']) {
    const person = town.person(name);
    await person.presses((await atReview(person)).card, 'Versturen');
  }
  const [first = '', second = ''] = town.memory.tickets.keys();
  const fatima = town.colleague('fatima');
  await fatima.sends('ticket.claim', first);
  await fatima.sends('ticket.danger-no', first);
  const ticket = (id: string): Ticket =>
    Ticket.parse(JSON.parse(town.memory.tickets.get(id)?.json ?? ''));
  const linksOf = (id: string) =>
    ticket(id).dossier.flatMap((entry) => (entry.kind === 'koppeling' ? [entry.ticket] : []));
  const opens = () => fatima.sends('ticket.form', `${first}.koppelen`);
  return { ...town, first, second, fatima, ticket, linksOf, opens };
}

describe('a use case of the desk that goes beyond one ticket', () => {
  it('is answered with its result, and the other ticket follows', async () => {
    const { fatima, first, second, ticket, linksOf, opens, memory } = await withTwoTickets();
    const typed = { nummer: ticket(second).number, hoe: 'verwant' };
    const done = await fatima.presses((await opens()).card, 'Koppelen', typed);
    assert.ok(done.text.includes(ticket(first).number));
    assert.deepEqual(linksOf(first), [second]);
    assert.deepEqual(linksOf(second), [first]);
    assert.equal(ticket(second).status, 'nieuw');
    assert.equal(memory.forms.size, 0);
  });

  it('is done once when the process died before the form was dropped', async () => {
    const { fatima, first, second, ticket, linksOf, opens, memory } = await withTwoTickets();
    const form = await opens();
    const kept = new Map(memory.forms);
    const typed = { nummer: ticket(second).number, hoe: 'dubbel' };
    await fatima.presses(form.card, 'Koppelen', typed);
    for (const [id, record] of kept) memory.forms.set(id, record);
    const again = await fatima.presses(form.card, 'Koppelen', typed);
    assert.match(again.text, /Al gedaan/);
    assert.deepEqual(linksOf(first), [second]);
    assert.deepEqual(linksOf(second), [first]);
  });

  it('keeps the form when it could not be done, and does it after all', async () => {
    const { fatima, first, second, ticket, linksOf, opens, memory } = await withTwoTickets();
    const wrong = { nummer: '2026-99', hoe: 'verwant' };
    const refused = await fatima.presses((await opens()).card, 'Koppelen', wrong);
    assert.match(refused.text, /Dit nummer is er niet/);
    assert.equal(memory.forms.size, 1);
    assert.deepEqual(linksOf(first), []);
    await fatima.presses(refused.card, 'Koppelen', { ...wrong, nummer: ticket(second).number });
    assert.deepEqual(linksOf(first), [second]);
  });

  it('changes nothing when the store fails, and the form can be sent again', async () => {
    const { fatima, first, second, ticket, linksOf, opens, memory } = await withTwoTickets();
    const form = await opens();
    const typed = { nummer: ticket(second).number, hoe: 'verwant' };
    memory.outage = true;
    assert.match((await fatima.presses(form.card, 'Koppelen', typed)).text, /niets gewijzigd/);
    memory.outage = false;
    await fatima.presses(form.card, 'Koppelen', typed);
    assert.deepEqual(linksOf(first), [second]);
  });
});
