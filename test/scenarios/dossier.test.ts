import assert from 'node:assert/strict';
import type { Town } from '../support/person.ts';
import { readCard } from '../support/read-card.ts';
import { does, picksUp } from './desk-people.ts';
import { tell } from './story.ts';
import type { Actor } from './story.ts';

const GROUND = 'Wet gegevensverwerking door samenwerkingsverbanden';

/** What Fatima writes below, none of which may stand in a message of the channel. */
const WRITTEN = ['Weten wie er woont', 'Alleen het adres', 'vijf mensen', 'brandt nooit licht'];

async function asksTheTeam(fatima: Actor) {
  return does(
    fatima,
    'Verrijken',
    {
      'Welk team?': 'Sociaal Team',
      'Waarvoor heb je het nodig?': 'Weten wie er woont.',
      Grond: GROUND,
      'Wat vertel je over wie of wat het gaat?': 'Alleen het adres.',
    },
    'Vastleggen',
  );
}

describe('information about a ticket', () => {
  it('is asked, waited for, recorded and read back, each form two presses from the card (§2.2, C29)', () =>
    tell(async (told) => {
      const fatima = told.colleague('Fatima el Amrani');
      await picksUp(told.employee('Anna Bakker'), fatima);

      assert.match((await asksTheTeam(fatima)).text, /Wacht op Sociaal Team/);
      const answered = await does(
        fatima,
        'Antwoord vastleggen',
        {
          'Op welke vraag?': 'Sociaal Team, gevraagd op 23 november 2026',
          'Wat kwam ervan?': 'Er kwam antwoord',
          'Het antwoord': 'Er wonen vijf mensen.',
          'Van wie komt dit?': 'Van onszelf of van een ander',
        },
        'Vastleggen',
      );
      assert.match(answered.text, /In behandeling/);
      await does(
        fatima,
        'Notitie',
        { 'Je notitie': 'Er brandt nooit licht.', 'Van wie komt dit?': 'Van de politie' },
        'Vastleggen',
      );

      const { text } = await fatima.presses('Details bekijken');
      for (const words of WRITTEN) assert.ok(text.includes(words), words);
      assert.match(text, /Notitie \(van de politie\), vastgelegd door Fatima el Amrani/);
      const sent = JSON.stringify(told.town.sent);
      for (const words of WRITTEN) assert.ok(!sent.includes(words), words);
    }));

  it('is recorded of an overleg in two steps, and its outcome ends the wait (§2.3, C32 c and e)', () =>
    tell(async (told) => {
      const fatima = told.colleague('Fatima el Amrani');
      await picksUp(told.employee('Anna Bakker'), fatima);
      const which = 'Overleg met politie en zorgcoördinator';

      await fatima.presses('Meer');
      await fatima.presses('Overleg vastleggen');
      await fatima.presses('Verder', {
        'Welk overleg?': which,
        'Is het al geweest?': 'Nee, het is gepland',
        'Op welke dag?': '2026-11-24',
      });
      const planned = await fatima.presses('Vastleggen', { 'Wie doen mee?': ['Politie'] });
      assert.match(planned.text, new RegExp(`Wacht op ${which}`));

      await told.passes({ days: 1 });
      await fatima.presses('Meer');
      await fatima.presses('Overleg vastleggen');
      await fatima.presses('Verder', {
        'Welk overleg?': `${which}, gepland op 24 november 2026`,
        'Is het al geweest?': 'Ja, het is geweest',
      });
      const held = await fatima.presses('Vastleggen', {
        'Is hulp mogelijk?': 'Ja',
        'Is hulp nodig?': 'Nog niet bekend',
        'Wil het slachtoffer de hulp?': 'Nog niet gevraagd',
      });
      assert.match(held.text, /In behandeling/);
      const { text } = await fatima.presses('Details bekijken');
      assert.match(
        text,
        /Overleg geweest: .*\nOp: 24 november 2026\nMet: Politie\nHulp mogelijk: ja/,
      );
    }));
});

describe('the details of a long case', () => {
  it('are read page by page, each view recorded before it shows', () =>
    tell(async (told) => {
      const fatima = told.colleague('Fatima el Amrani');
      await picksUp(told.employee('Anna Bakker'), fatima);
      for (let note = 1; note <= 6; note += 1) {
        const words = `Notitie ${String(note)}. ${'Er brandt nooit licht. '.repeat(150)}`;
        await does(
          fatima,
          'Notitie',
          { 'Je notitie': words, 'Van wie komt dit?': 'Van onszelf of van een ander' },
          'Vastleggen',
        );
      }

      const first = await fatima.presses('Details bekijken');
      assert.match(first.text, /Deel 1 van 2/);
      assert.match(first.text, /Notitie 1\./);
      assert.doesNotMatch(first.text, /Notitie 6\./);
      const second = await fatima.presses('Volgende');
      assert.match(second.text, /Notitie 6\./);
      assert.match((await fatima.presses('Vorige')).text, /Deel 1 van 2/);

      assert.equal(views(told.town).length, 3);
    }));

  it('of a shielded ticket are read in the own chat, and only there (C100)', () =>
    tell(async (told) => {
      const fatima = told.colleague('Fatima el Amrani');
      const joris = told.colleague('Joris de Wit');
      const chat = told.town.inChat(joris.person);
      await joris.types('hulp');
      await picksUp(told.employee('Anna Bakker'), fatima);
      await does(fatima, 'Afschermen', {
        'Wie mag er ook bij?': ['Joris de Wit'],
        'Waarom scherm je af?': 'Het gaat over een collega.',
      });

      const { text } = await joris.presses('Details bekijken');
      assert.match(text, /Je krijgt de details in je eigen chat\./);
      assert.deepEqual(views(told.town), []);

      await chat.presses('Details bekijken', {}, chat.cardWith('Details bekijken'));
      const read = readCard(chat.card().card);
      assert.match(read, /Een man hield haar paspoort vast\./);
      assert.match(read, /Direct gevaar\? Bel 112\./);
      assert.deepEqual(views(told.town), ['Joris de Wit']);
      assert.doesNotMatch(JSON.stringify(told.town.sent), /paspoort/);
    }));
});

/** Who looked at the details, oldest first. */
function views(town: Town): readonly (string | undefined)[] {
  return town
    .tickets()
    .flatMap(({ history }) => history)
    .filter(({ what }) => what === 'details-bekeken')
    .map(({ by }) => by?.name);
}
