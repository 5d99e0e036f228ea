import assert from 'node:assert/strict';
import { begins } from './people.ts';
import { approveTranscript } from './story.ts';

describe('a half-finished report', () => {
  it('is there after days and a restart, and goes on where it was', () =>
    approveTranscript('resume', async ({ employee, restart, passes }) => {
      const anna = employee('Anna Bakker');
      await begins(anna, 'Signaal melden');
      await anna.presses('Verder', {
        'Wat heb je gezien of gehoord?': 'Een busje haalt mannen op.',
      });
      await restart();
      await passes({ days: 6 });
      const menu = await anna.types('hallo');
      assert.ok(menu.buttons.includes('Signaal melden'));
      const page = await anna.presses('Verder');
      assert.match(page.text, /Waar en wanneer\?/);
      const story = await anna.presses('Terug');
      assert.match(story.text, /Een busje haalt mannen op\./);
    }));

  it('is gone after a week, and the chat begins anew', () =>
    approveTranscript('resume-too-late', async ({ employee, passes }) => {
      const anna = employee('Anna Bakker');
      await begins(anna, 'Signaal melden');
      await anna.presses('Verder', {
        'Wat heb je gezien of gehoord?': 'Een busje haalt mannen op.',
      });
      await passes({ days: 8 });
      const menu = await anna.types('hallo');
      assert.ok(!menu.buttons.includes('Verder'));
      await anna.presses('Signaal melden');
      await anna.presses('Nee');
      await anna.presses('Vertrouwelijk');
      const story = await anna.presses('Nee');
      assert.doesNotMatch(story.text, /Een busje haalt mannen op/);
    }));
});
