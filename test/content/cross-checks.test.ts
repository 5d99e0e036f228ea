import assert from 'node:assert/strict';
import { readContent } from '../../src/content/read-content.ts';
import { copyOfSoest } from './copy-of-soest.ts';
import type { Copy, Json } from './copy-of-soest.ts';

const listIn = (value: Json, name: string): Json[] => value[name] as Json[];

describe('what one file of the content says of another', () => {
  let copy: Copy;

  beforeEach(async () => {
    copy = await copyOfSoest();
  });
  afterEach(() => copy.end());

  /** The problems without the line, which is not what most of these tests are about. */
  const problems = async (): Promise<readonly string[]> =>
    (await copy.problems()).map((problem) => problem.replace(/, regel \d+/g, ''));

  /** Changes one item of a file that is a list. */
  const changeFirst = (file: string, by: Json): Promise<void> =>
    copy.changeList(file, ([first, ...rest]) => [{ ...first, ...by }, ...rest]);

  /** Changes one item of a list in a file. */
  const changeIn = (file: string, name: string, by: Json): Promise<void> =>
    copy.change(file, (value) => {
      const [first, ...rest] = listIn(value, name);
      return { ...value, [name]: [{ ...first, ...by }, ...rest] };
    });

  describe('an id that stands twice', () => {
    for (const file of [
      ...['teams.json', 'vormen.json', 'wijken.json', 'bronnen.json', 'besluiten.json'],
      ...['partners.json', 'overleggen.json', 'standaardteksten.json', 'uitleg.json'],
    ]) {
      it(`is found in ${file}, with the line of the other`, async () => {
        await copy.changeList(file, (list) => [...list, ...list.slice(0, 1)]);
        const found = await copy.problems();
        assert.equal(found.length, 1);
        assert.match(
          found[0] ?? '',
          new RegExp(
            `^${file}, regel \\d+, bij "(.+)", id: de id "\\1" staat ook op regel 3\\. Geef elk een eigen id\\.$`,
          ),
        );
      });
    }

    for (const [file, name] of [
      ['taken.json', 'municipality'],
      ['taken.json', 'functionaris'],
      ['bureau.json', 'grounds'],
      ['bureau.json', 'means'],
      ['bureau.json', 'interventions'],
      ['opleidingen.json', 'offers'],
    ] as const) {
      it(`is found in ${file}, at ${name}`, async () => {
        await copy.change(file, (value) => ({
          ...value,
          [name]: [...listIn(value, name), ...listIn(value, name).slice(0, 1)],
        }));
        const found = await problems();
        assert.equal(found.length, 1);
        assert.match(found[0] ?? '', new RegExp(`^${file}, bij ${name}, .* staat ook op regel`));
      });
    }

    it('is found among the signals of two cards, with what to do if both need it', async () => {
      const [signal] = await new Promise<Json[]>((resolve) => {
        void copy.change('signalen/balie.json', (card) => {
          resolve(listIn(card, 'signals'));
          return { ...card, outward: card['outward'] !== true };
        });
      });
      await copy.change('signalen/hotel.json', (card) => ({
        ...card,
        signals: [...listIn(card, 'signals'), signal],
      }));
      const found = await problems();
      assert.equal(found.length, 1);
      assert.match(
        found[0] ?? '',
        /^signalen\/hotel\.json, bij signals, "(.+)", id: de id "\1" staat ook in signalen\/balie\.json, op regel \d+\. Geef elk een eigen id\. Of noem het signaal hier alleen bij "also"\.$/,
      );
    });

    it('is found among the questions of a card', async () => {
      const question = {
        id: 'geld',
        question: { nl: 'A?', en: 'A?' },
        yes: [{ nl: 'B', en: 'B' }],
      };
      await copy.change('signalen/hotel.json', (card) => ({
        ...card,
        questions: [question, question],
      }));
      assert.match(
        (await problems()).join('\n'),
        /bij questions, "geld", id: de id "geld" staat ook/,
      );
    });
  });

  it('finds a word twice in one list', async () => {
    await changeFirst('teams.json', { signalCards: ['balie', 'arbeid', 'balie'] });
    assert.deepEqual(await problems(), [
      'teams.json, bij "burgerzaken", signalCards, nummer 3: hier staat "balie" voor de tweede keer in dezelfde lijst. Haal er een weg.',
    ]);
  });

  describe('a name that leads to nothing', () => {
    it('is found at the cards of a team, with what was probably meant', async () => {
      await changeFirst('teams.json', { signalCards: ['balie', 'hotl'] });
      assert.deepEqual(await problems(), [
        'teams.json, bij "burgerzaken", signalCards, nummer 2: "hotl" staat niet in de map signalen. Bedoel je "hotel"? Kies iets dat daar staat, of haal dit weg.',
      ]);
    });

    it('is not found at a card that is there but has mistakes of its own', async () => {
      await copy.write('signalen/hotel.json', '{');
      const found = await problems();
      assert.deepEqual(
        found.filter((problem) => problem.startsWith('teams.json')),
        [],
      );
      assert.equal(found.length, 1);
    });

    for (const [what, file, name, by, expected] of [
      [
        'forms of a signal',
        'signalen/hotel.json',
        'signals',
        { forms: ['sexueel'] },
        /forms, nummer 1: "sexueel" staat niet in vormen\.json\. Bedoel je "seksueel"\?/,
      ],
      [
        'source of a signal',
        'signalen/hotel.json',
        'signals',
        { source: 'onbekende-bron' },
        /source: "onbekende-bron" staat niet in bronnen\.json\./,
      ],
      [
        'intervention of a task',
        'taken.json',
        'municipality',
        { intervention: 'toveren' },
        /"toveren" staat niet in "interventions" in bureau\.json\./,
      ],
      [
        'teams of a training',
        'opleidingen.json',
        'offers',
        { for: ['functionaris', 'jeugd-team'] },
        /for, nummer 2: "jeugd-team" staat niet in teams\.json\. Bedoel je "jeugdteam"\?/,
      ],
      [
        'team of an agreement',
        'opleidingen.json',
        'agreements',
        { team: 'brandweer' },
        /team: "brandweer" staat niet in teams\.json\./,
      ],
      [
        'offer of an agreement',
        'opleidingen.json',
        'agreements',
        { offer: 'dansles' },
        /offer: "dansles" staat niet in "offers"\./,
      ],
    ] as const) {
      it(`is found at the ${what}`, async () => {
        await changeIn(file, name, by);
        const found = await problems();
        assert.equal(found.length, 1, found.join('\n'));
        assert.ok(found[0]?.startsWith(`${file}, bij ${name}, `), found[0]);
        assert.match(found[0] ?? '', expected);
      });
    }

    it('is found at the place of a neighbourhood', async () => {
      await changeFirst('wijken.json', { place: 'Soesterburg' });
      const [found = ''] = await problems();
      assert.match(
        found,
        /place: "Soesterburg" staat niet in "places" in gemeente\.json\. Bedoel je "Soesterberg"\?/,
      );
    });

    it('is found at the contact of a partner', async () => {
      await changeFirst('partners.json', { contact: 'polise' });
      const [found = ''] = await problems();
      assert.match(found, /contact: "polise" staat niet in contacten\.json\. Bedoel je "police"\?/);
    });

    it('is not found at a contact of partners, nor at one that everybody needs', async () => {
      await copy.change('contacten.json', (contacts) => ({
        ...contacts,
        partners: { ...(contacts['partners'] as Json), 'het-riec': contacts['police'] },
      }));
      await changeFirst('partners.json', { contact: 'het-riec' });
      assert.deepEqual(await problems(), []);
      await changeFirst('partners.json', { contact: 'veiligThuis' });
      assert.deepEqual(await problems(), []);
      await changeFirst('partners.json', { contact: 'alarm' });
      assert.equal((await problems()).length, 1);
    });

    it('is found at a signal of another card, also where that is the card itself', async () => {
      await copy.change('signalen/hotel.json', (card) => ({
        ...card,
        also: ['komt-niet-voor', listIn(card, 'signals')[0]?.['id']],
      }));
      const found = await problems();
      assert.equal(found.length, 2);
      for (const problem of found) {
        assert.match(
          problem,
          /^signalen\/hotel\.json, bij also, nummer \d: ".+" staat niet in de signalen van een andere kaart\./,
        );
      }
    });

    it('is found at search words that lead to no page', async () => {
      await changeIn('zoekwoorden.json', 'leads', { to: 'partner.politei' });
      assert.deepEqual(await problems(), [
        'zoekwoorden.json, bij leads, nummer 1, to: "partner.politei" is niets dat de bot kan tonen. Bedoel je "partner.politie"? Kies een menupunt, zoals "menu.report", of een onderdeel, zoals "partner.politie".',
      ]);
      for (const to of [
        'menu.report',
        'kaart.hotel',
        'meldcode.3',
        'deur.anoniem',
        'zorg.volwassen',
      ]) {
        await changeIn('zoekwoorden.json', 'leads', { to });
        assert.deepEqual(await problems(), [], to);
      }
    });
  });

  it('finds a signal card whose id is not the name of its file', async () => {
    await copy.change('signalen/leerplicht.json', (card) => ({ ...card, id: 'school' }));
    assert.deepEqual(await problems(), [
      'signalen/leerplicht.json, bij id: hier hoort "leerplicht", net als in de naam van het bestand. Verbeter de id of de naam van het bestand.',
    ]);
  });

  it('finds a card without a signal, but not one that only shares those of others', async () => {
    const card = JSON.stringify({
      ...{ id: 'leeg', title: { nl: 'Leeg', en: 'Empty' }, kind: 'doelgroep', source: 'Test.' },
      ...{ signals: [], also: [] },
    });
    await copy.write('signalen/leeg.json', card);
    assert.deepEqual(await problems(), [
      'signalen/leeg.json, bij signals: op deze kaart staat geen enkel signaal. Zet er een in "signals", of noem er een van een andere kaart in "also".',
    ]);
    const read = await readContent('content/soest');
    assert.ok(read.ok);
    const [signal] = read.content.signalCards.flatMap(({ signals }) => signals);
    await copy.write('signalen/leeg.json', card.replace('"also":[]', `"also":["${signal?.id}"]`));
    assert.deepEqual(await problems(), []);
  });

  describe('a text without English', () => {
    const withoutEnglish = () =>
      changeFirst('vormen.json', { label: { nl: 'Seksuele uitbuiting' } });

    it('is a mistake while the municipality offers English', async () => {
      await withoutEnglish();
      assert.deepEqual(await copy.problems(), [
        'vormen.json, regel 4, bij "seksueel", label: hier ontbreekt de Engelse tekst. Zet er "en" bij. Biedt de gemeente geen Engels, haal dan "en" weg bij "languages" in gemeente.json.',
      ]);
    });

    it('is a mistake also when the municipality does not say which languages it has', async () => {
      await withoutEnglish();
      await copy.change('gemeente.json', (value) => ({ ...value, languages: undefined }));
      assert.equal((await copy.problems()).length, 1);
    });

    it('is found beside another mistake in the file that says which languages there are', async () => {
      await withoutEnglish();
      await copy.change('gemeente.json', (value) => ({ ...value, places: [] }));
      assert.equal((await copy.problems()).length, 2);
    });

    it('is no mistake of its own when nobody can read which languages there are', async () => {
      await withoutEnglish();
      await copy.change('gemeente.json', (value) => ({
        ...{ ...value, languages: undefined, langauges: ['nl'] },
      }));
      const found = await copy.problems();
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', /Bedoel je "languages"\?/);
    });

    it('is right where the municipality offers Dutch alone, and reads as Dutch', async () => {
      await withoutEnglish();
      await copy.change('gemeente.json', (value) => ({ ...value, languages: ['nl'] }));
      const read = await readContent(copy.dir);
      assert.ok(read.ok);
      assert.equal(read.content.forms[0]?.label.en, 'Seksuele uitbuiting');
    });
  });

  for (const part of ['responsible', 'law'] as const) {
    it(`finds what is missing in ${part} of zorg.json (C48, C49)`, async () => {
      await copy.change('zorg.json', (care) => ({
        ...care,
        [part]: { ...(care[part] as Json), onbekend: undefined },
      }));
      const found = await problems();
      assert.equal(found.length, 1);
      assert.match(
        found[0] ?? '',
        new RegExp(`^zorg\\.json, bij ${part}: hier ontbreekt "onbekend"\\. Zet die naam erbij`),
      );
    });
  }
});
