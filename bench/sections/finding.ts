import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { channelPress, personalPress } from '../../test/support/connector.ts';
import type { Press } from '../../test/support/connector.ts';
import { layoutOf } from '../../src/store/layout.ts';
import type { Layout } from '../../src/store/layout.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { yearInAmsterdam } from '../../src/domain/time.ts';
import { connectTo } from '../client.ts';
import { fillClosed, fillClosedLately, fillOpen, theMunicipality } from '../folders.ts';
import { startBot, startEcho } from '../program.ts';
import { mixedRounds } from '../rounds.ts';
import type { Sizes } from '../sizes.ts';
import { median } from '../statistics.ts';
import type { Section } from '../table.ts';

/** The largest ratio of looking for tickets with many closed ones to looking with none. */
const BOUND = 1.2;

/** Rounds before anything counts. */
const WARM_UP = 4;

/** What somebody in the channel looks for. The words stand in every ticket. */
const LOOKS = {
  overview: 'the overview',
  words: 'a search by words',
  number: 'a search by number',
} as const;
type Look = keyof typeof LOOKS;

/**
 * The overview and a search, from the press to the card. Beside a store with as many open tickets and
 * none that was closed long ago, and beside what it cannot do without: a turn of the bare echo, and
 * the bare reading of the files.
 */
export async function finding(folder: string, sizes: Sizes): Promise<readonly Section[]> {
  const few = await filled(join(folder, 'few'), 0, sizes);
  const many = await filled(join(folder, 'many'), sizes.many, sizes);
  const echo = await startEcho();
  const echoClient = connectTo(echo.port);
  const operations = {
    echo: async () => {
      const activity = personalPress({ verb: 'menu.show' });
      const start = performance.now();
      await echoClient.post(activity);
      return performance.now() - start;
    },
    overviewAtFew: few.look('overview'),
    overviewAtMany: many.look('overview'),
    overviewFiles: few.readFiles('overview'),
    wordsAtFew: few.look('words'),
    wordsAtMany: many.look('words'),
    wordsFiles: few.readFiles('words'),
    numberAtFew: few.look('number'),
    numberAtMany: many.look('number'),
    numberFiles: few.readFiles('number'),
  };
  await mixedRounds(WARM_UP, sizes.finds, operations);
  const measured = await mixedRounds(sizes.findRounds, sizes.finds, operations);
  await few.close();
  await many.close();
  await echoClient.close();
  await echo.stop();

  const echoTurn = measured.echo.map(median);
  const atFew = (look: Look): readonly number[] => measured[`${look}AtFew`].map(median);
  const looks: readonly Look[] = ['overview', 'words', 'number'];
  return [
    {
      title: 'Finding tickets, by what was closed before this year',
      columns: [`${sizes.many.toLocaleString('en')} closed`, 'none closed'],
      lines: looks.map((look) => ({
        what: LOOKS[look],
        unit: 'ms',
        measured: measured[`${look}AtMany`].map(median),
        floor: atFew(look),
        bound: BOUND,
      })),
    },
    {
      title: 'The same beside an echo and the bare files',
      columns: ['none closed', 'echo + files'],
      lines: looks.map((look) => ({
        what: LOOKS[look],
        unit: 'ms',
        measured: atFew(look),
        floor: measured[`${look}Files`].map(
          (files, round) => median(files) + (echoTurn[round] ?? Number.NaN),
        ),
      })),
    },
  ];
}

/** A bot with open tickets, some that were closed today, and so many that were closed before. */
async function filled(dataDir: string, closedBefore: number, sizes: Sizes) {
  await fillClosed(dataDir, closedBefore);
  const open = await fillOpen(dataDir, sizes.few);
  const closed = await fillClosedLately(dataDir, sizes.closedLately);
  const [wanted] = open;
  if (wanted === undefined) throw new Error('The folder was filled.');
  const layout = layoutOf(dataDir, (await theMunicipality()).id);
  const openFiles = open.map(({ id }) => join(layout.openTickets, id));
  const closedFiles = closed.map((ticket) => join(yearFolder(layout, ticket), ticket.id));
  const files: Readonly<Record<Look, readonly string[]>> = {
    overview: openFiles,
    words: [...openFiles, ...closedFiles],
    number: [numberFile(layout, wanted), join(layout.openTickets, wanted.id)],
  };

  const presses: Readonly<Record<Look, Press>> = {
    overview: { verb: 'desk.overview', id: '0' },
    words: { verb: 'desk.search', inputs: { woorden: 'matrassen' } },
    number: { verb: 'desk.search', inputs: { woorden: wanted.number } },
  };
  const bot = await startBot(dataDir);
  const client = connectTo(bot.port);

  return {
    look: (look: Look) => async (): Promise<number> => {
      const activity = channelPress(presses[look]);
      const start = performance.now();
      const answer = await client.post(activity);
      const took = performance.now() - start;
      if (!answer.includes('ticket.show')) throw new Error(`No ticket on the card: ${answer}`);
      return took;
    },
    readFiles: (look: Look) => async (): Promise<number> => {
      const start = performance.now();
      for (const file of files[look]) await readFile(file);
      return performance.now() - start;
    },
    close: async () => {
      await client.close();
      await bot.stop();
    },
  };
}

function yearFolder({ closedTickets }: Layout, { sentAt }: Ticket): string {
  return join(closedTickets, String(yearInAmsterdam(sentAt)));
}

function numberFile({ numbers }: Layout, { number }: Ticket): string {
  const [, year = '', sequence = ''] = number.split('-');
  return join(numbers, year, String(Number(sequence)));
}
