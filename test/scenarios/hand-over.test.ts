import assert from 'node:assert/strict';
import { does, picksUp } from './desk-people.ts';
import { tell } from './story.ts';

describe('handing over (C72)', () => {
  it('gives one ticket to a colleague who was seen in the channel', () =>
    tell(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      const joris = colleague('Joris de Wit');
      await joris.types('hulp');
      await picksUp(employee('Anna Bakker'), fatima);
      const { text } = await does(fatima, 'Overdragen', {
        'Naar wie': 'Joris de Wit',
        Reden: 'Ik ben er volgende week niet.',
      });
      assert.match(text, /bij Joris de Wit/);
      const [ticket] = town.tickets();
      assert.equal(ticket?.holder?.name, 'Joris de Wit');
      assert.doesNotMatch(JSON.stringify(town.sent), /volgende week/);
    }));

  it('is possible while the colleague is away: somebody else takes it over', () =>
    tell(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      const joris = colleague('Joris de Wit');
      await picksUp(employee('Anna Bakker'), fatima);
      await does(joris, 'Overdragen', { 'Naar wie': 'Ik neem het over' });
      assert.equal(town.tickets()[0]?.holder?.name, 'Joris de Wit');
    }));

  it('gives everything of a colleague who left to another, each ticket once', () =>
    tell(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      const joris = colleague('Joris de Wit');
      for (const name of ['Anna Bakker', 'Bram Smit', 'Carla Mulder']) {
        await picksUp(employee(name), fatima);
      }
      await joris.types('overdragen');
      const overview = joris.person.card();
      assert.match(JSON.stringify(overview.card), /Fatima el Amrani \(3 tickets\)/);
      const { text } = await joris.presses('Overdragen', {
        'Van wie?': 'Fatima el Amrani (3 tickets)',
        'Naar wie?': 'Joris de Wit (0 tickets)',
      });
      assert.match(text, /Nu bij Joris de Wit: MH-2026-0001, MH-2026-0002, MH-2026-0003\./);
      const holders = town.tickets().map(({ holder }) => holder?.name);
      assert.deepEqual(holders, ['Joris de Wit', 'Joris de Wit', 'Joris de Wit']);
      for (const { dossier } of town.tickets()) {
        assert.equal(dossier.filter(({ kind }) => kind === 'overgedragen').length, 1);
      }
    }));

  it('leaves shielded tickets with who was named, and says which (C100)', () =>
    tell(async ({ employee, colleague, town }) => {
      const fatima = colleague('Fatima el Amrani');
      const joris = colleague('Joris de Wit');
      const sanne = colleague('Sanne Vos');
      await sanne.types('hulp');
      await picksUp(employee('Anna Bakker'), fatima);
      await does(fatima, 'Afschermen', {
        'Wie mag er ook bij?': ['Sanne Vos'],
        'Waarom scherm je af?': 'Het gaat over een collega.',
      });
      await joris.types('overdragen');
      const { text } = await joris.presses('Overdragen', {
        'Van wie?': 'Fatima el Amrani (1 ticket)',
        'Naar wie?': 'Joris de Wit (0 tickets)',
      });
      assert.match(text, /Niet overgedragen, want afgeschermd: MH-2026-0001\./);
      assert.equal(town.tickets()[0]?.holder?.name, 'Fatima el Amrani');
    }));
});
