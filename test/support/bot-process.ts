import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Ticket } from '../../src/domain/ticket.ts';
import { instant, MunicipalityId } from '../../src/domain/ids.ts';
import { openStore } from '../../src/store/open-store.ts';

/** The bot as it really runs: a process of its own that is started, killed and started again. */
export interface BotProcess {
  /** Where activities go. */
  readonly messages: string;
  readonly dataDir: string;
  /** Every line that it printed, over all its lives. */
  readonly lines: readonly string[];
  /** Starts it and waits until it listens. Throws with its last words when it does not. */
  readonly start: () => Promise<void>;
  /** Ends it. Resolves when it is gone, with its exit code or the signal that killed it. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | string>;
  readonly ready: () => Promise<{ readonly status: number; readonly problems: readonly string[] }>;
  /** All tickets as they stand on the disk, read from a copy: also while it runs. */
  readonly tickets: () => Promise<readonly Ticket[]>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = join(ROOT, 'src', 'main.ts');
const MUNICIPALITY = MunicipalityId.parse('soest');

/** How long a start may take on a busy machine, in milliseconds. */
const START_LIMIT = 20_000;

/** A key for the records of tests; the tests read them with it. */
const KEY = new Uint8Array(32).fill(7);

/**
 * Bots for the tests of one file. `endAll` kills what still runs and removes the data, also of a
 * test that failed.
 */
export function botProcesses() {
  const made: { readonly bot: BotProcess; readonly folder: string }[] = [];
  return {
    /** A bot that is not started yet, with a data folder of its own. */
    make: async (environment: Readonly<Record<string, string>> = {}): Promise<BotProcess> => {
      const folder = await mkdtemp(join(tmpdir(), 'signaalpunt-faults-'));
      const bot = botProcess(folder, await freePort(), environment);
      made.push({ bot, folder });
      return bot;
    },
    endAll: async (): Promise<void> => {
      for (const { bot, folder } of made.splice(0)) {
        await bot.end('SIGKILL');
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

function botProcess(
  folder: string,
  port: number,
  environment: Readonly<Record<string, string>>,
): BotProcess {
  const origin = `http://127.0.0.1:${String(port)}`;
  const dataDir = join(folder, 'data');
  const lines: string[] = [];
  let child: ChildProcess | undefined;
  let gone: Promise<number | string> = Promise.resolve('never started');

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, [MAIN], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        PORT: String(port),
        DATA_DIR: dataDir,
        CONTENT_DIR: join(ROOT, 'content', 'soest'),
        ENCRYPTION_KEYS: `test:${Buffer.from(KEY).toString('base64')}`,
        LOG_LEVEL: 'trace',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    // Whatever ends this process, by a time limit of mocha too, the bot does not stay behind.
    const killWithUs = (): void => {
      started.kill('SIGKILL');
    };
    process.once('exit', killWithUs);
    gone = new Promise((resolve) => {
      started.once('close', (code, signal) => {
        process.off('exit', killWithUs);
        resolve(signal ?? code ?? 'unknown');
      });
    });
    const from = lines.length;
    await new Promise<void>((resolve, reject) => {
      const fail = (why: string): void => {
        reject(new Error(`${why}:\n${lines.slice(from).slice(-10).join('\n')}`));
      };
      const late = setTimeout(() => {
        fail('the bot does not listen');
      }, START_LIMIT);
      for (const stream of [started.stdout, started.stderr]) {
        createInterface({ input: stream }).on('line', (line) => {
          lines.push(line);
          if (!line.includes('Signaalpunt is listening')) return;
          clearTimeout(late);
          resolve();
        });
      }
      void gone.then((how) => {
        clearTimeout(late);
        fail(`the bot ended with ${String(how)}`);
      });
    });
  };

  return {
    messages: `${origin}/api/messages`,
    dataDir,
    lines,
    start,
    end: (signal) => {
      child?.kill(signal);
      return gone;
    },
    ready: async () => {
      const response = await fetch(`${origin}/readyz`);
      const body = (await response.json()) as { readonly problems: readonly string[] };
      return { status: response.status, problems: body.problems };
    },
    tickets: () => ticketsIn(dataDir, folder),
  };
}

/** What the bot prepares is no part of the records, and may vanish while it is copied. */
const isTemporary = (path: string): boolean => path.split(sep).includes('temporary');

async function ticketsIn(dataDir: string, folder: string): Promise<readonly Ticket[]> {
  const copy = await mkdtemp(join(folder, 'copy-'));
  try {
    await cp(dataDir, copy, { recursive: true, filter: (path) => !isTemporary(path) });
    const silent = () => undefined;
    const opened = await openStore({
      dataDir: copy,
      municipality: MUNICIPALITY,
      numberPrefix: 'MH',
      keys: [{ id: 'test', key: KEY }],
      now: () => instant(Date.now()),
      log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    if (opened.kind === 'refused') throw new Error(`the records: ${opened.problem}`);
    const tickets: Ticket[] = [];
    for await (const { value } of opened.store.listOpenTickets()) tickets.push(value);
    for await (const { value } of opened.store.listClosedSince('2000-01-01')) tickets.push(value);
    await opened.store.close();
    return tickets.sort((a, b) => a.number.localeCompare(b.number));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** A port that was free a moment ago, and that the bot keeps over all its lives. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}
