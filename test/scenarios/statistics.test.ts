import assert from 'node:assert/strict';
import { does, picksUp, picksUpAdvice } from './desk-people.ts';
import { reportsShort } from './people.ts';
import { tell } from './story.ts';
import type { Actor, Story } from './story.ts';

/** The functionaris keeps track of developments (C69) and brings figures to the regietafel (C66). */
describe('the figures of the desk', () => {
  const desk = (story: (told: Story, fatima: Actor, joris: Actor) => Promise<void>) =>
    tell((told) => story(told, told.colleague('Fatima el Amrani'), told.colleague('Joris de Wit')));

  async function reported(told: Story, count: number): Promise<void> {
    for (let number = 1; number <= count; number += 1) {
      const story = `Verhaal ${String(number)}: Zoë woont op Langestraat 9.`;
      await reportsShort(told.employee(`Anna ${String(number)}`), story);
    }
  }

  async function closes(who: Actor): Promise<void> {
    await does(who, 'Sluiten');
    await who.presses('Sluiten', {
      'Hoe is het afgelopen?': 'Bevestigd',
      'Waarom was er geen overleg?': 'Eén telefoontje was genoeg.',
      'Waarom is het niet doorgezet': 'Er was niets om door te zetten.',
      'Waarom krijgt de melder geen bericht?': 'De melder vroeg om geen bericht.',
    });
  }

  it('count what came in, without a word of it, for everybody or for the presser', () =>
    desk(async (told, fatima, joris) => {
      await reported(told, 5);
      const typed = await fatima.types('statistiek');
      assert.equal(typed.shown.as, 'message');
      assert.match(typed.text, /Aantal tickets: ongeveer 5\.\n/);
      assert.match(typed.text, /\nSoort\nSignaal: ongeveer 5\n/);
      assert.match(typed.text, /\nOntvangen in\nNovember 2026: ongeveer 5\n/);
      assert.doesNotMatch(JSON.stringify(typed.shown.card), /Verhaal|Zoë|Anna|Langestraat|MH-/);
      await reported(told, 3);
      const again = await joris.presses('Vernieuwen');
      assert.equal(again.shown.as, 'answer');
      assert.match(again.text, /Aantal tickets: ongeveer 10\.\n/);
    }));

  it('are rounded and say why, so that they point at nobody', () =>
    desk(async (told, fatima) => {
      await reported(told, 4);
      await picksUpAdvice(told.employee('Bram Smit'), fatima);
      const { text } = await fatima.types('statistiek');
      assert.match(text, /Aantal tickets: ongeveer 5\./);
      assert.match(text, /Aantallen zijn afgerond op 5, zodat ze minder snel naar iemand wijzen\./);
      assert.match(text, /\nSoort\nSignaal: minder dan 5\nAdviesvraag: minder dan 5\n/);
      assert.match(text, /\nHoe het nu staat\nNieuw: minder dan 5\nOpgepakt: minder dan 5\n/);
    }));

  it('count a shielded ticket nowhere, and say so (C100)', () =>
    desk(async (told, fatima) => {
      await reported(told, 4);
      await picksUp(told.employee('Bram Smit'), fatima);
      assert.match((await fatima.types('statistiek')).text, /Aantal tickets: ongeveer 5\./);
      await does(fatima, 'Afschermen', {
        'Wie mag er ook bij?': ['Joris de Wit'],
        'Waarom scherm je af?': 'Het gaat over een collega.',
      });
      const { text } = await fatima.types('statistiek');
      assert.match(text, /Aantal tickets: minder dan 5\./);
      assert.match(text, /Wat is afgeschermd, telt niet mee\./);
      assert.match(text, /\nHoe het nu staat\nNieuw: minder dan 5\n/);
      assert.doesNotMatch(text, /Opgepakt: /);
    }));

  it('forget what was closed more than ninety days ago, and keep what is open however old', () =>
    desk(async (told, fatima) => {
      await reported(told, 5);
      for (const name of ['Bram Smit', 'Carla Mulder', 'Dirk Visser']) {
        await picksUp(told.employee(name), fatima);
        await closes(fatima);
      }
      assert.match((await fatima.types('statistiek')).text, /\nGesloten: minder dan 5\n/);
      await told.passes({ days: 80 });
      const soon = await fatima.types('statistiek');
      assert.match(soon.text, /Aantal tickets: ongeveer 10\./);
      assert.match(soon.text, /\nUitkomst bij sluiten\nBevestigd: minder dan 5\n/);
      await told.passes({ days: 20 });
      const later = await fatima.types('statistiek');
      assert.match(later.text, /Aantal tickets: ongeveer 5\./);
      assert.doesNotMatch(later.text, /Gesloten|Uitkomst/);
    }));

  it('count a bottleneck for the regietafel that the desk records (C66)', () =>
    desk(async (told, fatima) => {
      for (const name of ['Bram Smit', 'Carla Mulder', 'Dirk Visser']) {
        await picksUp(told.employee(name), fatima);
        await does(fatima, 'Situatie bijwerken', {}, 'Verder');
        await fatima.presses('Vastleggen', { 'Is dit een knelpunt voor de regietafel?': 'Ja' });
      }
      const { text } = await fatima.types('statistiek');
      assert.match(text, /\nKnelpunten\nAangegeven: minder dan 5\n/);
    }));
});
