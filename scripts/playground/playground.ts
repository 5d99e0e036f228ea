import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { startNode } from './child.ts';
import type { Child } from './child.ts';
import { writePlaygroundConfig } from './playground-config.ts';

export interface Playground {
  /** For example `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly gone: Promise<string>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the Agents Playground on a free port, without a browser and without telemetry. The people
 * never see this address: they look through the windows of `view.ts`.
 *
 * @param options.bot where the bot receives activities
 * @param options.serviceUrl where the bot sends its answers: the connector as a window passes it on
 * @param options.municipality its name, after which the team is called
 * @throws Error with a sentence when it does not start
 */
export async function startPlayground(options: {
  readonly bot: string;
  readonly serviceUrl: string;
  readonly municipality: string;
}): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalpunt-playground-'));
  const config = join(folder, 'playground.yml');
  const log = join(folder, 'playground.log');
  await writePlaygroundConfig(config, options.municipality);
  const child = startNode(
    [
      ...[program(), '--app-endpoint', options.bot, '--service-url', options.serviceUrl],
      ...['--channel-id', 'msteams', '--port', '0', '--disable-telemetry'],
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
        M365_AGENTS_PLAYGROUND_LOGFILE: log,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const tidy = async () => {
    await rm(folder, { recursive: true, force: true });
  };
  const port = await Promise.race([listening(child), child.gone.then(() => undefined)]);
  if (port === undefined) {
    const why = await readFile(log, 'utf8').catch(() => 'it wrote no log');
    await tidy();
    throw new Error(`The Agents Playground did not start: ${why.trim()}`);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    gone: child.gone,
    stop: async () => {
      await child.stop();
      await tidy();
    },
  };
}

/** Its own command would put a process between us and it, which a signal would not pass. */
function program(): string {
  const manifest = createRequire(import.meta.url).resolve(
    '@microsoft/m365agentsplayground/package.json',
  );
  return join(dirname(manifest), 'cli.js');
}

async function listening(child: Child): Promise<string | undefined> {
  const output = child.process.stdout;
  if (output === null) return undefined;
  return new Promise((resolve) => {
    createInterface(output).on('line', (line) => {
      const port = /^Listening on (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolve(port);
    });
  });
}
