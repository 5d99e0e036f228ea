import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ticket } from '../../src/domain/ticket.ts';
import { botProcesses } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { CHANNEL, people, startConnector, threadOf } from '../support/connector.ts';
import type { Connector, ShownMessage } from '../support/connector.ts';
import { runs } from '../support/counts.ts';
import { anyFault, chanceFrom, seedOfRun } from './support/chance.ts';
import type { Chance } from './support/chance.ts';
import { colleagueAt, eventually } from './support/chat.ts';
import { isGone, reporterWith } from './support/reporter.ts';
import type { Reporter } from './support/reporter.ts';

const ROUNDS = runs(4, 200);

/** Rounds on one data folder, so that a start also finds what earlier rounds left. */
const ROUNDS_ON_A_FOLDER = 10;

/** How long everything may take once the connector is back: a hanging send and its back-off. */
const RECOVERY_MS = 60_000;

describe('a bot that is killed at any moment beside a connector that fails', function () {
  this.timeout(60_000 + ROUNDS * 60_000);
  const bots = botProcesses();
  const seed = seedOfRun();
  const connectors: Connector[] = [];

  /** A bot with nothing behind it, and a channel of its own. */
  const freshPair = async () => {
    await bots.endAll();
    const connector = await startConnector();
    connectors.push(connector);
    return { bot: await bots.make(), connector };
  };

  after(async () => {
    await bots.endAll();
    for (const connector of connectors) await connector.close();
  });

  it(`brings every report with a receipt to the channel, ${String(ROUNDS)} times`, async () => {
    let { bot, connector } = await freshPair();
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round > 0 && round % ROUNDS_ON_A_FOLDER === 0) ({ bot, connector } = await freshPair());
      try {
        await play(bot, connector, chanceFrom(seed + round), round);
      } catch (error) {
        const repeat = `round ${String(round)}; FAULT_SEED=${String(seed + round)} plays it first`;
        throw new Error(`${repeat}\n${bot.lines.slice(-15).join('\n')}`, { cause: error });
      }
    }
  });
});

async function play(
  bot: BotProcess,
  connector: Connector,
  chance: Chance,
  round: number,
): Promise<void> {
  await bot.start();
  const senders = [people.noor, people.sem, people.ingrid].slice(0, 1 + chance.number(3));
  let answered = (): void => undefined;
  const reporters = senders.map((from, index) =>
    reporterWith(
      bot,
      connector,
      from,
      `17630000${String(round).padStart(4, '0')}${String(index)}`,
      `Verhaal ${String(1000 + round)}-${String(index)} over matrassen achter een zaak.`,
      () => {
        answered();
      },
    ),
  );
  const share = chance.oneOf([20, 50, 90, 100]);
  connector.failWhen(() => (chance.percent(share) ? anyFault(chance) : undefined));

  const kills = 1 + chance.number(2);
  const claimed = new Set<string>();
  for (let kill = 0; kill < kills; kill += 1) {
    const moment = momentToKill(chance, (told) => {
      answered = told;
    });
    await untilKilled(bot, connector, reporters, chance, claimed, moment);
    await bot.start();
  }
  await Promise.all(reporters.map((one) => one.report()));
  for (const one of reporters) {
    assert.equal(await one.sendAgain(), one.receipt(), 'the same report under two numbers');
  }
  if (chance.percent(50)) {
    await bot.end('SIGKILL');
    connector.heal();
    await bot.start();
  }
  connector.heal();
  // What still hangs is cut off, as by a connector that is started anew.
  await connector.stop();
  await connector.start();

  await eventually('everything is delivered', () => isDone(bot, reporters), RECOVERY_MS);
  await pressCopies(bot, connector, reporters);
  const tickets = await bot.tickets();
  checkRecords(tickets, connector, reporters);
  for (const { id, holder } of tickets) {
    assert.ok(!claimed.has(id) || holder !== undefined, 'a claim that was answered is lost');
  }
  assert.equal(await bot.end('SIGTERM'), 0);
}

/**
 * Any moment, or the worst one: right after an answer, when what was confirmed has to be safe and
 * what follows from it has just begun.
 */
function momentToKill(chance: Chance, listen: (told: () => void) => void): Promise<void> {
  if (chance.percent(50)) return wait(chance.number(500));
  let left = 1 + chance.number(12);
  const answer = new Promise<void>((resolve) => {
    listen(() => {
      left -= 1;
      if (left === 0) resolve();
    });
  });
  return Promise.race([answer, wait(1_500)]);
}

/** Everybody acts at once, and in the middle of it the process is gone. */
async function untilKilled(
  bot: BotProcess,
  connector: Connector,
  reporters: readonly Reporter[],
  chance: Chance,
  claimed: Set<string>,
  moment: Promise<void>,
): Promise<void> {
  const acting = Promise.all(
    [...reporters.map((one) => one.report()), claimSome(bot, connector, chance, claimed)].map(
      (act) =>
        act.catch((error: unknown) => {
          if (!isGone(error)) throw error;
        }),
    ),
  );
  // What goes wrong is told below, once the process is gone.
  acting.catch(() => undefined);
  await moment;
  await bot.end('SIGKILL');
  await acting;
}

/** A colleague claims a card that stands in the channel, whichever copy it is. */
async function claimSome(
  bot: BotProcess,
  connector: Connector,
  chance: Chance,
  claimed: Set<string>,
): Promise<void> {
  await wait(chance.number(300));
  const posts = connector.posts(CHANNEL).filter(({ activity }) => isTicketCard(activity));
  const [first, ...rest] = posts.slice(-4);
  if (first === undefined) return;
  const post = chance.oneOf([first, ...rest]);
  const colleague = colleagueAt(bot, connector, post.id);
  const id = ticketIdOf(post);
  await colleague.pressVerb('ticket.claim', id);
  if (!colleague.words().includes('Dubbel, zie')) claimed.add(id);
}

function isTicketCard(activity: ShownMessage['activity']): boolean {
  return JSON.stringify(activity).includes('ticket.details');
}

function ticketIdOf({ activity }: ShownMessage): string {
  const id = /"verb":"ticket\.details","data":\{[^}]*"id":"([^"]+)"/.exec(
    JSON.stringify(activity),
  )?.[1];
  assert.ok(id !== undefined, JSON.stringify(activity).slice(0, 2000));
  return id;
}

async function isDone(bot: BotProcess, reporters: readonly Reporter[]): Promise<boolean> {
  await wait(150);
  const tickets = ofThese(await bot.tickets(), reporters);
  // What a colleague looks at holds back an edit for a while; that is no failure of delivery.
  return (
    tickets.every(({ pending }) => pending.every((one) => one.kind === 'channel-card')) &&
    tickets.every(({ card }) => card !== undefined)
  );
}

function ofThese(tickets: readonly Ticket[], reporters: readonly Reporter[]): readonly Ticket[] {
  return tickets.filter(({ number }) => reporters.some((one) => one.receipt() === number));
}

function copiesOf(connector: Connector, { number }: Ticket): readonly ShownMessage[] {
  return connector.posts(CHANNEL).filter(({ activity }) => activity.summary === number);
}

/** Each copy that is not the recorded card says "Dubbel" when pressed, and turns into that. */
async function pressCopies(
  bot: BotProcess,
  connector: Connector,
  reporters: readonly Reporter[],
): Promise<void> {
  for (const ticket of ofThese(await bot.tickets(), reporters)) {
    const copies = copiesOf(connector, ticket).filter(({ id }) => id !== ticket.card?.message);
    for (const { id, conversation } of copies) {
      const colleague = colleagueAt(bot, connector, id);
      await colleague.pressVerb('ticket.details', ticket.id);
      const says = `Dubbel, zie ${ticket.number}`;
      assert.ok(colleague.words().includes(says), colleague.words());
      await eventually('the copy is marked', () =>
        JSON.stringify(connector.shown(conversation)[0]).includes(says),
      );
    }
  }
}

function checkRecords(
  tickets: readonly Ticket[],
  connector: Connector,
  reporters: readonly Reporter[],
): void {
  for (const reporter of reporters) {
    const told = tickets.filter(({ answers }) =>
      answers.some(({ text }) => text.reveal() === reporter.story),
    );
    assert.deepEqual(
      told.map(({ number }) => number),
      [reporter.receipt()],
      'one report is one ticket, under the number of the receipt',
    );
    for (const ticket of told) checkTicket(ticket, connector);
  }
}

function checkTicket(ticket: Ticket, connector: Connector): void {
  const copies = copiesOf(connector, ticket);
  assert.ok(
    copies.some(({ id }) => id === ticket.card?.message),
    'the recorded card is in the channel',
  );
  if (ticket.holder !== undefined && ticket.pending.length === 0) {
    const [shown] = connector.shown(ticket.card?.conversation ?? '');
    assert.ok(
      JSON.stringify(shown).includes(`bij ${ticket.holder.name}`),
      'the card is out of date',
    );
  }
  const claims = ticket.history.filter(({ what }) => what === 'opgepakt').length;
  const lines = copies
    .flatMap(({ id }) => connector.messages(threadOf(CHANNEL, id)))
    .filter(({ activity }) => activity.text?.includes('opgepakt') === true).length;
  assert.ok(lines >= claims, 'the line of a claim is in the thread');
  const doubted = ticket.history.filter(({ what }) => what === 'mogelijk-dubbel-geplaatst').length;
  const extra = copies.length - 1 + (lines - claims);
  assert.ok(extra <= doubted, `${String(extra)} extra, ${String(doubted)} marked in the record`);
}
