import assert from 'node:assert/strict';
import { Instant } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { picksUp } from './desk-people.ts';
import { tell } from './story.ts';
import type { Actor, Story } from './story.ts';

/** The functionaris looks something up where the work is done, without leaving the channel. */
describe('looking something up in the channel', () => {
  const desk = (story: (fatima: Actor, told: Story) => Promise<void>) =>
    tell((told) => story(told.colleague('Fatima el Amrani'), told));

  it('goes from Wie doet wat to a partner and back, for the presser alone (C67)', () =>
    desk(async (fatima) => {
      const directory = await fatima.types('wie doet wat');
      assert.equal(directory.shown.as, 'message');
      const police = await fatima.presses('Politie');
      assert.equal(police.shown.as, 'answer');
      assert.match(police.text, /^(Voorbeeld.*\n)?Politie\n/);
      assert.match((await fatima.presses('Wie doet wat')).text, /Veiligheid en toezicht/);
    }));

  it('goes to a team of the municipality, to what was agreed with it and back to help (C17, C22)', () =>
    desk(async (fatima) => {
      await fatima.types('wie doet wat');
      assert.match((await fatima.presses('Leerplicht')).text, /Wat doet dit team\?/);
      await fatima.presses('Wie doet wat');
      assert.match((await fatima.presses('Opleiding')).text, /Nog af te spreken/);
      const offers = await fatima.presses('Wat teams kunnen volgen');
      assert.match(offers.text, /Kijk op mensenhandel/);
      const help = await fatima.presses('Hulp');
      assert.equal(help.shown.as, 'answer');
      assert.match(help.text, /Signaalpunt in dit kanaal/);
    }));

  it('finds in the search box, and answers the presser alone', () =>
    desk(async (fatima, { town }) => {
      await fatima.types('wie doet wat');
      const found = await fatima.presses('Zoeken', { 'Waar zoek je naar': 'voogd van Zoë' });
      assert.equal(found.shown.as, 'answer');
      assert.match(found.text, /Nidos/);
      const nothing = await fatima.presses('Wie doet wat');
      assert.match(nothing.text, /Waar zoek je naar/);
      const unknown = await fatima.presses('Zoeken', { 'Waar zoek je naar': 'zeepaardje' });
      assert.match(unknown.text, /Niets gevonden\. Kies hieronder\./);
      assert.doesNotMatch(JSON.stringify([town.sent, town.log]), /Zoë|voogd van|zeepaardje/);
    }));

  it('answers a typed question, says what it understood, and never repeats it', () =>
    desk(async (fatima, { town }) => {
      const answered = await fatima.types('Waar kan Zoë Jansen terecht voor opvang?');
      assert.equal(answered.shown.as, 'message');
      assert.match(answered.text, /Ik begrijp: /);
      assert.match((await fatima.types('Zoë Jansen')).text, /Signaalpunt in dit kanaal/);
      assert.doesNotMatch(JSON.stringify([town.sent, town.log]), /Zoë|Jansen/);
    }));

  it('answers the question which municipality helps with the section of the plan (C49)', () =>
    desk(async (fatima) => {
      await fatima.types('welke gemeente?');
      await fatima.presses('18 jaar of ouder');
      const answered = await fatima.presses('Bij ons (gemeente Soest)');
      assert.match(answered.text, /§3\.1/);
    }));

  it('has the meldcode, the signals and the meetings one press from help (C5, C46, C64)', () =>
    desk(async (fatima) => {
      for (const [button, words] of [
        ['Meldcode', /De vijf stappen/],
        ['Signalen herkennen', /Een signaal is geen bewijs/],
        ['Overleggen', /Regietafel mensenhandel/],
        ['Uitleg', /Waar wil je meer over weten/],
        ['Welke gemeente helpt?', /Hoe oud is de persoon/],
        ['Opleiding', /Nog af te spreken/],
        ['Statistiek', /Er is niets om te tellen/],
      ] as const) {
        await fatima.types('hulp');
        const answered = await fatima.presses(button);
        assert.equal(answered.shown.as, 'answer', button);
        assert.match(answered.text, words);
      }
    }));

  it('shows what was agreed on training in the channel, and to no employee (C17)', () =>
    desk(async (fatima, { employee }) => {
      const agreed = await fatima.types('opleiding');
      assert.match(agreed.text, /Nog af te spreken\nBurgerzaken/);
      const offers = await fatima.presses('Wat teams kunnen volgen');
      assert.match(offers.text, /Kijk op mensenhandel/);
      const anna = employee('Anna Bakker');
      assert.doesNotMatch((await anna.types('opleiding')).text, /af te spreken|Afgesproken/);
    }));

  it('takes nobody away from a ticket: the work on it goes on in its own message', () =>
    desk(async (fatima, { employee, town }) => {
      await picksUp(employee('Anna Bakker'), fatima);
      await fatima.types('wie doet wat');
      await fatima.presses('Nidos');
      await fatima.presses('Meer');
      await fatima.presses('Notitie');
      const [ticket] = town.tickets();
      assert.ok(ticket?.history.every(({ what }) => what !== 'dubbele-kaart-gemarkeerd'));
    }));

  it('is refused in another channel, like every list', () =>
    desk(async (fatima, { town }) => {
      const { id, name } = fatima.person;
      for (const [verb, item] of [
        ['info.show', 'wie'],
        ['info.find', undefined],
        ['desk.training', undefined],
        ['desk.statistics', undefined],
      ] as const) {
        const reply = await town.bot().handle({
          place: 'channel',
          from: { id, name: conceal(name) },
          at: Instant.parse('2026-11-23T09:30:00.000Z'),
          channel: '19:ander@thread.tacv2',
          thread: '19:ander@thread.tacv2',
          action: { kind: 'press', verb, id: item, inputs: conceal({}), message: '1' },
        });
        assert.match(JSON.stringify(reply?.card), /Deze knop werkt alleen in het kanaal/, verb);
      }
    }));
});
