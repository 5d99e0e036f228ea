import assert from 'node:assert/strict';
import { begins } from './people.ts';
import { approveTranscript } from './story.ts';

describe('Kort melden', () => {
  it('takes at most eight presses and one text (C91)', () =>
    approveTranscript('short', async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      colleague('Fatima el Amrani');
      await anna.types('hoi');
      const before = anna.effort();
      await anna.presses('Kort melden');
      await anna.presses('Nee');
      await anna.presses('Vertrouwelijk');
      await anna.presses('Nee');
      await anna.presses('Verder', {
        'Wat heb je gezien of gehoord?': 'In een flat slapen veel mannen. Een busje haalt ze op.',
      });
      const receipt = await anna.presses('Versturen');
      const after = anna.effort();

      assert.match(receipt.text, /MH-2026-0001/);
      assert.ok(after.presses - before.presses <= 8);
      assert.equal(after.texts - before.texts, 1);
      assert.equal(town.tickets()[0]?.short, true);
    }));

  it('asks the story, where and when, and nothing else (C91)', () =>
    approveTranscript('short-with-place', async ({ employee }) => {
      const anna = employee('Anna Bakker');
      await begins(anna, 'Kort melden', 'Met mijn naam');
      const review = await anna.presses('Verder', {
        'Wat heb je gezien of gehoord?': 'In een flat slapen veel mannen. Een busje haalt ze op.',
        'Waar was het?': 'Flat aan de Smitsweg',
        'Wanneer was het?': 'Elke ochtend',
      });
      assert.match(review.text, /Klopt alles\?/);
    }));
});
