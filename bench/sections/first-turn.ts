import { join } from 'node:path';
import { connectTo } from '../client.ts';
import { employee } from '../employee.ts';
import { fillClosed } from '../folders.ts';
import { startBot } from '../program.ts';
import { rounds } from '../rounds.ts';
import type { Sizes } from '../sizes.ts';
import type { Section } from '../table.ts';

/** The largest ratio of a start with many closed tickets to one with none. */
const BOUND = 1.2;

/** From the start of the process to the first answered turn, with many closed tickets and none. */
export async function firstTurn(folder: string, sizes: Sizes): Promise<Section> {
  const many = join(folder, 'many');
  const none = join(folder, 'none');
  await fillClosed(many, sizes.many);
  await fillClosed(none, 0);
  // Every start answers somebody else, for whom nothing is kept yet.
  let number = 0;
  const timed = async (dataDir: string): Promise<number> => {
    number += 1;
    const start = performance.now();
    const bot = await startBot(dataDir);
    const client = connectTo(bot.port);
    await employee(client, number).begin('menu.report');
    const took = performance.now() - start;
    await client.close();
    await bot.stop();
    return took;
  };

  await timed(none);
  const measured = await rounds(sizes.starts, {
    many: () => timed(many),
    none: () => timed(none),
  });
  return {
    title: 'From the start of the process to the first answered turn',
    columns: [`${sizes.many.toLocaleString('en')} closed`, 'none closed'],
    lines: [
      {
        what: 'start',
        unit: 'ms',
        measured: measured.many,
        floor: measured.none,
        bound: BOUND,
      },
    ],
  };
}
