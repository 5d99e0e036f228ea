import assert from 'node:assert/strict';
import { begins } from './people.ts';
import { approveTranscript } from './story.ts';

describe('leaving', () => {
  it('Anoniem shows Meld Misdaad Anoniem and stores nothing (C23, C87)', () =>
    approveTranscript('anonymous', async ({ employee, town }) => {
      const anna = employee('Anna Bakker');
      await anna.types('Ik vertrouw het niet bij een adres in Klaarwater');
      await anna.presses('Nee');
      const card = await anna.presses('Anoniem');
      assert.match(card.text, /0800-7000/);
      assert.match(card.text, /Teams weet wie je bent/);
      assert.match(card.text, /Wat je zelf hebt getypt staat nog in deze chat\./);
      assert.equal(town.memory.conversations.size, 0);
      assert.equal(town.memory.tickets.size, 0);
      assert.equal(town.memory.numbers.size, 0);
    }));

  it('Anoniem melden in the menu does the same in one press', () =>
    approveTranscript('anonymous-menu', async ({ employee, town }) => {
      const anna = employee('Anna Bakker');
      await anna.types('hallo');
      await anna.presses('Anoniem melden');
      assert.equal(town.memory.conversations.size, 0);
    }));

  it('a conflict of interest leads to another door before any detail, and keeps nothing (C85)', () =>
    approveTranscript('conflict', async ({ employee, town }) => {
      const anna = employee('Anna Bakker');
      await anna.types('hallo');
      await anna.presses('Advies vragen');
      await anna.presses('Nee');
      const question = await anna.presses('Vertrouwelijk');
      assert.match(question.text, /iemand die bij de gemeente werkt/);
      const card = await anna.presses('Ja');
      assert.match(card.text, /Deze melding hoort niet hier/);
      assert.match(card.text, /0900-8844/);
      assert.match(card.text, /0800-7000/);
      assert.equal(town.memory.conversations.size, 0);
      assert.equal(town.tickets().length, 0);
    }));

  it('Stoppen asks once, deletes what we hold and says what we cannot delete (C87)', () =>
    approveTranscript('stop', async ({ employee, town }) => {
      const anna = employee('Anna Bakker');
      await begins(anna, 'Signaal melden');
      await anna.types('Er staat elke nacht een busje voor de deur.');
      await anna.types('stoppen');
      const stopped = await anna.presses('Stoppen');
      assert.match(stopped.text, /Wij hebben je antwoorden verwijderd\./);
      assert.match(stopped.text, /Wat je zelf hebt getypt staat nog in deze chat\./);
      assert.equal(town.memory.conversations.size, 0);
    }));

  it('Stoppen by mistake: Verder goes on where one was', () =>
    approveTranscript('stop-and-go-on', async ({ employee }) => {
      const anna = employee('Anna Bakker');
      await begins(anna, 'Kort melden');
      await anna.presses('Verder', { 'Wat heb je gezien of gehoord?': 'Veel mannen in één huis.' });
      await anna.presses('Stoppen');
      const review = await anna.presses('Verder');
      assert.match(review.text, /Veel mannen in één huis\./);
    }));
});
