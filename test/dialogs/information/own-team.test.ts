import assert from 'node:assert/strict';
import { titleOf } from '../../../dialogs/information/index.ts';
import { titles } from '../../cards/checklist.ts';
import { content, facts } from '../facts.ts';
import { cardOf, leadsTo, reads } from './items.ts';

const SHOWN = content.teams.filter(({ does }) => does.length > 0);

describe('a team of the municipality', () => {
  it('C22: stands in Wie doet wat when the content says what it does, and else not', () => {
    for (const place of ['personal', 'channel'] as const) {
      const overview = leadsTo(cardOf('wie', { place }));
      for (const { id, does } of content.teams) {
        assert.equal(overview.includes(`info.show team.${id}`), does.length > 0, id);
      }
    }
    assert.match(reads('wie'), /\nTeams van de gemeente\n<Burgerzaken of de balie>/);
    assert.match(reads('wie', { language: 'en' }), /\nTeams of the municipality\n</);
    const teams = content.teams.map((team) => ({ ...team, does: [] }));
    const none = reads('wie', {}, facts({ content: { ...content, teams } }));
    assert.doesNotMatch(none, /Teams van de gemeente/);
  });

  for (const language of ['nl', 'en'] as const) {
    it(`C22: reads as the content has it, what it does and when to turn to it (${language})`, () => {
      for (const { id, label, does, turnTo } of SHOWN) {
        const reading = reads(`team.${id}`, { language });
        const heads =
          language === 'nl'
            ? ['Wat doet dit team?', 'Wanneer en door wie?']
            : ['What does this team do?', 'When, and by whom?'];
        assert.ok(turnTo !== undefined, id);
        const said = does.map((line) => `- ${line[language]}`);
        const lines = [label[language], heads[0], ...said, heads[1], turnTo[language]];
        assert.ok(reading.startsWith(lines.join('\n')), reading);
        assert.equal(titleOf(`team.${id}`, language, facts()), label[language]);
      }
    });
  }

  it('C6: leads to its signal cards, three at most, by a name that tells them from a team', () => {
    for (const { id, signalCards } of SHOWN) {
      const card = cardOf(`team.${id}`);
      const cards = leadsTo(card).filter((to) => to.startsWith('info.show kaart.'));
      assert.deepEqual(
        cards,
        signalCards.slice(0, 3).map((name) => `info.show kaart.${name}`),
      );
    }
    assert.ok(titles(cardOf('team.burgerzaken')).includes('Aan de balie (signalen)'));
    const many = content.signalCards.map(({ id }) => id);
    const teams = content.teams.map((team) => ({ ...team, signalCards: ['weg', ...many] }));
    const card = cardOf('team.leerplicht', {}, facts({ content: { ...content, teams } }));
    const shown = leadsTo(card).filter((to) => to.startsWith('info.show kaart.'));
    assert.deepEqual(
      shown,
      many.slice(0, 3).map((id) => `info.show kaart.${id}`),
    );
  });

  it('shows no empty part when it has no cards and nobody said when to turn to it', () => {
    const does = [{ nl: 'Doet iets.', en: 'Does something.' }];
    const teams = content.teams.map((team) => ({ ...team, does, signalCards: [] }));
    const reading = reads('team.anders', {}, facts({ content: { ...content, teams } }));
    assert.match(reading, /^Een ander team\nWat doet dit team\?\n- Doet iets\.\n<Signaal melden>/);
  });

  it('has a way back to the directory', () => {
    for (const { id } of SHOWN) {
      for (const place of ['personal', 'channel'] as const) {
        assert.ok(leadsTo(cardOf(`team.${id}`, { place })).includes('info.show wie'), id);
      }
    }
  });
});
