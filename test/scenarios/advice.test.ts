import assert from 'node:assert/strict';
import { begins } from './people.ts';
import { approveTranscript } from './story.ts';

describe('an adviesvraag', () => {
  it('is asked without names and the answer comes back in the chat (C44, C45)', () =>
    approveTranscript('advice', async ({ employee, colleague, town }) => {
      const bram = employee('Bram Visser');
      const fatima = colleague('Fatima el Amrani');
      await begins(bram, 'Advies vragen', 'Met mijn naam');
      await bram.presses('Verder', {
        'Wat is je vraag?': 'Een klant komt steeds met dezelfde begeleider. Is dat een signaal?',
      });
      await bram.presses('Versturen');

      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await fatima.presses('Terugkoppeling');
      await fatima.presses('Voorbeeld', {
        'Je antwoord': 'Dat kan. Let op wie het woord voert. Bel me gerust.',
      });
      await fatima.presses('Versturen');
      const answer = await bram.presses('Bekijken');
      assert.match(answer.text, /Let op wie het woord voert/);

      const [ticket] = town.tickets();
      assert.equal(ticket?.kind, 'adviesvraag');
      assert.equal(ticket.number, 'MH-2026-0001');
    }));
});
