import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Content } from '../../src/domain/content.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { botProcesses } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { CHANNEL, startConnector } from '../support/connector.ts';
import type { Connector, Sender } from '../support/connector.ts';
import { runs } from '../support/counts.ts';
import { agreesInChannel } from './support/agrees.ts';
import { anyFault, chanceFrom, seedOfRun } from './support/chance.ts';
import type { Chance } from './support/chance.ts';
import { eventually, numberIn } from './support/chat.ts';
import { deskOf } from './support/desk-colleague.ts';
import { PREPARE } from './support/desk-jobs.ts';
import type { Desk, Job } from './support/desk-jobs.ts';
import { isGone } from './support/reporter.ts';

const ROUNDS = runs(2, 150);

/** Rounds on one data folder, so that a start also finds what earlier rounds left. */
const ROUNDS_ON_A_FOLDER = 10;

/** No root message of a ticket: here lists stand. */
const LIST_MESSAGE = '1700000000001';

describe('a bot that is killed in the middle of what the desk does', function () {
  this.timeout(60_000 + ROUNDS * 60_000);
  const bots = botProcesses();
  const connectors: Connector[] = [];
  const seed = seedOfRun();
  let content: Content;

  before(async () => {
    const read = await readContent('content/soest');
    assert.ok(read.ok);
    ({ content } = read);
  });
  after(async () => {
    await bots.endAll();
    for (const connector of connectors) await connector.close();
  });

  const freshPair = async () => {
    await bots.endAll();
    const connector = await startConnector();
    connectors.push(connector);
    return { bot: await bots.make(), connector };
  };

  it(`loses nothing that was answered and does nothing twice, ${String(ROUNDS)} times`, async () => {
    let { bot, connector } = await freshPair();
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round > 0 && round % ROUNDS_ON_A_FOLDER === 0) ({ bot, connector } = await freshPair());
      try {
        await play(bot, connector, chanceFrom(seed + round), halfOf(round), content);
      } catch (error) {
        const repeat = `round ${String(round)}; FAULT_SEED=${String(seed + round)} plays it first`;
        throw new Error(`${repeat}\n${bot.lines.slice(-15).join('\n')}`, { cause: error });
      }
    }
  });
});

/** Over how long the last presses of a round are spread, in milliseconds. */
const SPREAD_MS = 40;

/** Two rounds have every kind of action once: more at a time would wait for the pace of Teams. */
function halfOf(round: number): typeof PREPARE {
  return PREPARE.filter((_, index) => index % 2 === round % 2);
}

async function play(
  bot: BotProcess,
  connector: Connector,
  chance: Chance,
  kinds: typeof PREPARE,
  content: Content,
): Promise<void> {
  await bot.start();
  const desk = deskWith(bot, connector);
  const jobs: Job[] = [];
  for (const prepare of kinds) jobs.push(await prepare(desk));
  const before = await bot.tickets();
  for (const job of jobs) assert.equal(job.times(before), 0, `${job.name} happened too early`);

  connector.failWhen(() => (chance.percent(20) ? anyFault(chance) : undefined));
  const answered = await untilKilled(bot, jobs, chance);
  const left = await bot.tickets();
  for (const job of jobs) {
    const times = job.times(left);
    assert.ok(times <= 1, `${job.name} happened ${String(times)} times`);
    if (answered.has(job)) assert.equal(times, 1, `${job.name} was answered and is lost`);
  }

  connector.heal();
  await bot.start();
  for (const job of jobs) await pressAgain(job);
  const ids = new Set(jobs.flatMap((job) => job.ids));
  await eventually(
    'everything is delivered',
    async () => {
      await wait(150);
      const tickets = await bot.tickets();
      return tickets.every(({ pending }) => pending.length === 0);
    },
    60_000,
  );
  const after = await bot.tickets();
  for (const job of jobs) assert.equal(job.times(after), 1, job.name);
  for (const ticket of after) {
    if (ids.has(ticket.id)) agreesInChannel(ticket, connector, content);
    onceEach(ticket);
  }
  assert.equal(await bot.end('SIGTERM'), 0);
}

/** Everybody presses their last button at about the same moment, and then the process is gone. */
async function untilKilled(
  bot: BotProcess,
  jobs: readonly Job[],
  chance: Chance,
): Promise<ReadonlySet<Job>> {
  const answered = new Set<Job>();
  // Any moment, or the worst one: right after somebody was answered, in the middle of the others.
  const enough = chance.number(jobs.length);
  let tell = (): void => undefined;
  const someAnswered = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const acting = Promise.all(
    jobs.map(async (job) => {
      await wait(chance.number(SPREAD_MS));
      try {
        await job.at.send(job.last);
        assert.doesNotMatch(job.at.words(), /Er is niets gewijzigd/, job.name);
        answered.add(job);
        if (answered.size > enough) tell();
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    }),
  );
  acting.catch(() => undefined);
  await (chance.percent(30) ? wait(chance.number(2 * SPREAD_MS)) : someAnswered);
  await bot.end('SIGKILL');
  await acting;
  return answered;
}

/** The same press once more: it acts now, or says that it did; never that it came too late. */
async function pressAgain({ name, at, last, ids }: Job): Promise<void> {
  await at.send(last);
  assert.doesNotMatch(at.words(), /verlopen|Er is niets gewijzigd/, `${name}: ${at.words()}`);
  await at.send(last);
  assert.doesNotMatch(at.words(), /verlopen|Er is niets gewijzigd/, `${name}: ${at.words()}`);
  // Back to the card, so that nobody's look holds back its edit.
  if (ids.length === 1) await at.pressVerb('ticket.show', ids[0]);
}

function onceEach({ number, doneForms, dossier }: Ticket): void {
  assert.equal(new Set(doneForms).size, doneForms.length, `${number}: a form was done twice`);
  const ids = dossier.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, `${number}: an entry stands there twice`);
}

function deskWith(bot: BotProcess, connector: Connector): Desk {
  const lists = (who: Sender) => deskOf(bot, connector, who, LIST_MESSAGE);
  return {
    lists,
    held: async (who) => {
      const maker = lists(who);
      await maker.pressVerb('desk.new');
      await maker.send(await maker.fillToEnd('Vastleggen', { gevaar: 'nee', bron: 'mma' }));
      const number = numberIn(maker.words());
      const id = maker.pressOf(`Open ${number}`).id ?? '';
      await connector.until(() => postOf(connector, number) !== undefined, 15_000);
      const at = deskOf(bot, connector, who, postOf(connector, number)?.id ?? '');
      await at.pressVerb('ticket.claim', id);
      await at.press('Nee');
      return { number, id, at };
    },
  };
}

function postOf(connector: Connector, number: string) {
  return connector.posts(CHANNEL).find(({ activity }) => activity.summary === number);
}
