import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { desk } from '../dialogs/desk/index.ts';
import { drawDelivery } from '../dialogs/desk/deliveries.ts';
import { personalChat } from '../dialogs/personal-chat/index.ts';
import { createBot } from './application/bot.ts';
import type { Bot } from './application/bot.ts';
import { isHoliday } from './calendar.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { missingForProduction } from './content/for-production.ts';
import { readContent } from './content/read-content.ts';
import type { Content } from './domain/content.ts';
import { openBlockingDecisions } from './domain/decisions.ts';
import { instant } from './domain/ids.ts';
import type { DeskRole } from './domain/turn.ts';
import { createUnderstanding } from './domain/understanding.ts';
import { createServer } from './http/create-server.ts';
import type { Server } from './http/create-server.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { openStore } from './store/open-store.ts';
import { reading } from './stems.ts';
import { localKey } from './store/local-key.ts';
import type { Store } from './store/store.ts';
import { createTeams } from './teams/create-teams.ts';
import type { App, Teams } from './teams/create-teams.ts';

/**
 * The composition root: the only reader of the environment and the only listener. A start that
 * cannot be right says why, one sentence a line, and exits with 1.
 */

/** How long a stop waits for turns and sends under way, in milliseconds. */
const STOP_LIMIT = 12_000;

/** The program's exit when it refuses to start. */
class Refusal extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super('START_REFUSED');
    this.problems = problems;
  }
}

async function start(): Promise<void> {
  const config = settingsOf(readConfig(process.env));
  const content = await contentOf(config);
  const log = createLog(config.logLevel, content.municipality.id);
  const store = await storeOf(config, content, log);

  const now = () => instant(Date.now());
  const example = openBlockingDecisions(content.decisions).length > 0;
  const local = config.app === undefined;
  const { roles } = content;
  // In local mode everybody may act; while rollen.json names nobody, everybody has every role too.
  const isOpen = local && Object.values(roles).every((people) => people.length === 0);
  const hasRole = (id: string, role: DeskRole) => isOpen || roles[role].includes(id.toLowerCase());
  const understand = createUnderstanding(content, reading);
  const facts = () => ({
    content,
    now: now(),
    newId: randomUUID,
    example,
    isHoliday,
    hasRole,
    understand,
  });

  const teams: Teams = createTeams({
    app: appOf(config),
    tenantId: config.tenantId,
    local,
    log,
    handle: (incoming) => bot.handle(incoming),
    seenServiceUrl: (url) => {
      bot.seenServiceUrl(url);
    },
  });
  const bot = createBot(
    {
      ...store,
      send: teams.send,
      openChat: teams.openChat,
      listMembers: teams.listMembers,
      facts,
      sleep: (ms) => sleep(ms),
      log,
    },
    {
      personal: personalChat,
      desk,
      draw: drawDelivery,
      channel: config.channel,
      mayAct: (id) => local || hasRole(id, 'functionaris') || hasRole(id, 'deputy'),
    },
  );

  await bot.start();
  const server = createServer({
    receive: teams.process,
    ready: () => readiness(store, bot),
    metrics: createMetrics(bot.counts),
    log,
  });
  await listen(server, config, store);
  log.info('Signaalpunt is listening', { port: config.port });
  stopOnSignal({ server, bot, teams, store });
}

function settingsOf(read: ReturnType<typeof readConfig>): Config {
  if (!read.ok) throw new Refusal(read.problems);
  return read.config;
}

async function contentOf(config: Config): Promise<Content> {
  const read = await readContent(config.contentDir);
  if (!read.ok) throw new Refusal(read.problems);
  const missing = config.app === undefined ? [] : missingForProduction(read.content);
  if (missing.length > 0) throw new Refusal(missing);
  return read.content;
}

const STORE_PROBLEMS: Readonly<Record<string, string>> = {
  STORE_LOCKED: 'DATA_DIR is in use by another instance. Stop that one, or set another DATA_DIR.',
  STORE_UNAVAILABLE:
    'DATA_DIR cannot be read or written. Check that the folder exists, its owner and the free space.',
  STORE_KEY_MISSING:
    'DATA_DIR was written with a key that is not in ENCRYPTION_KEYS. Add the earlier key after the first one.',
  STORE_DAMAGED:
    'DATA_DIR has a damaged settings record and nothing was changed. Restore the folder from a backup.',
  STORE_NEWER: 'DATA_DIR was written by a newer version. Start that version, or restore a backup.',
  LOCAL_KEY_DAMAGED:
    'DATA_DIR/local-key holds no key. Restore it, or set another DATA_DIR to begin anew.',
};

async function storeOf(
  config: Config,
  { municipality }: Content,
  log: ReturnType<typeof createLog>,
): Promise<Store> {
  const opened = await openStore({
    dataDir: config.dataDir,
    municipality: municipality.id,
    numberPrefix: municipality.numberPrefix,
    keys: await keysOf(config),
    now: () => instant(Date.now()),
    log,
  });
  if (opened.kind === 'refused') throw storeRefusal(opened.problem, opened.reason);
  return opened.store;
}

async function keysOf({ encryptionKeys, dataDir }: Config) {
  if (encryptionKeys.length > 0) {
    return encryptionKeys.map(({ id, key }) => ({ id, key: key.reveal() }));
  }
  const local = await localKey(dataDir);
  if (local.kind === 'refused') {
    throw storeRefusal(local.problem, 'reason' in local ? local.reason : undefined);
  }
  if (local.made) {
    process.stdout.write(
      'Local mode: made an encryption key in DATA_DIR/local-key. Without it the reports cannot be read.\n',
    );
  }
  return [local.key];
}

function storeRefusal(problem: string, reason: string | undefined): Refusal {
  const why = reason === undefined ? '' : ` (${reason})`;
  return new Refusal([(STORE_PROBLEMS[problem] ?? problem) + why]);
}

function appOf({ app, tenantId }: Config): App | undefined {
  if (app === undefined || tenantId === undefined) return undefined;
  const { credentials } = app;
  return credentials.type === 'SingleTenant'
    ? { id: app.id, tenantId, type: 'SingleTenant', password: credentials.password.reveal() }
    : { id: app.id, tenantId, type: 'UserAssignedMSI', password: '' };
}

async function readiness(store: Store, bot: Bot) {
  const writable = await store.writable();
  const problems = [...(writable ? [] : ['STORE_UNAVAILABLE']), ...bot.stuck()];
  return { ready: problems.length === 0, problems };
}

const LISTEN_PROBLEMS = {
  PORT_TAKEN: 'is taken by another program. Stop that program, or set PORT to another number.',
  PORT_FORBIDDEN: 'may not be used by this user. Set PORT to a number above 1023.',
  HOST_UNKNOWN: 'cannot be used: this machine has no such HOST. Set HOST to an address it has.',
  LISTEN_FAILED: 'cannot be listened on. Check PORT and HOST.',
} as const;

async function listen(server: Server, config: Config, store: Store): Promise<void> {
  const listening = await server.listen(config.port, config.host);
  if (listening.kind === 'listening') return;
  await store.close();
  throw new Refusal([`Port ${String(config.port)} ${LISTEN_PROBLEMS[listening.code]}`]);
}

/** SIGTERM: no new requests, the turns under way are finished, exit 0. */
function stopOnSignal(parts: { server: Server; bot: Bot; teams: Teams; store: Store }): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await parts.server.close();
    await parts.bot.stop(STOP_LIMIT);
    await parts.teams.close();
    await parts.store.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

// At the end, so that everything above exists when the first line runs.
try {
  await start();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  for (const problem of error.problems) process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
