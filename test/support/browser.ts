import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { employee, functionaris } from '../../scripts/playground/people.ts';
import type { LocalPerson } from '../../scripts/playground/people.ts';
import { startPlay } from '../../scripts/playground/play.ts';
import { freePort } from '../../scripts/playground/ports.ts';
import { launchChromium } from './chromium.ts';
import { openPlayer } from './player.ts';
import type { Player } from './player.ts';

/** The whole of it, running: the real bot, the real Playground and a real browser. */
export interface Stage {
  readonly employee: Player;
  readonly functionaris: Player;
  /** Opens a page of its own for somebody, beside those that are open. */
  readonly enter: (person: LocalPerson, options?: BrowserContextOptions) => Promise<Player>;
  /** Where activities go, and where the bot answers them: for what a script does. */
  readonly bot: { readonly messages: string; readonly serviceUrl: string };
  /** Where the bot keeps its data. */
  readonly dataFolder: string;
  /** Everything the bot has printed. */
  readonly printed: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface StageOptions {
  /** The bot's program, from the root of the project. */
  readonly script?: string;
  /** Added to the bot's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** How the two first pages are shown. */
  readonly page?: BrowserContextOptions;
}

/** So high that every card fits whole: an element that is scrolled is pictured under the header. */
const HEIGHT = 2400;

export const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: HEIGHT } };
/** The narrowest phone on which Teams is used. */
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: HEIGHT } };

/**
 * Starts everything on free ports with an empty data folder. Nothing of the machine's own
 * environment reaches the bot but the path; nothing leaves the machine.
 *
 * @throws Error with what the bot printed when it does not start
 */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalpunt-stage-'));
  const log = join(folder, 'bot.log');
  const output = await open(log, 'w');
  const dataFolder = join(folder, 'data');
  const printed = () => readFile(log, 'utf8');
  const ends: (() => Promise<void>)[] = [
    async () => {
      await output.close();
      await rm(folder, { recursive: true, force: true });
    },
  ];
  const close = async () => {
    process.off('SIGTERM', endAtOnce);
    for (const end of ends.splice(0).reverse()) await end();
  };
  process.once('SIGTERM', endAtOnce);
  try {
    const botPort = await freePort();
    const play = await startPlay({
      script: options.script ?? 'src/main.ts',
      botPort,
      firstPort: 0,
      env: { PATH: process.env['PATH'], DATA_DIR: dataFolder, ...options.env },
      output: output.fd,
    });
    if ('refused' in play) throw new Error(`${play.refused}\n${await printed()}`);
    ends.push(play.stop);
    const browser = await launchChromium();
    ends.push(() => browser.close());
    const enter = async (person: LocalPerson, page?: BrowserContextOptions) =>
      openPlayer(await newPage(browser, { ...WIDE, ...page }), play.addresses.get(person.id) ?? '');
    return {
      employee: await enter(employee, options.page),
      functionaris: await enter(functionaris, options.page),
      bot: {
        messages: `http://127.0.0.1:${String(botPort)}/api/messages`,
        serviceUrl: `${play.addresses.get(employee.id) ?? ''}/_connector`,
      },
      ...{ enter, dataFolder, printed, close },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Exiting ends what we started: see `child.ts`, and Playwright does so for the browser. */
function endAtOnce(): void {
  process.exit(143);
}

async function newPage(browser: Browser, options: BrowserContextOptions) {
  const context = await browser.newContext({ locale: 'nl-NL', ...options });
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

const PATIENCE_MS = 10_000;
