import assert from 'node:assert/strict';
import { does, picksUp } from './desk-people.ts';
import { tell } from './story.ts';
import type { Actor, Reading } from './story.ts';

/** The ticket as it is drawn today: the card in the channel is still as it was after the last change. */
async function looks(who: Actor): Promise<Reading> {
  await who.types('overzicht');
  return who.presses('Open MH-2026-0001');
}

const STEP = /zachte signalentafel van het RIEC \(pilot\).*er lang niets is vastgelegd; §4/;

describe('a ticket that stands still', () => {
  it('§4, C65: gets the zachte signalentafel as a step, until something happens', () =>
    tell(async ({ employee, colleague, passes }) => {
      const fatima = colleague('Fatima el Amrani');
      await picksUp(employee('Anna Bakker'), fatima);
      await passes({ days: 29 });
      assert.doesNotMatch((await looks(fatima)).text, STEP);

      await passes({ days: 1 });
      assert.match((await looks(fatima)).text, STEP);
      await fatima.presses('Details bekijken');
      assert.match((await looks(fatima)).text, STEP);

      const written = { 'Je notitie': 'De buren zijn gebeld.' };
      const { text } = await does(fatima, 'Notitie', written, 'Vastleggen');
      assert.doesNotMatch(text, STEP);
    }));

  it('C102: is asked after in the overview when it is half a year old', () =>
    tell(async ({ employee, colleague, passes }) => {
      const fatima = colleague('Fatima el Amrani');
      await picksUp(employee('Anna Bakker'), fatima);
      await passes({ days: 182 });
      const { text } = await fatima.types('overzicht');
      assert.match(text, /Kijk of dit ticket nog nodig is\./);
      assert.match((await fatima.presses('Open MH-2026-0001')).text, /nog nodig is/);
    }));
});
