import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { copyOfSoest } from '../content/copy-of-soest.ts';
import type { Copy, Json } from '../content/copy-of-soest.ts';
import { soest } from '../content/soest.ts';

/** `npm run content -- …` as an administrator runs it. */
function content(...args: readonly string[]): {
  readonly code: number | null;
  readonly said: string;
  readonly error: string;
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('scripts', 'content.ts'), ...args],
    { encoding: 'utf8' },
  );
  return { code: status, said: stdout, error: stderr };
}

describe('npm run content', function () {
  this.timeout(20_000);
  let copy: Copy;

  beforeEach(async () => {
    copy = await copyOfSoest();
  });
  afterEach(() => copy.end());

  it('says that the content of Soest is in order, how much it is, and what is still open', () => {
    const { code, said, error } = content('check', 'content/soest');
    assert.equal(code, 0, said);
    assert.equal(error, '');
    assert.match(
      said,
      /^In orde: gemeente Soest, met \d+ teams, \d+ signaalkaarten, \d+ signalen, /,
    );
    assert.match(said, /\n\nNog in te vullen voordat er echte meldingen komen \(\d+\):\n\n/);
    assert.match(said, /^rollen\.json, bij functionaris: deze lijst is leeg\./m);
  });

  it('says nothing of what is open once everything is filled in', async () => {
    await copy.change('contacten.json', (contacts) => ({
      ...contacts,
      ...Object.fromEntries(
        ['functionaris', 'deputy', 'integrity'].map((who) => [
          who,
          { ...(contacts[who] as Json), phone: '035-1234567' },
        ]),
      ),
    }));
    await copy.change('rollen.json', (roles) => ({
      ...roles,
      functionaris: ['aaaaaaaa-2222-3333-4444-555555555555'],
      deputy: ['bbbbbbbb-2222-3333-4444-555555555555'],
    }));
    await copy.changeList('besluiten.json', (all) =>
      all.map((one) => ({ ...one, decision: 'Ja.', decidedBy: 'college', date: '2026-11-24' })),
    );
    const { code, said } = content('check', copy.dir);
    assert.equal(code, 0, said);
    assert.match(said, /\nOok voor echte meldingen is alles ingevuld\.\n$/);
  });

  it('names every mistake of a folder and exits with 1', async () => {
    await copy.edit('teams.json', (text) => text.replace('"balie"', '"bali"'));
    await copy.write('rollen.json', '');
    const { code, said } = content('check', copy.dir);
    assert.equal(code, 1);
    assert.match(
      said,
      /^Er kloppen 2 dingen niet:\n\nrollen\.json, regel 1: .*\nteams\.json, regel /,
    );
    assert.match(said, /Bedoel je "balie"\?/);
    await copy.write('rollen.json', '{"functionaris": [], "deputy": []}');
    assert.match(content('check', copy.dir).said, /^Er klopt iets niet:\n\nteams\.json/);
  });

  it('compares a plan with the content, and exits with 1 when they are not equal', async () => {
    const plan = join(copy.dir, 'plan.txt');
    const wrong = 'Bijlage Samenwerkingspartners\nMoviera\no Iets heel anders\n';
    await copy.write('plan.txt', wrong);
    const { code, said } = content('plan', copy.dir, plan);
    assert.equal(code, 1);
    assert.match(said, /ONGELIJK {2}Moviera\n +ontbreekt in de inhoud: Iets heel anders\n/);
    assert.match(said, /\nNiet gelijk: \d+ van de \d+\.\n$/);
  });

  it('finds a plan that says what the content of Soest says equal', async () => {
    const { partners, ownTasks } = await soest();
    const headings = [...new Set(partners.flatMap(({ annex }) => annex ?? []))];
    const text = [
      ...['Bijlage Samenwerkingspartners', 'Onze partners zijn:'],
      ...headings.flatMap((heading) =>
        [
          `• ${heading}`,
          ...new Set(partners.filter(({ annex }) => annex === heading).flatMap((it) => it.tasks)),
        ].map((line, index) => (index === 0 ? line : `o ${line}`)),
      ),
      'Als gemeente hebben we de volgende taken:',
      ...ownTasks.municipality.map(({ task }) => `o ${task}`),
      'Aanstellen aandachtsfunctionaris met de volgende taken:',
      ...ownTasks.functionaris.map(({ task }) => `o ${task}`),
    ];
    // The plan names this one once, above what it consists of.
    const own = text.findIndex((line) => line === 'o Aanstellen aandachtsfunctionaris');
    if (own >= 0) text.splice(own, 1);
    await copy.write('plan.txt', text.join('\n'));
    const { code, said } = content('plan', copy.dir, join(copy.dir, 'plan.txt'));
    assert.equal(code, 0, said);
    assert.match(said, /\nEén op één gelijk: \d+ partners, \d+ taken van de gemeente en \d+ /);
  });

  it('says so when there is no plan, or the folder has mistakes', async () => {
    const missing = content('plan', copy.dir, join(copy.dir, 'nergens.txt'));
    assert.equal(missing.code, 1);
    assert.match(missing.said, /^Het bestand met het plan is er niet of is niet te lezen\./);
    await copy.remove('taken.json');
    assert.match(
      content('plan', copy.dir, 'plan.txt').said,
      /^taken\.json: dit bestand is er niet/,
    );
  });

  for (const args of [[], ['chek', 'content/soest'], ['check'], ['plan', 'a'], ['schema', 'x']]) {
    it(`says how it is used, after "${args.join(' ')}", and exits with 2`, () => {
      const { code, said, error } = content(...args);
      assert.equal(code, 2);
      assert.equal(said, '');
      assert.match(error, /^Zo gebruik je het:/);
    });
  }
});
