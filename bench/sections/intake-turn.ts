import { join } from 'node:path';
import { personalPress } from '../../test/support/connector.ts';
import { connectTo } from '../client.ts';
import type { Client } from '../client.ts';
import { employee } from '../employee.ts';
import { startBot, startEcho } from '../program.ts';
import type { Program } from '../program.ts';
import { rounds } from '../rounds.ts';
import type { Sizes } from '../sizes.ts';
import { quantile } from '../statistics.ts';
import type { Line, Section } from '../table.ts';

/** What one round says of one side. */
interface Cell {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number;
}

/** A bot, and people who can each have one turn in flight. */
interface Side {
  readonly usage: Program['usage'];
  readonly people: readonly (() => Promise<number>)[];
  readonly end: () => Promise<void>;
}

const MOST_IN_FLIGHT = 16;

/**
 * A press on a page of questions: parse, read, dialog, durable write and the next card in the
 * answer. Beside it the bare echo of the same stack, and the echo that keeps a bare file first, as
 * no turn can do without. All are processes of their own.
 */
export async function intakeTurn(folder: string, sizes: Sizes): Promise<readonly Section[]> {
  const bot = reporters(await startBot(join(folder, 'bot')));
  const echo = pressers(await startEcho());
  const keeper = pressers(await startEcho(join(folder, 'files')));
  const sides = [bot, echo, keeper];
  await bot.begin();

  for (const side of sides) await cell(side, MOST_IN_FLIGHT, sizes.warmUp);
  const at1 = (side: Side) => () => cell(side, 1, sizes.turnsAt1);
  const at16 = (side: Side) => () => cell(side, MOST_IN_FLIGHT, sizes.turnsAt16);
  const measured = await rounds(sizes.turnRounds, {
    botAt1: at1(bot),
    echoAt1: at1(echo),
    keeperAt1: at1(keeper),
    botAt16: at16(bot),
    echoAt16: at16(echo),
    keeperAt16: at16(keeper),
  });

  for (const side of sides) await side.end();
  return [
    {
      title: 'An intake turn',
      columns: ['bot', 'bare echo'],
      lines: [
        ...lines('1 in flight', measured.botAt1, measured.echoAt1),
        ...lines('16 in flight', measured.botAt16, measured.echoAt16),
      ],
    },
    {
      title: 'The same beside an echo that keeps a bare file first',
      columns: ['bot', 'echo + file'],
      lines: [
        ...lines('1 in flight', measured.botAt1, measured.keeperAt1),
        ...lines('16 in flight', measured.botAt16, measured.keeperAt16),
      ],
    },
  ];
}

/** The bot, with employees who each go to and fro over the pages of an intake. */
function reporters(program: Program): Side & { readonly begin: () => Promise<void> } {
  const client = connectTo(program.port);
  const employees = Array.from({ length: MOST_IN_FLIGHT }, (_, n) => employee(client, n));
  return {
    ...sideOf(program, client),
    people: employees.map((each) => each.press),
    begin: async () => {
      await Promise.all(employees.map((each) => each.begin('menu.report')));
    },
  };
}

/** An echo, with people who press the same button over and over. */
function pressers(program: Program): Side {
  const client = connectTo(program.port);
  const activity = personalPress({ verb: 'menu.show' });
  const press = async (): Promise<number> => {
    const start = performance.now();
    await client.post(activity);
    return performance.now() - start;
  };
  return {
    ...sideOf(program, client),
    people: Array.from({ length: MOST_IN_FLIGHT }, () => press),
  };
}

function sideOf({ usage, stop }: Program, client: Client): Omit<Side, 'people'> {
  return {
    usage,
    end: async () => {
      await client.close();
      await stop();
    },
  };
}

/** Turns until there were enough, with so many in flight. */
async function cell({ usage, people }: Side, inFlight: number, turns: number): Promise<Cell> {
  const took: number[] = [];
  let left = turns;
  const used = await usage();
  const start = performance.now();
  await Promise.all(
    people.slice(0, inFlight).map(async (turn) => {
      while (left > 0) {
        left -= 1;
        took.push(await turn());
      }
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  const cpu = ((await usage()) - used) / turns;
  return {
    perSecond: turns / seconds,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    cpu,
  };
}

function lines(when: string, bot: readonly Cell[], echo: readonly Cell[]): Line[] {
  const line = (what: string, unit: Line['unit'], number: (cell: Cell) => number): Line => ({
    what: `${what}, ${when}`,
    unit,
    measured: bot.map(number),
    floor: echo.map(number),
  });
  return [
    line('turns', '/s', (each) => each.perSecond),
    line('answer, median', 'ms', (each) => each.p50),
    line('answer, 99 %', 'ms', (each) => each.p99),
    line('processor time a turn', 'ms', (each) => each.cpu),
  ];
}
