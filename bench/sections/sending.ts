import { startConnector } from '../../test/support/connector.ts';
import { connectTo } from '../client.ts';
import { employee } from '../employee.ts';
import type { Employee } from '../employee.ts';
import { fileFloor, RECORD_BYTES } from '../file-floor.ts';
import { startBot } from '../program.ts';
import { mixedRounds } from '../rounds.ts';
import type { Sizes } from '../sizes.ts';
import { median } from '../statistics.ts';
import type { Section } from '../table.ts';

/** The largest ratio of sending to what it cannot do without. */
const BOUND = 2;

/** Versturen: the ticket durable and the receipt there, beside the bare file plus an intake turn. */
export async function sending(folder: string, sizes: Sizes): Promise<Section> {
  const bot = await startBot(folder);
  const client = connectTo(bot.port);
  const connector = await startConnector();
  let number = 0;
  const next = (): Employee => {
    number += 1;
    return employee(client, number, connector.url);
  };
  const walker = next();
  await walker.begin('menu.report');
  const ready = await reportersAtReview(next, sizes.sendRounds * sizes.sends);

  const measured = await mixedRounds(sizes.sendRounds, sizes.sends, {
    send: async () => (await ready.pop()?.send()) ?? Number.NaN,
    turn: walker.press,
    file: await fileFloor(folder, RECORD_BYTES),
  });

  await client.close();
  await bot.stop();
  await connector.close();
  const turn = measured.turn.map(median);
  const file = measured.file.map(median);
  return {
    title: 'Versturen: ticket durable and receipt there',
    columns: ['bot', 'file + turn'],
    lines: [
      {
        what: 'from the press to the receipt',
        unit: 'ms',
        measured: measured.send.map(median),
        floor: file.map((each, round) => each + (turn[round] ?? Number.NaN)),
        bound: BOUND,
      },
    ],
  };
}

/** People who have only Versturen left to press; their way there is the warm-up as well. */
async function reportersAtReview(next: () => Employee, count: number): Promise<Employee[]> {
  const reporters = Array.from({ length: count }, next);
  for (const reporter of reporters) {
    await reporter.begin('menu.report');
    await reporter.toReview();
  }
  return reporters;
}
