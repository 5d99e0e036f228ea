import assert from 'node:assert/strict';
import { does, picksUp, tries } from './desk-people.ts';
import { tell } from './story.ts';

const WHY = 'Waarom heb je de naam nodig?';
const ASKS = { [WHY]: 'De politie wil met de melder praten.' };

describe('the name of a confidential reporter (C86)', () => {
  it('is read only after a reason and a second person, and the reporter hears of it', () =>
    tell(async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      const joris = colleague('Joris de Wit');
      await picksUp(anna, fatima);
      assert.doesNotMatch((await fatima.presses('Details bekijken')).text, /Anna Bakker/);

      await does(fatima, 'Naam opvragen', ASKS);
      assert.doesNotMatch((await fatima.presses('Details bekijken')).text, /Anna Bakker/);
      const own = await tries(fatima, 'Details bekijken');
      assert.ok(!own.buttons.includes('Beslissen over naam'));

      await joris.presses('Meer');
      const asked = await joris.presses('Beslissen over naam');
      assert.match(asked.text, /Fatima el Amrani vraagt de naam van de melder op\./);
      await joris.presses('Vastleggen', { 'Mag de naam': 'Ja, de naam mag gelezen worden' });

      assert.match((await fatima.presses('Details bekijken')).text, /Anna Bakker/);
      assert.doesNotMatch((await joris.presses('Details bekijken')).text, /Anna Bakker/);
      const told = await anna.presses('Bekijken');
      assert.match(told.text, /De functionaris heeft je naam opgevraagd/);
      assert.match(told.text, /Bericht over MH-2026-0001/);
      assert.doesNotMatch(
        JSON.stringify(town.sent.filter(({ kind }) => kind !== 'message')),
        /Anna/,
      );
      const [ticket] = town.tickets();
      const recorded = ticket?.history.map(({ what }) => what) ?? [];
      for (const what of ['naam-opgevraagd', 'naam-toegestaan', 'naam-bekeken'] as const) {
        assert.ok(recorded.includes(what), what);
      }
    }));

  it('stays hidden after a no, and nobody is told', () =>
    tell(async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      const joris = colleague('Joris de Wit');
      await picksUp(anna, fatima);
      await does(fatima, 'Naam opvragen', ASKS);
      await does(
        joris,
        'Beslissen over naam',
        { 'Mag de naam': 'Nee, de naam blijft verborgen' },
        'Vastleggen',
      );
      assert.doesNotMatch((await fatima.presses('Details bekijken')).text, /Anna Bakker/);
      assert.deepEqual(town.tickets()[0]?.dialogue, []);
      assert.ok(town.tickets()[0]?.history.some(({ what }) => what === 'naam-niet-toegestaan'));
    }));

  it('is read without telling the reporter only where law or investigation forbids it', () =>
    tell(async ({ employee, colleague, town }) => {
      const anna = employee('Anna Bakker');
      const fatima = colleague('Fatima el Amrani');
      const joris = colleague('Joris de Wit');
      await picksUp(anna, fatima);
      await does(fatima, 'Naam opvragen', {
        ...ASKS,
        'Mag de melder': 'Nee, de wet of een onderzoek verbiedt dat',
        'Waarom mag de melder': 'De officier van justitie verbiedt het.',
      });
      await joris.presses('Meer');
      const asked = await joris.presses('Beslissen over naam');
      assert.match(asked.text, /De officier van justitie verbiedt het\./);
      await joris.presses('Vastleggen', { 'Mag de naam': 'Ja, de naam mag gelezen worden' });
      assert.match((await fatima.presses('Details bekijken')).text, /Anna Bakker/);
      assert.deepEqual(town.tickets()[0]?.dialogue, []);
    }));

  it('needs no asking when the reporter gave it', () =>
    tell(async ({ employee, colleague }) => {
      const fatima = colleague('Fatima el Amrani');
      await picksUp(employee('Anna Bakker'), fatima, 'Met mijn naam');
      const { buttons } = await fatima.presses('Meer');
      assert.ok(!buttons.includes('Naam opvragen'));
    }));
});
