import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startNode } from './child.ts';
import type { Child } from './child.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Between two looks whether the bot answers. */
const LOOK_EVERY_MS = 50;

/**
 * Starts the bot as a process of its own and waits until it answers.
 *
 * @param options.script the program, from the root of the project
 * @param options.env its whole environment; `PORT` says where it listens
 * @param options.output `inherit` shows what it prints, a number is an open file to write it to
 * @returns the bot, or how it ended when it never answered ("code 1"); it printed why
 */
export async function startBot(options: {
  readonly script: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly output: 'inherit' | 'ignore' | number;
}): Promise<Child | string> {
  const bot = startNode([options.script], {
    cwd: ROOT,
    env: { ...options.env, PORT: String(options.port) },
    stdio: ['ignore', options.output, options.output],
  });
  const stopped = new AbortController();
  const end = await Promise.race([bot.gone, answers(options.port, stopped.signal)]);
  stopped.abort();
  return end ?? bot;
}

async function answers(port: number, signal: AbortSignal): Promise<undefined> {
  while (!signal.aborted) {
    try {
      const response = await fetch(`http://127.0.0.1:${String(port)}/healthz`, { signal });
      if (response.ok) return;
    } catch {
      // Not yet.
    }
    await wait(LOOK_EVERY_MS);
  }
}
