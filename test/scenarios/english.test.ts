import assert from 'node:assert/strict';
import { approveTranscript } from './story.ts';

describe('English on request (C92)', () => {
  it('goes all the way; who reads the details or writes back sees the language (C86)', () =>
    approveTranscript('english', async ({ employee, colleague, town }) => {
      const joe = employee('Joe Brown');
      const fatima = colleague('Fatima el Amrani');
      await joe.types('hello');
      await joe.presses('English');
      await joe.presses('Report a signal');
      await joe.presses('No');
      await joe.presses('Confidential');
      await joe.presses('No');
      await joe.presses('Next', { 'What did you see or hear?': 'Ten men sleep in a small house.' });
      await joe.presses('Next', { 'In which municipality': 'Another municipality' });
      await joe.presses('Next', { 'Which other municipality': 'Baarn', 'Is it about': 'A place' });
      await joe.presses('Next', { 'Which form of': 'Exploitation at work' });
      await joe.presses('Next');
      await joe.presses('Next');
      const receipt = await joe.presses('Send');
      assert.match(receipt.text, /Thank you for your report/);
      const [ticket] = town.tickets();
      assert.equal(ticket?.reporter?.language, 'en');
      assert.deepEqual(ticket.triage.forms, ['Arbeid']);
      const post = JSON.stringify(town.sent.find(({ kind }) => kind === 'post'));
      assert.doesNotMatch(post, /Engels/);
      assert.match(post, /andere gemeente/);
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      assert.match((await fatima.presses('Vraag aan melder')).text, /Schrijf in het Engels\./);
      await fatima.presses('Annuleren');
      assert.match((await fatima.presses('Details bekijken')).text, /gebruikt Engels/);
    }));
});
