import { startBot } from './bot.ts';
import { openChats } from './chats.ts';
import type { Chats } from './chats.ts';
import { copyContent } from './content.ts';
import { createFeed } from './feed.ts';
import { employee, people } from './people.ts';
import type { LocalPerson } from './people.ts';
import { startPlayground } from './playground.ts';
import { isFree } from './ports.ts';
import { record } from './record.ts';
import { openView } from './view.ts';
import type { View } from './view.ts';

export interface PlayOptions {
  /** The bot's program, from the root of the project. */
  readonly script: string;
  readonly botPort: number;
  /** The port of the first of `people`; the others follow it. 0 gives everybody any free port. */
  readonly firstPort: number;
  /** The bot's environment; of the content folder that it names the bot gets a copy. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly output: 'inherit' | 'ignore' | number;
}

/** The bot and the Playground, running. */
export interface Play {
  /** Where each person looks, by id, for example `http://127.0.0.1:56150`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Resolves with a sentence when the bot or the Playground ends by itself. */
  readonly broken: Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Why it did not start: a sentence for the person at the keyboard. Nothing is left running. */
export interface Refusal {
  readonly refused: string;
}

/**
 * Starts the bot, the Agents Playground and a view on it for everybody. A taken port is found before
 * anything starts, and so is a mistake in the content.
 */
export async function startPlay(options: PlayOptions): Promise<Play | Refusal> {
  const stops: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const started = await start(options, stops);
    if ('refused' in started) await stop();
    return 'refused' in started ? started : { ...started, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  options: PlayOptions,
  stops: (() => Promise<void> | void)[],
): Promise<Omit<Play, 'stop'> | Refusal> {
  const taken = await firstTaken(options);
  if (taken !== undefined) return { refused: taken };

  const content = await copyContent(options.env['CONTENT_DIR']);
  if ('problems' in content) return { refused: refusedContent(content.problems) };
  stops.push(content.remove);

  const feed = createFeed();
  let upstream = 'http://127.0.0.1:9';
  let chats: Chats = new Map();
  const open = async (person: LocalPerson): Promise<View> => {
    const port = portOf(options, person);
    const state = { upstream: () => upstream, chats: () => chats, feed };
    const view = await openView({ person, port, ...state });
    stops.push(view.stop);
    return view;
  };
  const views = new Map<string, View>();
  for (const person of people) views.set(person.id, await open(person));
  const first = views.get(employee.id);
  if (first === undefined) throw new Error('The employee is one of the people.');

  const env = { ...options.env, CONTENT_DIR: content.dir };
  const bot = await startBot({ ...options, env, port: options.botPort });
  if (typeof bot === 'string') return { refused: `The bot did not start (${bot}).` };
  stops.push(bot.stop);

  const playground = await startPlayground({
    bot: `http://127.0.0.1:${String(options.botPort)}/api/messages`,
    serviceUrl: `${first.origin}/_connector`,
    municipality: content.municipality,
  });
  stops.push(playground.stop);
  upstream = playground.origin;
  chats = await openChats(upstream);
  const recorder = await record(upstream, feed);
  stops.push(recorder.stop);

  return {
    addresses: new Map([...views].map(([id, view]) => [id, view.origin])),
    broken: Promise.race([
      bot.gone.then((how) => `The bot stopped by itself (${how}).`),
      playground.gone.then((how) => `The Agents Playground stopped by itself (${how}).`),
    ]),
  };
}

/** Every mistake in the content, in the words of who has to mend it. */
function refusedContent(problems: readonly string[]): string {
  return ['The content of the municipality (CONTENT_DIR) has mistakes:', ...problems].join('\n');
}

const portOf = (options: PlayOptions, person: LocalPerson): number =>
  options.firstPort === 0 ? 0 : options.firstPort + people.indexOf(person);

/** The sentence about the first port that somebody else uses. */
async function firstTaken(options: PlayOptions): Promise<string | undefined> {
  if (!(await isFree(options.botPort))) {
    return takenPort(options.botPort, 'the bot needs it (PORT chooses another one)');
  }
  for (const person of people) {
    const port = portOf(options, person);
    if (port === 0 || (await isFree(port))) continue;
    return takenPort(port, `the Playground needs it for ${person.name}`);
  }
  return undefined;
}

const takenPort = (port: number, why: string): string =>
  `Port ${String(port)} is taken by another program, and ${why}. Stop that program and try again.`;
