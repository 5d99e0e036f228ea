import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingForProduction, readContent } from '../../src/content.ts';
import type { Content } from '../../src/domain/content.ts';
import { BLOCKING_DECISIONS } from '../../src/domain/decisions.ts';
import { soest } from './soest.ts';

type Json = Record<string, unknown>;

describe('reading the content of a municipality', () => {
  let dir: string;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'content-'));
    await cp('content/soest', dir, { recursive: true });
  });

  afterEach(async () => {
    await rm(dir, { recursive: true });
  });

  const problems = async (): Promise<readonly string[]> => {
    const read = await readContent(dir);
    return read.ok ? [] : read.problems;
  };
  const rewrite = async (file: string, by: (value: unknown) => unknown): Promise<void> => {
    const value: unknown = JSON.parse(await readFile(join(dir, file), 'utf8'));
    await writeFile(join(dir, file), JSON.stringify(by(value)));
  };
  const change = (file: string, by: (value: Json) => unknown): Promise<void> =>
    rewrite(file, (value) => by(value as Json));
  const changeList = (file: string, by: (list: Json[]) => unknown): Promise<void> =>
    rewrite(file, (value) => by(value as Json[]));

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

  for (const file of [
    'gemeente.json',
    'contacten.json',
    'teams.json',
    'vormen.json',
    'wijken.json',
    'besluiten.json',
    'rollen.json',
    'gevaarwoorden.json',
    'signalen/balie.json',
  ]) {
    it(`says where ${file} is no JSON`, async () => {
      await writeFile(join(dir, file), '{\n  "id": "x",\n  oops\n}');
      const [first, ...rest] = (await problems()).filter((problem) => problem.startsWith(file));
      assert.match(first ?? '', /is no valid JSON at line 3\. Look for/);
      assert.deepEqual(rest, []);
    });

    it(`says where ${file} has a key that nobody knows`, async () => {
      await rewrite(file, (value) =>
        Array.isArray(value)
          ? [{ ...(value[0] as Json), extra: 1 }, ...(value.slice(1) as Json[])]
          : { ...(value as Json), extra: 1 },
      );
      assert.match((await problems()).join('\n'), new RegExp(`${file}.*does not know "extra"`));
    });
  }

  it('says which file is not there', async () => {
    await rm(join(dir, 'teams.json'));
    assert.deepEqual(await problems(), [
      'teams.json: cannot be read. Put the file in the folder of CONTENT_DIR, readable for the bot.',
    ]);
  });

  it('says so when the folder is not there at all, for every file', async () => {
    const read = await readContent(join(dir, 'nowhere'));
    assert.ok(!read.ok);
    assert.equal(read.problems.length, 13);
  });

  it('says so when there is no signal card', async () => {
    await rm(join(dir, 'signalen'), { recursive: true });
    assert.deepEqual(await problems(), [
      'signalen: there is no signal card here. Put at least one <id>.json in it.',
    ]);
  });

  it('does not mind a byte order mark', async () => {
    const text = await readFile(join(dir, 'rollen.json'), 'utf8');
    await writeFile(join(dir, 'rollen.json'), `\uFEFF${text}`);
    assert.deepEqual(await problems(), []);
  });

  it('reports every problem of every file at once', async () => {
    await changeList('teams.json', ([first, ...rest]) => [
      { ...first, id: 'Burger Zaken', reportingCode: 'nee' },
      ...rest,
    ]);
    await change('gemeente.json', (value) => ({ ...value, place: undefined }));
    await writeFile(join(dir, 'rollen.json'), '');
    const found = await problems();
    assert.deepEqual(
      found.map((problem) => problem.replace(/: .*/, '')),
      [
        'gemeente.json, at place',
        'teams.json, at 0.id',
        'teams.json, at 0.reportingCode',
        'rollen.json',
      ],
    );
    assert.equal(found[0], 'gemeente.json, at place: this is missing. Fill it in.');
    assert.match(found[1] ?? '', /small letters, digits and dashes/);
    assert.match(found[2] ?? '', /must be of the type boolean/);
  });

  it('shows no stack and no path of the machine', async () => {
    await writeFile(join(dir, 'gemeente.json'), '[');
    await rm(join(dir, 'teams.json'));
    for (const problem of await problems()) {
      assert.ok(!problem.includes(dir), problem);
      assert.doesNotMatch(problem, /\bat .*\.ts|node:|ENOENT/);
    }
  });

  it('misses a text in one language', async () => {
    await changeList('vormen.json', ([first, ...rest]) => [
      { ...first, label: { nl: 'Seksuele uitbuiting' } },
      ...rest,
    ]);
    assert.deepEqual(await problems(), [
      'vormen.json, at 0.label.en: this is missing. Fill it in.',
    ]);
  });

  for (const file of ['teams.json', 'vormen.json', 'wijken.json', 'besluiten.json']) {
    it(`finds an id twice in ${file}`, async () => {
      await changeList(file, (list) => [...list, ...list.slice(0, 1)]);
      const found = await problems();
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', new RegExp(`^${file}: the id ".+" stands there twice\\.`));
    });
  }

  it('finds a team that names a signal card which is not there', async () => {
    await rm(join(dir, 'signalen/hotel.json'));
    assert.deepEqual(
      (await problems()).map((problem) => problem.replace(/but.*/, '')),
      [
        'teams.json: team "toezicht-en-handhaving" names the signal card "hotel", ',
        'teams.json: team "vergunningen" names the signal card "hotel", ',
      ],
    );
  });

  it('finds a signal that names a form which is not there', async () => {
    await changeList('vormen.json', (forms) =>
      forms.filter((form) => form['id'] !== 'dienstverlening'),
    );
    const found = await problems();
    assert.ok(found.length > 5);
    for (const problem of found) {
      assert.match(
        problem,
        /^signalen\/[a-z-]+\.json: signal ".+" names the form "dienstverlening"/,
      );
    }
  });

  it('finds a signal that stands on two cards', async () => {
    const balie = JSON.parse(await readFile(join(dir, 'signalen/balie.json'), 'utf8')) as Json;
    await writeFile(
      join(dir, 'signalen/tweede.json'),
      JSON.stringify({ ...balie, id: 'tweede', signals: (balie['signals'] as Json[]).slice(0, 1) }),
    );
    assert.deepEqual(await problems(), [
      'signalen/: the id "begeleider-voert-het-woord" stands there twice. Give each its own.',
    ]);
  });

  it('finds a signal card whose id is not the name of its file', async () => {
    await change('signalen/leerplicht.json', (card) => ({ ...card, id: 'school' }));
    assert.ok(
      (await problems()).includes(
        'signalen/leerplicht.json, at id: must be "leerplicht", like the name of the file.',
      ),
    );
  });

  it('finds danger words that are no word pattern', async () => {
    await change('gevaarwoorden.json', (words) => ({
      ...words,
      danger: ['mes', '(a+)+$'],
    }));
    assert.match((await problems()).join('\n'), /^gevaarwoorden\.json, at danger\.1: .*not a word/);
  });

  it('finds wrong phone numbers, hours, decisions and object ids', async () => {
    await change('contacten.json', (contacts) => ({
      ...contacts,
      police: { ...(contacts['police'] as Json), phone: 'bel maar' },
    }));
    await change('gemeente.json', (municipality) => ({
      ...municipality,
      readingHours: { days: [1], from: '17:00', until: '09:00' },
    }));
    await changeList('besluiten.json', ([first, ...rest]) => [
      { ...first, decision: 'Ja' },
      ...rest,
    ]);
    await change('rollen.json', (roles) => ({ ...roles, deputy: ['Daan Visser'] }));
    assert.deepEqual(
      (await problems()).map((problem) => problem.replace(/: .*/, '')),
      [
        'gemeente.json, at readingHours.until',
        'contacten.json, at police.phone',
        'besluiten.json, at 0.decision',
        'rollen.json, at deputy.0',
      ],
    );
  });

  it('writes object ids in small letters, as activities carry them', async () => {
    await change('rollen.json', (roles) => ({
      ...roles,
      deputy: ['AAAAAAAA-2222-3333-4444-555555555555'],
    }));
    const read = await readContent(dir);
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
        missing.some((problem) => problem.startsWith(`besluiten.json: "${id}" is open.`)),
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
        new RegExp(`^contacten\\.json: "${who}" has no "phone"\\. Ask`),
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
      assert.match(missing[0] ?? '', new RegExp(`^rollen\\.json: "${role}" is empty\\. Copy`));
    });
  }

  it('needs a blocking decision that was left out of the file', async () => {
    const content = complete(await soest());
    const decisions = content.decisions.filter(({ id }) => id !== 'minderjarigen');
    assert.match(
      missingForProduction({ ...content, decisions }).join('\n'),
      /^besluiten\.json: the decision "minderjarigen" is not in the file\./,
    );
  });
});
