import assert from 'node:assert/strict';
import { asks, begins } from './people.ts';
import { approveTranscript } from './story.ts';
import type { Actor } from './story.ts';

const STORY =
  'Een vrouw kwam een adres opgeven. De man naast haar gaf antwoord en hield haar paspoort vast.';

/** From the menu to the review, with the answers of somebody at the desk. */
async function fillsIn(anna: Actor, how: 'Met mijn naam' | 'Vertrouwelijk'): Promise<void> {
  await begins(anna, 'Signaal melden', how);
  await anna.presses('Verder', {
    'Wat heb je gezien of gehoord?': STORY,
    'Heb je dit zelf': 'Ja, zelf',
    'Meld je dit namens': 'Nee',
  });
  await anna.presses('Verder', {
    'Waar was het?': 'Balie Burgerzaken',
    'In welke gemeente': 'Soest of Soesterberg',
    'In welke wijk': 'Klaarwater',
    'Wanneer was het?': 'Vanochtend rond half tien',
    'Op welke dag': '2026-11-23',
    'Is het nog aan de gang?': 'Weet ik niet',
  });
  await anna.presses('Verder', {
    'Gaat het om een persoon': 'Allebei',
    'Gaat het ook over een mogelijke dader?': 'Ja',
    'Bij welk team': 'Burgerzaken of de balie',
  });
  await anna.presses('Verder', {
    'Welke dingen heb je gezien?': [
      'De begeleider voert het woord',
      'De begeleider houdt het paspoort',
    ],
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

describe('a whole signal', () => {
  it('goes from the desk to the functionaris, and the answer comes back', () =>
    approveTranscript('signal-named', async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      await fillsIn(anna, 'Met mijn naam');
      await anna.presses('Versturen');

      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await fatima.presses('Details bekijken');
      await asks(fatima, 'Hoe laat komt zij vrijdag?');
      await anna.presses('Bekijken');
      await anna.presses('Versturen', { 'Je antwoord': 'Om tien uur.' });

      const details = await fatima.presses('Details bekijken');
      assert.match(details.text, /Om tien uur\./);
      await fatima.presses('Terugkoppeling');
      await fatima.presses('Voorbeeld', { 'Je bericht': 'Dank je wel. Wij spreken haar vrijdag.' });
      await fatima.presses('Versturen');
      const feedback = await anna.presses('Bekijken');
      assert.match(feedback.text, /Wij spreken haar vrijdag\./);
      assert.equal(town.tickets().length, 1);
    }));

  it('that is confidential shows the channel no name, no team and no word', () =>
    approveTranscript('signal-confidential', async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      await fillsIn(anna, 'Vertrouwelijk');
      await anna.presses('Wijzig: waar en wanneer?');
      const review = await anna.presses('Verder', {
        'Waar was het?': 'Balie Burgerzaken, bij loket 3',
      });
      assert.match(review.text, /Klopt alles\?[^]*bij loket 3/);
      assert.match(review.text, /Vertrouwelijk\. Je naam staat niet in de melding\./);
      await anna.presses('Versturen');

      await fatima.presses('Oppakken');
      await fatima.presses('Weet ik niet');
      const details = await fatima.presses('Details bekijken');
      assert.doesNotMatch(details.text, /Anna|Bakker|Team van de melder|Aan de balie/);

      const channel = JSON.stringify(town.sent.filter((sent) => !toReporter(sent)));
      for (const hidden of [
        'Anna',
        'Bakker',
        'Burgerzaken',
        'Mira',
        'Dorpsstraat',
        'paspoort vast',
      ]) {
        assert.ok(!channel.includes(hidden), hidden);
      }
    }));

  it('is picked up once: the second colleague hears who was first (C28)', () =>
    approveTranscript('signal-two-colleagues', async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      const joris = colleague('Joris de Wit');
      await begins(anna, 'Kort melden');
      await anna.presses('Verder', { 'Wat heb je gezien of gehoord?': STORY });
      await anna.presses('Versturen');

      await fatima.presses('Oppakken');
      const taken = await joris.presses('Oppakken');
      assert.match(taken.text, /Fatima el Amrani heeft dit ticket al opgepakt\./);
      await joris.presses('Terug naar ticket');
      await fatima.presses('Ja');
      const [ticket] = town.tickets();
      assert.equal(ticket?.holder?.name, 'Fatima el Amrani');
      assert.equal(ticket.dangerRecheck?.answer, 'ja');
    }));
});

function toReporter(sent: { readonly kind: string; readonly conversation?: string }): boolean {
  return sent.conversation?.startsWith('a:') ?? false;
}
