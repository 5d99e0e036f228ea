import assert from 'node:assert/strict';
import { titlesOf } from '../support/person.ts';
import { does, picksUp } from './desk-people.ts';
import { tell } from './story.ts';
import type { Actor, Story } from './story.ts';

const REASON = 'Het gaat over een collega.';

const HARMLESS: readonly string[] = ['Terug naar ticket'];

/**
 * Fatima shields a ticket for herself and Joris; Sanne works in the same channel.
 *
 * @param before what happens just before it
 */
async function shields(
  { employee, colleague }: Story,
  before: (people: People) => Promise<unknown> = () => Promise.resolve(),
): Promise<People> {
  const [fatima, joris, sanne] = ['Fatima el Amrani', 'Joris de Wit', 'Sanne Vos'].map(colleague);
  assert.ok(fatima !== undefined && joris !== undefined && sanne !== undefined);
  await joris.types('hulp');
  await sanne.types('hulp');
  await picksUp(employee('Anna Bakker'), fatima);
  await before({ fatima, joris, sanne });
  await does(fatima, 'Afschermen', {
    'Wie mag er ook bij?': ['Joris de Wit'],
    'Waarom scherm je af?': REASON,
  });
  return { fatima, joris, sanne };
}

interface People {
  readonly fatima: Actor;
  readonly joris: Actor;
  readonly sanne: Actor;
}

describe('a shielded ticket (C100)', () => {
  it('refuses everybody else at every door that stood open before, and records each', () =>
    tell(async (told) => {
      const { sanne } = await shields(told, (people) => people.sanne.presses('Meer'));
      const doors = sanne.person.cardWith('Notitie');
      const titles = titlesOf(doors.card).filter((title) => !HARMLESS.includes(title));
      assert.ok(titles.length > 10);
      for (const title of titles) {
        const { card } = await sanne.person.presses(title, {}, doors);
        assert.match(JSON.stringify(card), /Dit ticket is afgeschermd/, title);
      }
      const [ticket] = told.town.tickets();
      const tried = ticket?.history.filter(({ what }) => what === 'geweigerd') ?? [];
      assert.equal(tried.length, titles.length);
      assert.ok(tried.every(({ by }) => by?.name === 'Sanne Vos'));
    }));

  it('shows nothing of its story in the channel, to the ones inside neither', () =>
    tell(async (told) => {
      const { fatima, joris } = await shields(told);
      for (const who of [fatima, joris]) {
        const { text } = await who.presses('Details bekijken');
        assert.doesNotMatch(text, /paspoort/);
        assert.match(text, /eigen chat/);
      }
      assert.doesNotMatch(JSON.stringify(told.town.sent), /Het gaat over een collega/);
    }));

  it('is nothing but a line in the overview, and is not found by its words', () =>
    tell(async (told) => {
      const { sanne } = await shields(told);
      const overview = await sanne.types('overzicht');
      assert.match(overview.text, /MH-2026-0001/);
      assert.match(overview.text, /afgeschermd/i);
      const found = await sanne.types('zoek paspoort');
      assert.doesNotMatch(found.text, /MH-2026-0001/);
    }));

  it('can be handled by the one who was named', () =>
    tell(async (told) => {
      const { joris } = await shields(told);
      await does(joris, 'Overdragen', { 'Naar wie': 'Ik neem het over' });
      assert.equal(told.town.tickets()[0]?.holder?.name, 'Joris de Wit');
    }));

  it('is open to the channel again when the holder lifts it', () =>
    tell(async (told) => {
      const { fatima, sanne } = await shields(told);
      await does(
        fatima,
        'Afscherming opheffen',
        { 'Waarom hef je dit op?': 'Het was een naamgenoot.' },
        'Opheffen',
      );
      const { text } = await sanne.presses('Details bekijken');
      assert.match(text, /paspoort/);
    }));
});
