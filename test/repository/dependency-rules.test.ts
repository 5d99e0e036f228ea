import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const CONFIG = resolve('.dependency-cruiser.cjs');
const PROGRAM = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** One import that a rule forbids. Types count as well, but for the rule that is about values. */
const BREACHES: Readonly<Record<string, { file: string; text: string }>> = {
  'domain-imports-zod-and-itself': {
    file: 'src/domain/breach.ts',
    text: `import { readFile } from 'node:fs/promises';`,
  },
  'application-imports-domain-only': {
    file: 'src/application/breach.ts',
    text: `import type { draw } from '../../cards/gate/index.ts';`,
  },
  'dialogs-are-pure': {
    file: 'dialogs/breach.ts',
    text: `import type { run } from '../src/application/run.ts';`,
  },
  'cards-import-domain-only': {
    file: 'cards/breach.ts',
    text: `import { ask } from '../dialogs/intake.ts';`,
  },
  'store-imports-ports-and-domain': {
    file: 'src/store/breach.ts',
    text: `import { run } from '../application/run.ts';`,
  },
  'teams-imports-application-cards-domain': {
    file: 'src/teams/breach.ts',
    text: `import { save } from '../store/save.ts';`,
  },
  'teams-imports-types-of-application-only': {
    file: 'src/teams/breach-value.ts',
    text: `import { run } from '../application/run.ts';`,
  },
  'http-imports-ports-only': {
    file: 'src/http/breach.ts',
    text: `import type { Word } from '../domain/word.ts';`,
  },
  'settings-import-domain-only': {
    file: 'src/config.ts',
    text: `import { run } from './application/run.ts';`,
  },
  'nobody-imports-main': { file: 'scripts/breach.ts', text: `import '../src/main.ts';` },
  'product-imports-no-tools': {
    file: 'dialogs/breach-tool.ts',
    text: `import { help } from '../test/help.ts';`,
  },
  'sdk-in-teams-only': {
    file: 'src/http/breach-sdk.ts',
    text: `import type { Activity } from 'botframework-schema';`,
  },
  'no-botbuilder-dialogs': {
    file: 'src/teams/breach-dialogs.ts',
    text: `import { Dialog } from 'botbuilder-dialogs';`,
  },
  'restify-in-http-only': {
    file: 'src/main.ts',
    text: `import { createServer } from 'restify';`,
  },
  'lowdb-in-store-only': {
    file: 'src/application/breach-lowdb.ts',
    text: `import { Low } from 'lowdb';`,
  },
  'templating-in-cards-only': {
    file: 'src/teams/breach-templating.ts',
    text: `import { Template } from 'adaptivecards-templating';`,
  },
  'holidays-in-calendar-only': {
    file: 'src/domain/breach-holidays.ts',
    text: `import Holidays from 'date-holidays';`,
  },
  'json-reader-in-content-only': {
    file: 'src/store/breach-json.ts',
    text: `import { parseTree } from 'jsonc-parser';`,
  },
  'stemmer-in-stems-only': {
    file: 'src/content/breach-stems.ts',
    text: `import { stemmer } from '@orama/stemmers';`,
  },
  'spelling-distance-where-words-are-compared': {
    file: 'src/domain/breach-distance.ts',
    text: `import { distance } from 'fastest-levenshtein';`,
  },
  'product-uses-shipped-packages': {
    file: 'src/store/breach-dev.ts',
    text: `import sinon from 'sinon';`,
  },
  'packages-are-declared': {
    file: 'src/store/breach-undeclared.ts',
    text: `import { tell } from 'brought-along';`,
  },
  'imports-resolve': { file: 'cards/breach-lost.ts', text: `import './nowhere.ts';` },
  'no-cycles': { file: 'cards/breach-cycle.ts', text: `import './cycle.ts';` },
};

/** A rule that is about two places is broken in the other one too. */
const MORE_BREACHES = [
  {
    rule: 'settings-import-domain-only',
    file: 'src/content/breach.ts',
    text: `import type { run } from '../application/run.ts';`,
  },
];

/** A small house in which every import is allowed. */
const HOUSE: Readonly<Record<string, string>> = {
  'src/main.ts': `import './teams/bot.ts'; import './http/server.ts'; import './store/save.ts';
    import './application/run.ts'; import '../dialogs/intake.ts'; import './config.ts';
    import './content/read.ts'; import './stems.ts';`,
  'src/config.ts': `import './domain/word.ts';`,
  'src/content/read.ts': `import '../domain/word.ts'; import './line.ts';`,
  'src/content/line.ts': `import 'jsonc-parser'; import 'fastest-levenshtein';`,
  'src/stems.ts': `import '@orama/stemmers'; import 'fastest-levenshtein';`,
  'src/domain/word.ts': `import { z } from 'zod'; export type Word = z.ZodString;`,
  'src/application/run.ts': `import '../domain/word.ts'; export type run = 1;`,
  'src/application/ports/log.ts': `export type Log = 1;`,
  'src/store/save.ts': `import { Low } from 'lowdb'; import type { Log } from '../application/ports/log.ts';
    import '../domain/word.ts'; export type save = 1;`,
  'src/teams/bot.ts': `import { CloudAdapter } from 'botbuilder'; import type { run } from '../application/run.ts';
    import '../../cards/gate/index.ts';`,
  'src/http/server.ts': `import { createServer } from 'restify'; import type { Log } from '../application/ports/log.ts';`,
  'cards/gate/index.ts': `import { Template } from 'adaptivecards-templating'; import '../../src/domain/word.ts';
    export type draw = 1;`,
  'src/calendar.ts': `import Holidays from 'date-holidays'; export type Days = Holidays;`,
  'dialogs/intake.ts': `import '../cards/gate/index.ts'; import '../src/domain/word.ts'; export type ask = 1;`,
  'scripts/start.ts': `import '../src/config.ts';`,
  'scripts/content/alike.ts': `import 'fastest-levenshtein'; import '../../src/domain/word.ts';`,
  'test/help.ts': `import sinon from 'sinon'; import '../src/store/save.ts'; export type help = 1;`,
  'bench/echo.ts': `import 'botbuilder'; import 'restify';`,
};

const SHIPPED = [
  'botbuilder',
  'botbuilder-dialogs',
  'botframework-schema',
  'date-holidays',
  'restify',
  'lowdb',
  'jsonc-parser',
  '@orama/stemmers',
  'fastest-levenshtein',
];
const TEMPLATING = ['adaptivecards-templating', 'adaptive-expressions'];

const Output = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

describe('the dependency rules', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signaalpunt-rules-'));
    await build(HOUSE);
    const shipped = ['zod', ...SHIPPED, ...TEMPLATING];
    const installed = [...shipped, 'sinon', 'brought-along'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]);
    await build(Object.fromEntries(installed) as Record<string, string>);
    const versions = (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, '1.0.0']));
    const declared = { dependencies: versions(shipped), devDependencies: versions(['sinon']) };
    await build({ 'package.json': JSON.stringify({ type: 'module', ...declared }) });
    await copyFile('tsconfig.json', join(folder, 'tsconfig.json'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function build(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
  }

  /** The rules that fire, each as `rule: file`. */
  async function cruise(): Promise<ReadonlySet<string>> {
    const folders = ['src', 'cards', 'dialogs', 'scripts', 'bench', 'test'];
    const cruiser = promisify(execFile)(
      process.execPath,
      [PROGRAM, '--config', CONFIG, '--output-type', 'json', ...folders],
      { cwd: folder, maxBuffer: 20_000_000 },
    );
    const { stdout } = await cruiser;
    const { violations } = Output.parse(JSON.parse(stdout)).summary;
    return new Set(violations.map(({ rule, from }) => `${rule.name}: ${from}`));
  }

  it('let a house pass that keeps the directions', async () => {
    assert.deepEqual([...(await cruise())], []);
  });

  it('each fire on the import that they forbid', async () => {
    await build({ 'cards/cycle.ts': `import './breach-cycle.ts';` });
    const breaches = [
      ...Object.entries(BREACHES).map(([rule, breach]) => ({ rule, ...breach })),
      ...MORE_BREACHES,
    ];
    for (const { file, text } of breaches) {
      await build({ [file]: `${HOUSE[file] ?? ''}\n${text}\n` });
    }
    const fired = await cruise();
    const silent = breaches
      .map(({ rule, file }) => `${rule}: ${file}`)
      .filter((expected) => !fired.has(expected));
    assert.deepEqual(silent, []);
  });

  it('are all tried here, and each says which decision it guards or what is wrong', () => {
    const Config = z.object({
      forbidden: z.array(z.object({ name: z.string(), comment: z.string().min(20) })),
    });
    const { forbidden } = Config.parse(createRequire(import.meta.url)(CONFIG));
    assert.deepEqual(forbidden.map(({ name }) => name).sort(), Object.keys(BREACHES).sort());
  });
});
