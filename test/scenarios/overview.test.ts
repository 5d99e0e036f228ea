import assert from 'node:assert/strict';
import { reportsShort } from './people.ts';
import { tell } from './story.ts';
import type { Actor, Story } from './story.ts';

/** Ten tickets on a Monday morning: the desk finds them without a second system. */
describe('the lists of the desk', () => {
  const desk = (story: (told: Story, fatima: Actor, joris: Actor) => Promise<void>) =>
    tell((told) => story(told, told.colleague('Fatima el Amrani'), told.colleague('Joris de Wit')));

  async function reported(told: Story, count: number): Promise<void> {
    for (let number = 1; number <= count; number += 1) {
      const who = told.employee(`Anna ${String(number)}`);
      await reportsShort(who, `Verhaal ${String(number)} over een busje.`);
    }
  }

  it('show every open ticket in the thread, and lead to one and back to the next page', () =>
    desk(async (told, fatima) => {
      await reported(told, 10);
      const overview = await fatima.types('Overzicht');
      assert.equal(overview.shown.as, 'message');
      assert.match(overview.text, /10 open: 10 niet opgepakt/);
      assert.ok(overview.buttons.includes('Open MH-2026-0001'));
      const next = await fatima.presses('Volgende');
      assert.equal(next.shown.as, 'answer');
      assert.deepEqual(
        next.buttons.filter((title) => title.startsWith('Open')),
        ['Open MH-2026-0009', 'Open MH-2026-0010'],
      );
      const opened = await fatima.presses('Open MH-2026-0009');
      assert.match(opened.text, /^(Voorbeeld.*\n)?MH-2026-0009/);
      assert.match((await fatima.presses('Naar overzicht')).text, /10 open/);
    }));

  it('let a ticket be claimed and worked on in the message of the list, never as a double', () =>
    desk(async (told, fatima) => {
      await reported(told, 2);
      await fatima.types('overzicht');
      await fatima.presses('Open MH-2026-0002');
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await fatima.presses('Meer');
      await fatima.presses('Notitie');
      const [, second] = told.town.tickets();
      assert.equal(second?.status, 'opgepakt');
      assert.equal(second.holder?.name, 'Fatima el Amrani');
      assert.ok(
        second.history.every(({ what }) => what !== 'dubbele-kaart-gemarkeerd'),
        'taken for a double',
      );
      assert.doesNotMatch(told.transcript(), /Dubbel, zie/);
    }));

  it('show each colleague their own tickets, and the presser alone what was pressed', () =>
    desk(async (told, fatima, joris) => {
      await reported(told, 3);
      await fatima.types('overzicht');
      await fatima.presses('Open MH-2026-0002');
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      const mine = await fatima.types('mijn tickets');
      assert.match(mine.text, /MH-2026-0002/);
      assert.doesNotMatch(mine.text, /MH-2026-0001/);
      const his = await joris.presses('Vernieuwen');
      assert.match(his.text, /Je hebt geen open tickets/);
    }));

  it('are reached from help, whatever somebody types', () =>
    desk(async (told, fatima) => {
      await reported(told, 1);
      const help = await fatima.types('wat kan ik hier?');
      assert.match(help.text, /Signaalpunt in dit kanaal/);
      for (const [button, heading] of [
        ['Overzicht', 'Overzicht'],
        ['Mijn tickets', 'Mijn tickets'],
        ['Agenda', 'Agenda lokaal overleg'],
        ['Zoeken', 'Zoeken'],
      ] as const) {
        const list = await fatima.presses(button);
        assert.ok(list.text.split('\n').includes(heading), button);
        assert.equal(list.shown.as, 'answer');
      }
    }));

  it('put nothing that a reporter wrote into a message of the channel', () =>
    desk(async (told, fatima) => {
      await reported(told, 2);
      for (const typed of ['overzicht', 'agenda', 'mijn tickets', 'zoek', 'zoek busje', 'hulp']) {
        await fatima.types(typed);
      }
      const kept = told.town.sent.filter(
        (sent) => sent.kind === 'message' && !sent.conversation.startsWith('a:'),
      );
      assert.ok(kept.length >= 6);
      assert.doesNotMatch(JSON.stringify(kept), /Verhaal \d|Anna/);
    }));

  it('show the whole history of one ticket, with who looked', () =>
    desk(async (told, fatima, joris) => {
      await reported(told, 1);
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await joris.presses('Details bekijken');
      await fatima.presses('Meer');
      const history = await fatima.presses('Geschiedenis');
      const lines = history.text.split('\n');
      const order = ['Geschiedenis bekeken', 'Details bekeken', 'Opgepakt', 'Ontvangen'];
      assert.deepEqual(
        lines.filter((line) => order.includes(line)),
        order,
      );
      assert.ok(lines.some((line) => line.startsWith('Joris de Wit, ')));
      const back = await fatima.presses('Terug naar ticket');
      assert.match(back.text, /MH-2026-0001 · Signaal/);
    }));
});
