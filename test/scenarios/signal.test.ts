import assert from 'node:assert/strict';
import { tellApproved } from './story.ts';
import type { Actor, Story } from './story.ts';

/** From the menu to the review, with the answers of somebody at the desk. */
async function reports(anna: Actor, how: 'Met mijn naam' | 'Vertrouwelijk'): Promise<void> {
  await anna.types('hallo');
  await anna.presses('Signaal melden');
  await anna.presses('Nee');
  await anna.presses(how);
  await anna.presses('Nee');
  await anna.presses('Verder', {
    'Wat heb je gezien of gehoord?':
      'Een vrouw kwam een adres opgeven. De man naast haar gaf antwoord en hield haar paspoort vast.',
    'Heb je dit zelf': 'Ja, zelf',
    'Meld je dit namens': 'Nee',
  });
  await anna.presses('Verder', {
    'Waar was het?': 'Balie Burgerzaken',
    'In welke gemeente': 'Soest',
    'In welke wijk': 'Klaarwater',
    'Wanneer was het?': 'Vanochtend rond half tien',
    'Op welke dag': '2026-11-23',
    'Is het nog aan de gang?': 'Weet ik niet',
  });
  await anna.presses('Verder', {
    'Gaat het om een persoon': 'Allebei',
    'Bij welk team': 'Burgerzaken of de balie',
  });
  await anna.presses('Verder', {
    'Welke dingen heb je gezien?': ['De begeleider voert het woord'],
    'Aan welke vorm': 'Weet ik niet',
  });
  await anna.presses('Verder', {
    'Kan iemand deze persoon terugvinden?': 'Ja',
    'Wat helpt om': 'Zij heet Mira en komt vrijdag terug.',
    'Is de persoon jonger dan 18': 'Nee',
  });
  await anna.presses('Verder', {
    'Wat is het adres?': 'Dorpsstraat 1, Soest',
    'Wat voor plek': 'Een woning',
    'Zag je auto': 'Wit busje',
  });
  await anna.presses('Verder', { 'Wil je horen': 'Ja' });
}

/** What the functionaris does with it until the reporter has an answer. */
async function handles({ colleague }: Story, anna: Actor, fatima: Actor): Promise<void> {
  await fatima.presses('Oppakken');
  await fatima.presses('Nee');
  const joris = colleague('Joris de Wit');
  void joris;
  await fatima.presses('Details bekijken');
  await fatima.presses('Vraag aan melder');
  await fatima.presses('Voorbeeld', { 'Je vraag': 'Hoe laat komt zij vrijdag?' });
  await fatima.presses('Versturen');
  await anna.presses('Bekijken');
  await anna.presses('Versturen', { 'Je antwoord': 'Om tien uur.' });
  await fatima.presses('Details bekijken');
  await fatima.presses('Terugkoppeling');
  await fatima.presses('Voorbeeld', { 'Je bericht': 'Dank je wel. Wij spreken haar vrijdag.' });
  await fatima.presses('Versturen');
  await anna.presses('Bekijken');
}

describe('a whole signal', () => {
  it('goes from the desk to the functionaris, and the answer comes back', () =>
    tellApproved('signal-named', async (story) => {
      const anna = story.employee('Anna Bakker');
      const fatima = story.colleague('Fatima el Amrani');
      await reports(anna, 'Met mijn naam');
      await anna.presses('Versturen');
      await handles(story, anna, fatima);
      assert.equal(story.town.tickets().length, 1);
    }));
});
