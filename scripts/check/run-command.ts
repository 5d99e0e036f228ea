import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export interface Ended {
  /** True when the command could be started and exited with 0. */
  readonly ok: boolean;
  readonly seconds: number;
}

/**
 * Runs a fixed command line of ours with the programs of `node_modules` first on the path, nothing
 * on its input, and hands on what it prints as it prints it.
 */
export async function runCommand(
  command: string,
  environment: NodeJS.ProcessEnv,
  write: (text: string) => void,
): Promise<Ended> {
  const began = performance.now();
  const path = [join(process.cwd(), 'node_modules', '.bin'), environment['PATH']]
    .filter((part) => part !== undefined)
    .join(delimiter);
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, PATH: path },
  });
  child.stdout.setEncoding('utf8').on('data', write);
  child.stderr.setEncoding('utf8').on('data', write);
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', () => {
      resolve(false);
    });
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
  return { ok, seconds: (performance.now() - began) / 1000 };
}
