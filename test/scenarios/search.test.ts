import assert from 'node:assert/strict';
import { reportsShort } from './people.ts';
import { tell } from './story.ts';
import type { Actor, Story } from './story.ts';

/** Zoeken within the bounds of the design: it finds, and it leaks nothing. */
describe('searching in the channel', () => {
  const desk = (story: (told: Story, fatima: Actor) => Promise<void>) =>
    tell(async (told) => {
      await reportsShort(told.employee('Anna'), 'De vrouw heet Zoë en werkt bij Pizzeria Roma.');
      await reportsShort(told.employee('Bram'), 'Een busje haalt elke ochtend mannen op.');
      await story(told, told.colleague('Fatima el Amrani'));
    });

  it('asks for words on a card, and answers the presser alone', () =>
    desk(async (told, fatima) => {
      await fatima.types('zoek');
      const found = await fatima.presses('Zoeken', { 'Zoek naar': 'roma zoe' });
      assert.equal(found.shown.as, 'answer');
      assert.deepEqual(
        found.buttons.filter((title) => title.startsWith('Open')),
        ['Open MH-2026-0001'],
      );
      assert.doesNotMatch(JSON.stringify(told.town.sent), /roma zoe/);
      const opened = await fatima.presses('Open MH-2026-0001');
      assert.match(opened.text, /MH-2026-0001 · Signaal/);
      await fatima.presses('Oppakken');
      assert.equal(told.town.tickets()[0]?.status, 'opgepakt');
    }));

  it('finds a ticket by its number, however it is written', () =>
    desk(async (_, fatima) => {
      for (const typed of ['zoek MH-2026-0002', 'Zoek mh 2026 2', 'zoek 2026-2', 'MH-2026-0002']) {
        const found = await fatima.types(typed);
        assert.ok(found.buttons.includes('Open MH-2026-0002'), typed);
        assert.ok(!found.buttons.includes('Open MH-2026-0001'), typed);
      }
      assert.match((await fatima.types('zoek 2026-99')).text, /Niets gevonden/);
    }));

  it('answers words that everybody can read with numbers alone', () =>
    desk(async (told, fatima) => {
      const found = await fatima.types('zoek pizzeria');
      assert.equal(found.shown.as, 'message');
      assert.match(found.text, /\nMH-2026-0001\n<Open MH-2026-0001>/);
      assert.doesNotMatch(JSON.stringify(told.town.sent), /pizzeria/i);
    }));

  it('writes no word that was searched for to the log', () =>
    desk(async (told, fatima) => {
      await fatima.types('zoek pizzeria');
      await fatima.types('zoek');
      await fatima.presses('Zoeken', { 'Zoek naar': 'zeepaardje' });
      assert.doesNotMatch(JSON.stringify(told.town.log), /pizzeria|zeepaardje/);
    }));
});
