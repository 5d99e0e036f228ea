import assert from 'node:assert/strict';
import { soest } from '../content/soest.ts';
import { headingOf, openTown, titlesOf } from '../support/person.ts';
import type { Person, Town } from '../support/person.ts';
import { readCard } from '../support/read-card.ts';

const own = await soest();
const dutchAlone = {
  ...own,
  municipality: { ...own.municipality, languages: ['nl' as const] },
};

describe('a municipality that works in Dutch alone', () => {
  let town: Town;
  let joe: Person;

  beforeEach(async () => {
    town = await openTown({ content: dutchAlone });
    joe = town.employee('Joe Brown');
  });

  afterEach(() => {
    town.close();
  });

  it('has no English button, in the menu and in the welcome', async () => {
    assert.ok(!titlesOf((await joe.types('hallo')).card).includes('English'));
    const [welcome] = await joe.does({ kind: 'arrival' });
    assert.ok(welcome !== undefined);
    assert.ok(!titlesOf(welcome.card).includes('English'));
  });

  it('says so to who types "english", with the menu and with what is not finished', async () => {
    const menu = await joe.types('english');
    assert.equal(headingOf(menu.card), 'Wat wil je doen?');
    assert.match(readCard(menu.card), /Deze gemeente werkt alleen in het Nederlands\./);
    assert.equal(joe.conversation(), undefined);
    await joe.types('kort melden');
    await joe.presses('Nee');
    const again = await joe.types('english');
    assert.match(readCard(again.card), /Deze gemeente werkt alleen in het Nederlands\./);
    assert.equal(headingOf((await joe.presses('Verder')).card), 'Wat gebeurt er met je melding?');
  });

  it('reads a chat that was in English in Dutch: report, 112, receipt and welcome', async () => {
    await joe.types('kort melden');
    for (const [key, { json, revision }] of town.memory.conversations) {
      const english = JSON.stringify({ ...(JSON.parse(json) as object), language: 'en' });
      town.memory.conversations.set(key, { json: english, revision });
    }
    assert.equal(joe.conversation()?.language, 'en');
    const call = await joe.sends({ action: { data: { v: 1, verb: 'danger.now', id: 'en' } } });
    assert.equal(headingOf(call.card), 'Bel nu 112');
    await joe.presses('Het gevaar is voorbij');
    await town.passes({ days: 1 });
    assert.equal(headingOf(joe.card().card), 'Wil je nog iets doorgeven?');
    assert.equal(headingOf((await joe.presses('Verder')).card), 'Als het gevaar voorbij is');
    for (const title of ['Verder', 'Vertrouwelijk', 'Nee']) await joe.presses(title);
    await joe.presses('Verder', { verhaal: 'Ten men sleep in a small house.' });
    assert.equal(headingOf((await joe.presses('Versturen')).card), 'Bedankt voor je melding');
    assert.equal(town.tickets()[0]?.reporter?.language, 'nl');
    const [welcome] = await joe.does({ kind: 'arrival' });
    assert.equal(welcome === undefined ? '' : headingOf(welcome.card), 'Welkom bij Signaalpunt');
  });
});
