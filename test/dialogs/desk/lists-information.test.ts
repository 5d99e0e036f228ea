import assert from 'node:assert/strict';
import { LIST_INPUT } from '../../../cards/list-context.ts';
import { readCommand } from '../../../dialogs/desk/lists/command.ts';
import type { Content } from '../../../src/domain/content.ts';
import { isPart, partsOfType, textOf } from '../../support/card-parts.ts';
import { readCard } from '../../support/read-card.ts';
import { content } from '../facts.ts';
import { answer, cardFor, press, words } from './in-channel.ts';

const headingOf = (card: object) => {
  const [heading] = partsOfType(card, 'TextBlock').filter(({ style }) => style === 'heading');
  assert.ok(heading !== undefined);
  return textOf(heading, 'text');
};

const buttons = (card: object) => partsOfType(card, 'Action.Execute');

/** The buttons under each heading of help, by their titles. */
function rowsOfHelp(changed: Content = content): ReadonlyMap<string, readonly string[]> {
  const lines = answer(words('hulp'), [], { content: changed }).split('\n');
  return new Map(
    lines.flatMap((line, index) => {
      const titles = [...line.matchAll(/<([^>]+)>/g)].map(([, title = '']) => title);
      return titles.length === 0 ? [] : [[lines[index - 1] ?? '', titles] as const];
    }),
  );
}

describe('Hulp', () => {
  it('mirrors the five tasks of the functionaris, in the words of the plan (C69)', () => {
    assert.deepEqual(
      [...rowsOfHelp()],
      [
        ['Aanspreekpunt binnen gemeente', ['Overzicht', 'Mijn tickets', 'Nieuwe melding']],
        ['Bewustwording creëren', ['Signalen herkennen', 'Opleiding', 'Uitleg']],
        ['Meedenken over signalen', ['Wie doet wat', 'Meldcode', 'Welke gemeente helpt?']],
        [
          'Oppakken signalen, verrijken en beleggen bij partners',
          ['Zoeken', 'Agenda', 'Alles van een collega overdragen'],
        ],
        ['Ontwikkelingen en trends bijhouden', ['Statistiek', 'Overleggen']],
      ],
    );
  });

  it('has the same buttons where a municipality names the tasks otherwise', () => {
    const label = { nl: 'Leest meldingen.', en: 'Reads reports.' };
    const functionaris = [
      { id: 'lezen', task: 'Meldingen lezen', label },
      { id: 'trends', task: 'Cijfers bijhouden', label },
    ];
    const rows = rowsOfHelp({ ...content, ownTasks: { ...content.ownTasks, functionaris } });
    assert.deepEqual(rows.get('Cijfers bijhouden'), ['Statistiek', 'Overleggen']);
    assert.equal(rows.has('Meldingen lezen'), false);
    const all = [...rowsOfHelp().values()].flat().sort();
    const text = answer(words('hulp'), [], {
      content: { ...content, ownTasks: { ...content.ownTasks, functionaris } },
    });
    for (const title of all) assert.ok(text.includes(`<${title}>`), title);
    assert.ok(text.includes('\nOok hier\n'));
  });

  it('fits on a telephone: five short paragraphs, and no row of more than three buttons', () => {
    const text = answer(words('hulp')).split('\n');
    assert.equal(text.indexOf('Aanspreekpunt binnen gemeente'), 6);
    for (const titles of rowsOfHelp().values()) assert.ok(titles.length <= 3);
  });

  it('can be done with words as well: each title that stands on a button is a command', () => {
    for (const button of buttons(cardFor(words('hulp')))) {
      const title = textOf(button, 'title');
      const { data } = button;
      assert.ok(isPart(data) && data[LIST_INPUT] === 'yes', title);
      const typed = headingOf(cardFor(words(title)));
      const pressed = cardFor(press(textOf(button, 'verb'), textOf(data, 'id') || undefined));
      // A form belongs to one person, so the word brings the button and the button the form.
      if (textOf(button, 'verb') !== 'desk.new') assert.equal(typed, headingOf(pressed), title);
      assert.notEqual(readCommand(title).kind, 'question', title);
    }
  });
});

describe('Looking something up in the channel', () => {
  for (const [typed, item, heading] of [
    ['wie doet wat', 'wie', 'Wie doet wat'],
    ['Wie doet wat?', 'wie', 'Wie doet wat'],
    ['signalen', 'kaarten', 'Signalen herkennen'],
    ['overleggen', 'overleggen', 'Overleggen'],
    ['meldcode', 'meldcode', 'Meldcode'],
    ['hulp meldcode', 'meldcode', 'Meldcode'],
    ['welke gemeente', 'zorg', 'Welke gemeente helpt?'],
    ['uitleg', 'uitleg', 'Uitleg'],
  ] as const) {
    it(`goes with "${typed}" as with the button`, () => {
      const card = cardFor(words(typed));
      assert.equal(headingOf(card), heading);
      assert.deepEqual(card, cardFor(press('info.show', item)));
    });
  }

  it('opens every item that a card leads to, and from there on', () => {
    const seen = new Set<string>();
    const open = ['wie', 'kaarten'];
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      if (seen.has(item)) continue;
      seen.add(item);
      for (const { data } of buttons(cardFor(press('info.show', item)))) {
        assert.ok(isPart(data));
        const verb = textOf(data, 'verb');
        assert.ok(!verb.startsWith('menu.') && !verb.startsWith('intake.'), `${item}: ${verb}`);
        if (verb === 'info.show') open.push(textOf(data, 'id'));
      }
    }
    assert.ok(seen.size > 60, String(seen.size));
    assert.ok(seen.has('partner.politie') && seen.has('overleg.regietafel') && seen.has('zorg'));
  });

  it('comes to Wie doet wat with an item that is not there', () => {
    for (const item of ['zomaar', 'partner.zomaar', 'iets.anders.nog']) {
      assert.equal(headingOf(cardFor(press('info.show', item))), 'Wie doet wat', item);
    }
    assert.equal(headingOf(cardFor(press('info.show', 'kaart.zomaar'))), 'Signalen herkennen');
    assert.equal(headingOf(cardFor(press('info.show', 'Geen Item'))), 'Deze kaart is verlopen');
  });

  it('finds with the search box of Wie doet wat what the words are about', () => {
    const find = (zoek: string) => readCard(cardFor(press('info.find', undefined, { zoek })));
    assert.match(find('nidos'), /^Nidos\n/);
    assert.match(find('zeepaardje'), /^Wie doet wat\nNiets gevonden/);
    assert.match(find(''), /^Wie doet wat\n/);
    assert.doesNotMatch(find('nidos voor Zoë Jansen') + find('zeepaardje'), /Zoë|Jansen|zeepaard/);
    assert.match(readCard(cardFor(press('info.find'))), /^Wie doet wat\n/);
  });

  it('has an input for the search box by the name that is read', () => {
    const [input] = partsOfType(cardFor(words('wie doet wat')), 'Input.Text');
    assert.ok(input !== undefined);
    const found = press('info.find', undefined, { [textOf(input, 'id')]: 'nidos' });
    assert.equal(headingOf(cardFor(found)), 'Nidos');
  });
});

describe('Words in the channel that are no command', () => {
  it('are answered with what they are about, and say what was understood', () => {
    const text = readCard(cardFor(words('waar bel ik Nidos voor?')));
    assert.match(text, /^Nidos\n/);
    assert.ok(text.includes('Ik begrijp: Nidos.'), text);
  });

  it('are never repeated: everybody in the channel sees the answer, and Teams keeps it', () => {
    for (const typed of ['nidos voor Zoë Jansen', 'Zoë Jansen zit in een hotel', 'Zoë Jansen']) {
      assert.doesNotMatch(JSON.stringify(cardFor(words(typed))), /Zoë|Jansen/, typed);
    }
  });

  it('never take the place of a search, a number or a list', () => {
    for (const [typed, heading] of [
      ['zoek nidos', 'Zoeken'],
      ['zoek wie doet wat', 'Zoeken'],
      ['zoek hotel', 'Zoeken'],
      ['zoeken', 'Zoeken'],
      ['MH-2026-0001', 'Zoeken'],
      ['2026-1', 'Zoeken'],
      ['overzicht', 'Overzicht'],
      ['mijn tickets', 'Mijn tickets'],
      ['agenda', 'Agenda lokaal overleg'],
      ['overdragen', 'Alles van een collega overdragen'],
    ] as const) {
      assert.equal(headingOf(cardFor(words(typed))), heading, typed);
    }
  });

  it('lead to no item of the menu, which the channel does not have', () => {
    const understand = () => [{ to: 'menu.report', because: [] }];
    assert.match(answer(words('een verhaal'), [], { understand }), /^Signaalpunt in dit kanaal/);
    const second = () => [...understand(), { to: 'partner.nidos', because: ['nidos'] }];
    const card = cardFor(words('een verhaal over nidos'), {}, { understand: second });
    assert.equal(headingOf(card), 'Nidos');
  });
});

describe('Opleiding', () => {
  const [offer] = content.training.offers;
  assert.ok(offer !== undefined);
  const agreed = (agreements: Content['training']['agreements']) =>
    answer(words('opleiding'), [], {
      content: { ...content, training: { ...content.training, agreements } },
    });

  it('names each team of C13, and says for Soest that nothing is agreed yet (C17)', () => {
    const text = answer(words('opleiding'));
    assert.ok(text.includes('Nog af te spreken\n'));
    assert.equal(text.includes('Afgesproken\n'), false);
    for (const id of [
      'toezicht-en-handhaving',
      'sociaal-team',
      'jeugdteam',
      'bouw-en-woningtoezicht',
      'burgerzaken',
    ]) {
      const team = content.teams.find((candidate) => candidate.id === id);
      assert.ok(team !== undefined && text.includes(`\n${team.label.nl}\n`), id);
    }
  });

  it('says what was agreed with whom and when, and what is not known of it (C17)', () => {
    const text = agreed([
      {
        team: 'jeugdteam',
        offer: offer.id,
        leader: 'teamleider Jeugd',
        agreedOn: '2027-03-03',
      },
      { team: 'sociaal-team', offer: offer.id, leader: null, agreedOn: null },
      { team: 'burgerzaken', offer: null, leader: 'teamleider Balie', agreedOn: null },
    ]);
    const lines = text.split('\n');
    const title = offer.title.nl;
    assert.deepEqual(lines.slice(lines.indexOf('Afgesproken'), -1), [
      'Afgesproken',
      `Jeugdteam: ${title}. Teamleider: teamleider Jeugd. Afgesproken op 3 maart 2027.`,
      `Sociaal Team: ${title}. Teamleider: nog niet bekend. Datum nog niet bekend.`,
      'Nog af te spreken',
      'Burgerzaken of de balie. Teamleider: teamleider Balie.',
    ]);
  });

  it('stands in no item that employees can read (C17)', () => {
    const training = {
      ...content.training,
      agreements: [
        { team: 'jeugdteam', offer: offer.id, leader: 'Teamleider Tine', agreedOn: null },
      ],
    };
    const changed = { content: { ...content, training } };
    assert.ok(answer(press('desk.training'), [], changed).includes('Teamleider Tine'));
    for (const item of ['opleiding', 'opleiding.jeugdteam']) {
      const text = readCard(cardFor(press('info.show', item), {}, changed));
      assert.doesNotMatch(text, /Tine/, item);
    }
  });

  it('leads to what teams can follow', () => {
    const lead = buttons(cardFor(press('desk.training'))).find(
      ({ title }) => title === 'Wat teams kunnen volgen',
    );
    assert.ok(isPart(lead?.['data']));
    assert.deepEqual([lead['data']['verb'], lead['data']['id']], ['info.show', 'opleiding']);
  });
});
