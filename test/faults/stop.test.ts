import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { botProcesses } from '../support/bot-process.ts';
import { CHANNEL, people, startConnector } from '../support/connector.ts';
import type { Connector } from '../support/connector.ts';
import { runs } from '../support/counts.ts';
import { chanceFrom, seedOfRun } from './support/chance.ts';
import { eventually } from './support/chat.ts';
import { isGone, reporterWith } from './support/reporter.ts';

const ROUNDS = runs(3, 30);

/** While it stops the bot takes nothing new, and says so or does not listen any more. */
function isRefusedWhileStopping(error: unknown): boolean {
  return (
    isGone(error) ||
    (error instanceof Error && error.message.startsWith('no card in the answer: 503'))
  );
}

describe('a bot that is asked to stop', function () {
  this.timeout(30_000 + ROUNDS * 30_000);
  const bots = botProcesses();
  const seed = seedOfRun();
  let connector: Connector;

  before(async () => {
    connector = await startConnector();
  });
  after(async () => {
    await bots.endAll();
    await connector.close();
  });

  it(`finishes what is under way, exits with 0 and loses nothing (FAULT_SEED=${String(seed)})`, async () => {
    const chance = chanceFrom(seed);
    const bot = await bots.make();
    for (let round = 0; round < ROUNDS; round += 1) {
      await bot.start();
      connector.failWhen(() => ({ kind: 'slow', milliseconds: 200 + chance.number(600) }));
      const reporters = Object.values(people).map((from, index) =>
        reporterWith(
          bot,
          connector,
          from,
          `17631${String(round).padStart(4, '0')}0${String(index)}`,
          `Verhaal ${String(1000 + round)}-${String(index)}.`,
        ),
      );
      const acting = Promise.all(
        reporters.map((one) =>
          one.report().catch((error: unknown) => {
            if (!isRefusedWhileStopping(error)) throw error;
          }),
        ),
      );
      // What goes wrong is told below, once the process is gone.
      acting.catch(() => undefined);
      await wait(100 + chance.number(700));
      assert.equal(await bot.end('SIGTERM'), 0);
      await acting;

      connector.heal();
      await bot.start();
      await Promise.all(reporters.map((one) => one.report()));
      await eventually('everything is in the channel', async () =>
        (await bot.tickets()).every(({ pending }) => pending.length === 0),
      );
      const tickets = await bot.tickets();
      for (const reporter of reporters) {
        const mine = tickets.filter(({ answers }) =>
          answers.some(({ text }) => text.reveal() === reporter.story),
        );
        assert.deepEqual(
          mine.map(({ number }) => number),
          [reporter.receipt()],
        );
        const [ticket] = mine;
        const copies = connector
          .posts(CHANNEL)
          .filter(({ activity }) => activity.summary === ticket?.number);
        assert.equal(copies.length, 1, 'a post under way was finished and recorded');
      }
      assert.equal(await bot.end('SIGTERM'), 0);
    }
  });
});
