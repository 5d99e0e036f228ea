import {
  administrator,
  colleague,
  deputy,
  employee,
  functionaris,
  manager,
} from './playground/people.ts';
import { startPlay } from './playground/play.ts';

/** `npm start`: the bot and the Agents Playground on this machine, to play both sides. */

const BOT_PORT = 3978;
const FIRST_PORT = 56150;

const others = [colleague, deputy, manager, administrator];

const describe = (addresses: ReadonlyMap<string, string>): string => {
  const address = (person: { readonly id: string }) => addresses.get(person.id) ?? '';
  return [
    '',
    'Signaalpunt runs. Open these two side by side:',
    '',
    `  ${address(employee)}   as ${employee.name}, ${employee.role}: Personal Chat`,
    `  ${address(functionaris)}   as ${functionaris.name}, ${functionaris.role}: the channel`,
    '',
    'Somebody else:',
    '',
    ...others.map((person) => `  ${address(person)}   as ${person.name}, ${person.role}`),
    '',
    'Ctrl+C stops it.',
    '',
  ].join('\n');
};

/** @returns the exit code */
async function main(): Promise<number> {
  const { env } = process;
  if ((env['MICROSOFT_APP_ID'] ?? '') !== '') {
    console.error(
      'npm start is for trying Signaalpunt on this machine and needs no MICROSOFT_APP_ID; remove it, or use npm run serve for a bot that is registered.',
    );
    return 1;
  }
  const botPort = Number(env['PORT'] ?? BOT_PORT);
  if (!Number.isInteger(botPort) || botPort < 1 || botPort > 65_535) {
    console.error('PORT must be a whole number from 1 to 65535; leave it out for 3978.');
    return 1;
  }
  const stopped = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve(undefined);
      });
    }
  });
  const play = await startPlay({
    ...{ script: 'src/main.ts', botPort, firstPort: FIRST_PORT },
    ...{ env: { ...env, HOST: '127.0.0.1' }, output: 'inherit' },
  });
  if ('refused' in play) {
    console.error(play.refused);
    return 1;
  }
  console.log(describe(play.addresses));
  const broken = await Promise.race([play.broken, stopped]);
  await play.stop();
  if (broken === undefined) return 0;
  console.error(`${broken} The rest is stopped too.`);
  return 1;
}

process.exitCode = await main();
