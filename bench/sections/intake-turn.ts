import { personalPress } from '../../test/support/connector.ts';
import { connectTo } from '../client.ts';
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
  readonly program: Program;
  readonly people: readonly (() => Promise<number>)[];
}

const MOST_IN_FLIGHT = 16;

/**
 * A press on a page of questions, beside the bare echo of the same stack: parse, read, dialog,
 * durable write and the next card in the answer. Both are processes of their own.
 */
export async function intakeTurn(folder: string, sizes: Sizes): Promise<Section> {
  const programs = [await startBot(folder), await startEcho()] as const;
  const [toBot, toEcho] = programs.map(({ port }) => connectTo(port));
  if (toBot === undefined || toEcho === undefined) throw new Error('There are two programs.');

  const reporters = Array.from({ length: MOST_IN_FLIGHT }, (_, n) => employee(toBot, n));
  await Promise.all(reporters.map((reporter) => reporter.begin('menu.report')));
  const press = personalPress({ verb: 'menu.show' });
  const echoed = async (): Promise<number> => {
    const start = performance.now();
    await toEcho.post(press);
    return performance.now() - start;
  };
  const bot: Side = { program: programs[0], people: reporters.map((reporter) => reporter.press) };
  const echo: Side = { program: programs[1], people: reporters.map(() => echoed) };

  for (const side of [bot, echo]) await cell(side, MOST_IN_FLIGHT, sizes.warmUp);
  const measured = await rounds(sizes.turnRounds, {
    botAt1: () => cell(bot, 1, sizes.turnsAt1),
    echoAt1: () => cell(echo, 1, sizes.turnsAt1),
    botAt16: () => cell(bot, MOST_IN_FLIGHT, sizes.turnsAt16),
    echoAt16: () => cell(echo, MOST_IN_FLIGHT, sizes.turnsAt16),
  });

  await Promise.all([toBot.close(), toEcho.close()]);
  await Promise.all(programs.map((program) => program.stop()));
  return {
    title: 'An intake turn',
    columns: ['bot', 'bare echo'],
    lines: [
      ...lines('1 in flight', measured.botAt1, measured.echoAt1),
      ...lines('16 in flight', measured.botAt16, measured.echoAt16),
    ],
  };
}

/** Turns until there were enough, with so many in flight. */
async function cell({ program, people }: Side, inFlight: number, turns: number): Promise<Cell> {
  const took: number[] = [];
  let left = turns;
  const used = await program.usage();
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
  const cpu = ((await program.usage()) - used) / turns;
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
