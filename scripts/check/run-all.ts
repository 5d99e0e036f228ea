import { add, type Tally } from './closing-line.ts';
import { runCommand } from './run-command.ts';
import { runTests } from './run-tests.ts';

/** A check that passes or fails as one. */
export interface Check {
  readonly name: string;
  readonly command: string;
}

export interface Options {
  readonly checks: readonly Check[];
  /** The command that runs mocha, with the arguments that say which tests. */
  readonly tests: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly write: (text: string) => void;
}

/** How many checks run at a time. The machines that this has to be quick on have two cores. */
const AT_A_TIME = 2;

/**
 * Runs the checks, each printed in one piece once it has ended, and then the tests, printed as
 * they go. The tests run alone, so that their timing does not depend on a compiler beside them,
 * and they run also after a failed check, because one run should tell everything.
 */
export async function runAll({ checks, tests, environment, write }: Options): Promise<Tally> {
  const waiting = [...checks];
  let tally: Tally = { passed: 0, failed: 0 };

  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      let output = '';
      const { ok, seconds } = await runCommand(check.command, environment, (text) => {
        output += text;
      });
      write(`${ok ? '✔' : '✘'} ${check.name} (${seconds.toFixed(1)} s)\n${ok ? '' : output}`);
      tally = add(tally, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));

  return add(tally, await runTests(tests, environment, write));
}
