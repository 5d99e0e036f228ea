import { personalPress } from '../../test/support/connector.ts';
import { connectTo } from '../client.ts';
import type { Client } from '../client.ts';
import { employee } from '../employee.ts';
import { startBot, startEcho } from '../program.ts';
import type { Program } from '../program.ts';
import type { Sizes } from '../sizes.ts';
import { quantile, shuffled, times } from '../statistics.ts';
import type { Line, Section } from '../table.ts';

type InFlight = keyof Sizes['turns'];

const IN_FLIGHT: readonly InFlight[] = [1, 16];

/** One turn, by one of the people; gives how long it took, in milliseconds. */
type Turn = () => Promise<number>;

/** A bot with as many people as can have a turn in flight. */
interface Side {
  readonly program: Program;
  readonly client: Client;
  readonly people: readonly Turn[];
}

/** What one round says of one side at one number in flight. */
interface Cell {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number;
}

/**
 * A press on a page of questions, beside the bare echo of the same stack: parse, read, dialog,
 * durable write and the next card in the answer. Both are processes of their own.
 */
export async function intakeTurn(folder: string, sizes: Sizes): Promise<Section> {
  const bot = await startBot(folder);
  const echo = await startEcho();
  const sides = [await reporters(bot), await pressers(echo)] as const;
  for (const side of sides) await cell(side, 16, sizes.warmUp);

  const rounds = await times(sizes.turnRounds, async () => {
    const cells = new Map<string, Cell>();
    for (const { side, inFlight } of shuffled(
      IN_FLIGHT.flatMap((inFlight) => [0, 1].map((side) => ({ side, inFlight }))),
    )) {
      const measured = sides[side];
      if (measured === undefined) continue;
      cells.set(`${String(side)} ${String(inFlight)}`, await cell(measured, inFlight, sizes.turns[inFlight]));
    }
    return cells;
  });

  for (const { client, program } of sides) {
    await client.close();
    await program.stop();
  }
  return {
    title: 'An intake turn',
    columns: ['bot', 'bare echo'],
    lines: IN_FLIGHT.flatMap((inFlight) => lines(rounds, inFlight)),
  };
}
