import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';

/** A program that we started and that we end with everything it started itself. */
export interface Child {
  readonly process: ChildProcess;
  /** Resolves once, when the program is gone, with how it ended: "code 1" or "signal SIGKILL". */
  readonly gone: Promise<string>;
  /** Asks it to stop, and ends it with force after five seconds. Resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 5000;
const LEAVE_WITH_PARENT = import.meta.resolve('./leave-with-parent.ts');

/**
 * Starts a script with this very Node. It gets a process group of its own, so that Ctrl+C reaches
 * only us and the order of stopping is ours; a child is never left behind when we exit.
 */
export function startNode(
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly stdio: StdioOptions;
  },
): Child {
  const child = spawn(process.execPath, ['--import', LEAVE_WITH_PARENT, ...args], {
    ...options,
    detached: !onWindows,
  });
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(signal === null ? `code ${String(code)}` : `signal ${signal}`);
    });
  });
  const killAtExit = () => {
    signalGroup(child, 'SIGKILL');
  };
  process.once('exit', killAtExit);
  void gone.then(() => process.off('exit', killAtExit));
  return {
    process: child,
    gone,
    stop: async () => {
      signalGroup(child, 'SIGTERM');
      const force = setTimeout(killAtExit, PATIENCE_MS);
      await gone;
      clearTimeout(force);
    },
  };
}

const onWindows = process.platform === 'win32';

function signalGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (onWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It went in the meantime, which is what we wanted.
  }
}
