import assert from 'node:assert/strict';
import { headingOf, openTown, titlesOf } from './person.ts';
import type { Town } from './person.ts';

describe('A town of people who press and type', () => {
  let town: Town;

  beforeEach(async () => {
    town = await openTown();
  });

  afterEach(() => {
    town.close();
  });

  it('plays a report from the first word to the answer of the functionaris', async () => {
    const anna = town.employee('Anna de Vries');
    const fatima = town.colleague('Fatima');

    await anna.types('hallo');
    await anna.presses('Kort melden');
    await anna.presses('Nee');
    await anna.presses('Vertrouwelijk');
    await anna.presses('Nee');
    await town.restart();
    await anna.presses('Verder', { verhaal: 'Een man voerde het woord.' });
    const receipt = await anna.presses('Versturen');
    assert.match(JSON.stringify(receipt.card), /MH-2026-0001/);
    assert.equal(town.tickets().length, 1);

    await fatima.presses('Oppakken');
    await fatima.presses('Nee');
    await fatima.presses('Vraag aan melder');
    await fatima.presses('Voorbeeld', { text: 'Hoe laat was het?' });
    await fatima.presses('Versturen');

    assert.equal(headingOf(anna.card().card), 'Je hebt een bericht.');
    await anna.presses('Bekijken');
    await anna.presses('Versturen', { answer: 'Rond tien uur.' });
    assert.equal(town.tickets()[0]?.dialogue.at(-1)?.text.reveal(), 'Rond tien uur.');
  });

  it('tells which buttons there are when one is missing', async () => {
    const anna = town.employee('Anna de Vries');
    const menu = await anna.types('hallo');
    assert.ok(titlesOf(menu.card).includes('Kort melden'));
    await assert.rejects(anna.presses('Bestaat niet'), /No button "Bestaat niet" among Nu gevaar/);
  });
});
