import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { randomBytes } from 'node:crypto';
import { startNode } from '../scripts/playground/child.ts';
import { freePort } from '../scripts/playground/ports.ts';
import { ROOT } from './work-folder.ts';

/** A bot in a process of its own. */
export interface Program {
  readonly port: number;
  /** Processor time that it used since its start, its threads included, in milliseconds. */
  readonly usage: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const REPORT_USAGE = import.meta.resolve('./report-usage.ts');
const ECHO_BOT = import.meta.resolve('./echo-bot.ts');

/** The key of all stores here, as `ENCRYPTION_KEYS` has it. They are gone when the run ends. */
export const KEY = randomBytes(32);

/** Starts the bot as `npm run serve` does, in local mode, and waits until it listens. */
export function startBot(dataDir: string): Promise<Program> {
  return start('src/main.ts', {
    DATA_DIR: dataDir,
    ENCRYPTION_KEYS: `bench:${KEY.toString('base64')}`,
  });
}

/**
 * Starts the bare echo and waits until it listens.
 *
 * @param keepIn a folder in which it keeps a bare file durably before each answer; none without it
 */
export function startEcho(keepIn?: string): Promise<Program> {
  return start(fileURLToPath(ECHO_BOT), keepIn === undefined ? {} : { KEEP_IN: keepIn });
}

async function start(script: string, settings: Readonly<Record<string, string>>): Promise<Program> {
  const port = await freePort();
  const child = startNode(['--import', REPORT_USAGE, script], {
    cwd: ROOT,
    env: { ...settings, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const { stdout } = child.process;
  if (stdout === null) throw new Error('The program has no output.');
  await Promise.race([
    listening(stdout),
    child.gone.then((how) => {
      throw new Error(`${script} did not start (${how}).`);
    }),
  ]);
  return {
    port,
    usage: async () => {
      child.process.send('usage');
      const [used] = (await once(child.process, 'message')) as [number];
      return used;
    },
    stop: child.stop,
  };
}

/** Resolves when the program says that it listens; what it says after that is thrown away. */
function listening(stdout: NodeJS.ReadableStream): Promise<void> {
  return new Promise((resolve) => {
    stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('listening')) resolve();
    });
  });
}
