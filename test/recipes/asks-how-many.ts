import assert from 'node:assert/strict';
import { tell } from '../scenarios/story.ts';
import { begins } from '../scenarios/people.ts';

/** Run in the copy of the tree to which the recipe added its question; not one of our own tests. */
describe('the question of the recipe', () => {
  it('stands in the intake, the review and the details', async () => {
    const transcript = await tell(async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      await begins(anna, 'Signaal melden');
      await anna.presses('Verder', { 'Wat heb je gezien of gehoord?': 'Een busje haalt ze op.' });
      await anna.presses('Verder', { 'Hoeveel mensen zag je?': 'Meer dan één' });
      await anna.presses('Verder');
      await anna.presses('Verder');
      const review = await anna.presses('Verder');
      assert.match(review.text, /Hoeveel mensen zag je\?\nMeer dan één/);
      await anna.presses('Versturen');
      const details = await fatima.presses('Details bekijken');
      assert.match(details.text, /Aantal mensen: meer dan één/);
      const given = town.tickets()[0]?.answers.find(({ label }) => label === 'Aantal mensen');
      assert.equal(given?.asked, 'Hoeveel mensen zag je?');
    });
    assert.match(transcript, /Hoeveel mensen zag je\? Meer dan één/);
  });

  it('is asked in English too', async () => {
    await tell(async ({ employee }) => {
      const joe = employee('Joe Brown');
      await joe.types('english');
      for (const words of ['report a signal', 'no', 'confidential', 'no', 'Ten men.']) {
        await joe.types(words);
      }
      const page = await joe.presses('Next');
      const next = await joe.presses('Next', {});
      assert.match(page.text + next.text, /How many people did you see\?/);
    });
  });

  it('is answered by typing', async () => {
    await tell(async ({ employee, town }) => {
      const anna = employee('Anna Bakker');
      await begins(anna, 'Signaal melden');
      await anna.types('Een busje haalt ze op.');
      let card = await anna.types('overslaan');
      while (!card.text.includes('Hoeveel mensen zag je?')) card = await anna.types('overslaan');
      await anna.types('één');
      const state = anna.person.conversation()?.dialog?.state.reveal();
      assert.match(JSON.stringify(state), /"hoeveel-mensen":"een"/);
      assert.equal(town.tickets().length, 0);
    });
  });
});
