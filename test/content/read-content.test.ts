import assert from 'node:assert/strict';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PARTS } from '../../src/content/files.ts';
import { missingForProduction } from '../../src/content/for-production.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { Content } from '../../src/domain/content.ts';
import { BLOCKING_DECISIONS } from '../../src/domain/decisions.ts';
import { copyOfSoest } from './copy-of-soest.ts';
import type { Copy, Json } from './copy-of-soest.ts';
import { soest } from './soest.ts';

/** Words of zod, which an administrator should never see. */
const ENGLISH = /Invalid|expected|received|Unrecognized|Too (small|big)|Required/;

describe('reading the content of a municipality', () => {
  let copy: Copy;

  beforeEach(async () => {
    copy = await copyOfSoest();
  });
  afterEach(() => copy.end());

  it('gives every part of it', async () => {
    const content = await soest();
    assert.equal(content.municipality.id, 'soest');
    assert.ok(content.teams.length > 5);
    assert.ok(content.signalCards.length > 5);
    assert.deepEqual(
      content.signalCards.map((card) => card.id),
      content.signalCards.map((card) => card.id).toSorted(),
    );
  });

  for (const file of [...PARTS.map((part) => part.file), 'signalen/balie.json']) {
    it(`says where ${file} is no JSON, and no more than that`, async () => {
      await copy.write(file, '{\n  "id": "x",\n  oops\n}');
      assert.deepEqual(await copy.problems(), [
        `${file}, regel 3: hier ontbreken aanhalingstekens. Zet er een voor en een achter de tekst.`,
      ]);
    });

    it(`says where ${file} has a name that nobody knows`, async () => {
      await copy.edit(file, (text) => text.replace('{', '{\n"kleur": 1,'));
      const [first, ...rest] = await copy.problems();
      assert.deepEqual(rest, []);
      assert.match(
        first ?? '',
        new RegExp(
          `^${file}, regel \\d+, bij .*kleur: de naam "kleur" is hier niet bekend\\. Hier kan: "`,
        ),
      );
    });
  }

  it('says which file is not there', async () => {
    await copy.remove('teams.json');
    assert.deepEqual(await copy.problems(), [
      'teams.json: dit bestand is er niet of is niet te lezen. Neem het over uit content/soest en vul het in.',
    ]);
  });

  it('finds a file under a name that is almost right', async () => {
    await rename(join(copy.dir, 'teams.json'), join(copy.dir, 'team.json'));
    assert.deepEqual(await copy.problems(), [
      'teams.json: dit bestand is er niet of is niet te lezen. Geef "team.json" deze naam, als dat het is.',
    ]);
  });

  it('says so when the folder is not there at all', async () => {
    const read = await readContent(join(copy.dir, 'nowhere'));
    assert.ok(!read.ok);
    assert.deepEqual(read.problems, [
      'De map met de inhoud is er niet of is niet te lezen. Zet de goede map in CONTENT_DIR, zoals content/soest.',
    ]);
  });

  it('says so when there is no signal card, and not of every team too', async () => {
    await copy.remove('signalen');
    assert.deepEqual(await copy.problems(), [
      'signalen: in deze map staat geen signaalkaart. Zet er minstens één bestand in, zoals balie.json.',
    ]);
  });

  it('does not mind a byte order mark', async () => {
    await copy.edit('rollen.json', (text) => `\uFEFF${text}`);
    assert.deepEqual(await copy.problems(), []);
  });

  it('does not read a file that was not saved as UTF-8', async () => {
    await writeFile(join(copy.dir, 'rollen.json'), Buffer.from('{"fg": ["é"]}', 'latin1'));
    assert.deepEqual(await copy.problems(), [
      'rollen.json: de letters in dit bestand zijn niet te lezen. Sla het op als UTF-8.',
    ]);
  });

  it('reports every problem of every file at once, by file and by line', async () => {
    await copy.changeList('teams.json', ([first, ...rest]) => [
      { ...first, reportingCode: 'nee', short: '' },
      ...rest,
    ]);
    await copy.change('gemeente.json', (value) => ({ ...value, places: undefined }));
    await copy.change('signalen/hotel.json', (value) => ({ ...value, kind: 'hotels' }));
    await copy.write('rollen.json', '');
    const found = await copy.problems();
    assert.deepEqual(
      found.map((problem) => problem.replace(/: .*/, '')),
      [
        'gemeente.json, regel 1',
        'rollen.json, regel 1',
        'signalen/hotel.json, regel 7, bij kind',
        'teams.json, regel 8, bij "burgerzaken", short',
        'teams.json, regel 13, bij "burgerzaken", reportingCode',
      ],
    );
    assert.match(
      found[0] ?? '',
      /hier ontbreekt "places"\. Zet die naam erbij, en schrijf daar een lijst/,
    );
    assert.match(found[3] ?? '', /dit is leeg\. Schrijf hier een tekst\./);
    assert.match(found[4] ?? '', /schrijf hier true \(ja\) of false \(nee\)/);
  });

  it('shows no stack, no path of the machine and no English', async () => {
    await copy.write('gemeente.json', '[');
    await copy.remove('teams.json');
    await copy.write('rollen.json', '{"functionaris": [1], "deputy": null, "x": {}}');
    await copy.write(
      'bewaren.json',
      '{"signaal": 5, "adviesvraag": 0.5, "partnerkopie": 99999999}',
    );
    await copy.write('vormen.json', '[]');
    await copy.changeList('partners.json', ([first, ...rest]) => [{ ...first, kind: 1 }, ...rest]);
    const found = await copy.problems();
    assert.ok(found.length > 7, found.join('\n'));
    for (const problem of found) {
      assert.ok(!problem.includes(copy.dir), problem);
      assert.doesNotMatch(problem, /\bat .*\.ts|node:|ENOENT/);
      assert.doesNotMatch(problem, ENGLISH);
      assert.match(problem, /[.?]$/);
    }
  });

  describe('takes one mistake for one', () => {
    it('in a misspelt name, although the right one is then missing', async () => {
      await copy.edit('gemeente.json', (text) => text.replace('"numberPrefix"', '"numberPrefiks"'));
      assert.deepEqual(await copy.problems(), [
        'gemeente.json, regel 6, bij numberPrefiks: de naam "numberPrefiks" is hier niet bekend. Bedoel je "numberPrefix"? Verbeter de naam of haal dit weg.',
      ]);
    });

    it('in a time that is none, which then is not later than the other either', async () => {
      await copy.edit('gemeente.json', (text) =>
        text.replace('"from": "09:00"', '"from": "9 uur"'),
      );
      const found = await copy.problems();
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', /bij readingHours\.from: schrijf een tijd met twee cijfers/);
    });

    it('in a list that is not one, although others name what would be in it', async () => {
      await copy.changeList('teams.json', (teams) => ({ teams }));
      assert.deepEqual(await copy.problems(), [
        'teams.json, regel 1: schrijf hier een lijst tussen [ en ].',
      ]);
    });

    it('in the languages, although many texts hang on them', async () => {
      await copy.edit('gemeente.json', (text) => text.replace('"languages"', '"langauges"'));
      const found = await copy.problems();
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', /Bedoel je "languages"\?/);
    });
  });

  it('finds wrong phone numbers, hours, decisions and object ids', async () => {
    await copy.change('contacten.json', (contacts) => ({
      ...contacts,
      police: { ...(contacts['police'] as Json), phone: 'bel maar' },
    }));
    await copy.change('gemeente.json', (municipality) => ({
      ...municipality,
      readingHours: { days: [1], from: '17:00', until: '09:00' },
    }));
    await copy.changeList('besluiten.json', ([first, ...rest]) => [
      { ...first, decision: 'Ja' },
      ...rest,
    ]);
    await copy.change('rollen.json', (roles) => ({ ...roles, deputy: ['Daan Visser'] }));
    assert.deepEqual(
      (await copy.problems()).map((problem) => problem.replace(/, regel \d+|: .*/g, '')),
      [
        'besluiten.json, bij "grondslag-avg", decision',
        'contacten.json, bij police.phone',
        'gemeente.json, bij readingHours.until',
        'rollen.json, bij deputy, nummer 1',
      ],
    );
  });

  describe('says what to write', () => {
    const terms = (terms: Json) => (value: Json) => ({
      ...value,
      terms: { ...(value['terms'] as Json), ...terms },
    });
    const first = (by: Json) => (value: Json) => {
      const [one, ...rest] = value as unknown as Json[];
      return [{ ...one, ...by }, ...rest];
    };
    for (const [name, file, by, says] of [
      [
        'an empty text',
        'gemeente.json',
        (value) => ({ ...value, name: '' }),
        /bij name: dit is leeg\. Schrijf hier een tekst\./,
      ],
      [
        'nothing where a text belongs',
        'gemeente.json',
        (value) => ({ ...value, name: null }),
        /bij name: schrijf hier een tekst tussen aanhalingstekens\./,
      ],
      [
        'an empty list',
        'gemeente.json',
        (value) => ({ ...value, places: [] }),
        /bij places: deze lijst is leeg\. Zet er minstens één/,
      ],
      [
        'a text where a list belongs',
        'gemeente.json',
        (value) => ({ ...value, places: 'Soest' }),
        /bij places: schrijf hier een lijst tussen \[ en \]\./,
      ],
      [
        'an id with a capital letter',
        'gemeente.json',
        (value) => ({ ...value, id: 'Soest!' }),
        /bij id: schrijf kleine letters, cijfers en streepjes\./,
      ],
      [
        'a prefix in small letters',
        'gemeente.json',
        (value) => ({ ...value, numberPrefix: 'mh' }),
        /bij numberPrefix: schrijf twee tot vijf hoofdletters/,
      ],
      [
        'languages without Dutch',
        'gemeente.json',
        (value) => ({ ...value, languages: ['en'] }),
        /bij languages: zet "nl" erbij/,
      ],
      [
        'a language that we do not have',
        'gemeente.json',
        (value) => ({ ...value, languages: ['nl', 'de'] }),
        /bij languages, nummer 2: kies "nl" of "en"\./,
      ],
      [
        'a missing block',
        'gemeente.json',
        (value) => ({ ...value, plan: undefined }),
        /hier ontbreekt "plan"\. Zet die naam erbij, en schrijf daar een blok tussen \{ en \} met "title"\./,
      ],
      [
        'a number that is too small',
        'gemeente.json',
        terms({ claimWorkingDays: 0 }),
        /bij terms\.claimWorkingDays: schrijf een getal van 1 of meer\./,
      ],
      [
        'a number that is too big',
        'gemeente.json',
        terms({ claimWorkingDays: 21 }),
        /bij terms\.claimWorkingDays: schrijf een getal van 20 of minder\./,
      ],
      [
        'half a number',
        'gemeente.json',
        terms({ claimWorkingDays: 1.5 }),
        /bij terms\.claimWorkingDays: schrijf hier een heel getal/,
      ],
      [
        'a number between quotes',
        'gemeente.json',
        terms({ claimWorkingDays: '1' }),
        /bij terms\.claimWorkingDays: schrijf hier een heel getal/,
      ],
      [
        'a website without https',
        'contacten.json',
        (value) => ({ ...value, mma: { ...(value['mma'] as Json), url: 'meld.nl' } }),
        /bij mma\.url: schrijf een heel webadres, met https:\/\/ ervoor\./,
      ],
      [
        'an e-mail address that is none',
        'contacten.json',
        (value) => ({ ...value, mma: { ...(value['mma'] as Json), email: 'mail' } }),
        /bij mma\.email: schrijf een e-mailadres zoals naam@gemeente\.nl\./,
      ],
      [
        'a name in a list of names that may not be one',
        'contacten.json',
        (value) => ({ ...value, partners: { 'Het RIEC': value['mma'] } }),
        /bij partners\.Het RIEC: deze naam kan niet\. Schrijf hoogstens 41 kleine letters/,
      ],
      [
        'a step too few',
        'meldcode.json',
        (value) => ({ ...value, steps: (value['steps'] as Json[]).slice(1) }),
        /bij steps: zet hier precies 5 onderdelen in de lijst\./,
      ],
      [
        'a step too many',
        'meldcode.json',
        (value) => ({
          ...value,
          steps: [...(value['steps'] as Json[]), (value['steps'] as Json[])[0]],
        }),
        /bij steps: zet hier precies 5 onderdelen in de lijst\./,
      ],
      [
        'a text that is not in languages',
        'teams.json',
        first({ label: 'Balie' }),
        /bij "burgerzaken", label: schrijf hier de tekst zo: \{ "nl": "…", "en": "…" \}\./,
      ],
      [
        'a missing true or false',
        'teams.json',
        first({ reportingCode: undefined }),
        /bij "burgerzaken": hier ontbreekt "reportingCode"\. Zet die naam erbij, en schrijf daar true \(ja\) of false/,
      ],
      [
        'a word that is almost one of the choice',
        'partners.json',
        first({ copy: 'zonder namen' }),
        /copy: kies .*"zonder-namen".*\. Bedoel je "zonder-namen"\?/,
      ],
      [
        'a missing word of a choice',
        'partners.json',
        first({ kind: undefined }),
        /hier ontbreekt "kind"\. .* een van deze woorden: "veiligheid", "zorg", "overig"\./,
      ],
      [
        'a text where a list of people belongs',
        'rollen.json',
        () => ({ functionaris: 'x', deputy: [] }),
        /bij functionaris: schrijf hier een lijst tussen \[ en \]\./,
      ],
    ] as readonly (readonly [string, string, (value: Json) => unknown, RegExp])[]) {
      it(`after ${name}`, async () => {
        await copy.change(file, by);
        const found = (await copy.problems()).filter((problem) => problem.startsWith(file));
        assert.equal(found.length, 1, found.join('\n'));
        assert.match(found[0] ?? '', says);
        assert.doesNotMatch(found[0] ?? '', ENGLISH);
      });
    }
  });

  it('finds danger words that are no word pattern', async () => {
    await copy.change('gevaarwoorden.json', (words) => ({
      ...words,
      nl: { ...(words['nl'] as object), danger: ['mes', '(a+)+$'] },
    }));
    assert.match(
      (await copy.problems()).join('\n'),
      /^gevaarwoorden\.json, regel \d+, bij nl\.danger, nummer 2: "\(a\+\)\+\$" is geen woord\./,
    );
  });

  it('writes object ids in small letters, as activities carry them', async () => {
    await copy.change('rollen.json', (roles) => ({
      ...roles,
      deputy: ['AAAAAAAA-2222-3333-4444-555555555555'],
    }));
    const read = await readContent(copy.dir);
    assert.ok(read.ok);
    assert.deepEqual(read.content.roles.deputy, ['aaaaaaaa-2222-3333-4444-555555555555']);
  });
});

describe('content for real reports', () => {
  const complete = (content: Content): Content => ({
    ...content,
    contacts: {
      ...content.contacts,
      functionaris: { ...content.contacts.functionaris, phone: '035-123' },
      deputy: { ...content.contacts.deputy, phone: '035-124' },
      integrity: { ...content.contacts.integrity, phone: '035-125' },
    },
    roles: {
      functionaris: ['aaaaaaaa-2222-3333-4444-555555555555'],
      deputy: ['bbbbbbbb-2222-3333-4444-555555555555'],
      manager: [],
      fg: [],
      brp: [],
    },
    decisions: content.decisions.map((decision) => ({
      ...decision,
      decision: 'Besloten.',
      decidedBy: 'college',
      date: '2026-11-24',
    })),
  });

  it('lacks nothing once everything is filled in', async () => {
    assert.deepEqual(missingForProduction(complete(await soest())), []);
  });

  it('lacks, in Soest today, three numbers, two roles and every blocking decision', async () => {
    const missing = missingForProduction(await soest());
    assert.equal(missing.length, 5 + BLOCKING_DECISIONS.length);
    for (const id of BLOCKING_DECISIONS) {
      assert.ok(
        missing.some((problem) =>
          problem.startsWith(`besluiten.json, bij "${id}": dit besluit is nog open.`),
        ),
        id,
      );
    }
  });

  for (const who of ['functionaris', 'deputy', 'integrity'] as const) {
    it(`needs the phone number of ${who}`, async () => {
      const content = complete(await soest());
      const { name, source } = content.contacts[who];
      const missing = missingForProduction({
        ...content,
        contacts: { ...content.contacts, [who]: { name, source } },
      });
      assert.equal(missing.length, 1);
      assert.match(
        missing[0] ?? '',
        new RegExp(`^contacten\\.json, bij ${who}: hier ontbreekt "phone"\\. Vraag de`),
      );
    });
  }

  for (const role of ['functionaris', 'deputy'] as const) {
    it(`needs somebody in the role ${role}`, async () => {
      const content = complete(await soest());
      const missing = missingForProduction({
        ...content,
        roles: { ...content.roles, [role]: [] },
      });
      assert.equal(missing.length, 1);
      assert.match(
        missing[0] ?? '',
        new RegExp(`^rollen\\.json, bij ${role}: deze lijst is leeg\\. Zet er de object-id`),
      );
    });
  }

  it('needs a blocking decision that was left out of the file', async () => {
    const content = complete(await soest());
    const decisions = content.decisions.filter(({ id }) => id !== 'minderjarigen');
    assert.match(
      missingForProduction({ ...content, decisions }).join('\n'),
      /^besluiten\.json: het besluit "minderjarigen" ontbreekt\. Neem het over uit content\/soest/,
    );
  });
});
