import assert from 'node:assert/strict';
import { approveTranscript } from './story.ts';
import type { Actor } from './story.ts';

/** Pressed *Ja* at the gate. */
async function inDanger(anna: Actor): Promise<void> {
  await anna.types('hallo');
  await anna.presses('Signaal melden');
  const card = await anna.presses('Ja');
  assert.match(card.text, /Bel nu 112/);
  assert.match(card.text, /Deze chat heeft niemand gebeld\./);
}

/** From the privacy card to the receipt. */
async function goesOn(anna: Actor): Promise<void> {
  await anna.presses('Vertrouwelijk');
  await anna.presses('Nee');
  await anna.presses('Verder', { 'Wat heb je gezien of gehoord?': 'Een man trok haar mee.' });
}

describe('the four ways on from the 112 card (C27)', () => {
  it('112 is gebeld, ga verder: the ticket says who called and when, and that nobody checked', () =>
    approveTranscript('emergency-called', async ({ employee, town }) => {
      const anna = employee('Anna Bakker');
      await anna.types('hallo');
      await anna.presses('Kort melden');
      await anna.presses('Ik twijfel');
      await anna.presses('112 is gebeld, ga verder');
      await anna.presses('Verder', { 'Wie heeft': 'Een collega', 'Hoe laat': '10:00' });
      await goesOn(anna);
      await anna.presses('Versturen');

      const [ticket] = town.tickets();
      assert.equal(ticket?.triage.danger, 'twijfel');
      assert.deepEqual(
        ticket.emergencies.map(({ outcome, calledBy, calledAt }) => [outcome, calledBy, calledAt]),
        [['gebeld', 'collega', '10:00']],
      );
      const channel = JSON.stringify(town.sent.filter(({ kind }) => kind === 'post'));
      assert.match(channel, /Melder zegt: 112 gebeld om 10\.00 \(collega\)\. Niet gecontroleerd\./);
    }));

  it('Ik kan niet bellen: who can call instead, and then on', () =>
    approveTranscript('emergency-cannot-call', async ({ employee, town }) => {
      const anna = employee('Anna Bakker');
      await inDanger(anna);
      const advice = await anna.presses('Ik kan niet bellen');
      assert.match(advice.text, /collega/);
      await anna.presses('Verder');
      assert.equal(town.tickets().length, 0);
    }));

  it('Het gevaar is voorbij: call all the same when it was just now (C79)', () =>
    approveTranscript('emergency-past', async ({ employee }) => {
      const anna = employee('Anna Bakker');
      await inDanger(anna);
      const advice = await anna.presses('Het gevaar is voorbij');
      assert.match(
        advice.text,
        /Is het net gebeurd, is iemand net meegenomen, of weet je niet of deze persoon veilig is\?/,
      );
      assert.match(advice.text, /0900-8844/);
      await anna.presses('Verder');
    }));

  it('Toch geen direct gevaar: on with the report', () =>
    approveTranscript('emergency-not-now', async ({ employee, town }) => {
      const anna = employee('Anna Bakker');
      await inDanger(anna);
      const privacy = await anna.presses('Toch geen direct gevaar');
      assert.match(privacy.text, /Wat gebeurt er met je melding\?/);
      assert.equal(town.tickets().length, 0);
    }));

  it('danger words in the story: the answer is saved, the card comes once, the way on is where one was', () =>
    approveTranscript('emergency-words', async ({ employee }) => {
      const anna = employee('Anna Bakker');
      await anna.types('hallo');
      await anna.presses('Kort melden');
      await anna.presses('Nee');
      await anna.presses('Vertrouwelijk');
      await anna.presses('Nee');
      const card = await anna.presses('Verder', {
        'Wat heb je gezien of gehoord?': 'Er zit een meisje opgesloten in een kamer.',
      });
      assert.match(
        card.text,
        /Bel nu 112[^]*Je antwoord is bewaard\. *\nGebeurt dit nu\? Bel 112\./,
      );
      const review = await anna.presses('Toch geen direct gevaar');
      assert.match(review.text, /Klopt alles\?[^]*Er zit een meisje opgesloten/);
      const receipt = await anna.presses('Versturen');
      assert.match(receipt.text, /Bedankt voor je melding/);
    }));

  it('Nu gevaar in the middle of a question keeps what was filled in', () =>
    approveTranscript('emergency-button', async ({ employee }) => {
      const anna = employee('Anna Bakker');
      await anna.types('hallo');
      await anna.presses('Signaal melden');
      await anna.presses('Nee');
      await anna.presses('Vertrouwelijk');
      await anna.presses('Nee');
      await anna.presses('Nu gevaar', {
        'Wat heb je gezien': 'Zij zit in de auto op de parkeerplaats.',
      });
      const page = await anna.presses('Toch geen direct gevaar');
      assert.match(page.text, /Zij zit in de auto op de parkeerplaats\./);
    }));
});
