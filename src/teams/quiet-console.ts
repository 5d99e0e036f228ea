import { AsyncLocalStorage } from 'node:async_hooks';

/** Set while code of the SDK runs whose console output is ours to replace. */
const quiet = new AsyncLocalStorage<() => void>();

let running = 0;
let restore: () => void = () => undefined;

/**
 * Runs code of the SDK that writes to the console by itself (its token check does, with whole
 * errors), and calls `onOutput` instead. Console output of anything else goes on as it was, also
 * at the same time: what belongs to whom goes by the asynchronous context.
 */
export async function withQuietConsole<T>(
  work: () => Promise<T>,
  onOutput: () => void,
): Promise<T> {
  if (running === 0) restore = replaceConsole();
  running += 1;
  try {
    return await quiet.run(onOutput, work);
  } finally {
    running -= 1;
    if (running === 0) restore();
  }
}

/* eslint-disable no-console -- this is about the console of somebody else's code */
function replaceConsole(): () => void {
  const { error, warn } = console;
  const listening =
    (original: (...data: unknown[]) => void) =>
    (...data: unknown[]): void => {
      const onOutput = quiet.getStore();
      if (onOutput === undefined) original(...data);
      else onOutput();
    };
  const ours = { error: listening(error), warn: listening(warn) };
  Object.assign(console, ours);
  return () => {
    // Somebody else may have replaced them since; then theirs stay.
    if (console.error === ours.error) console.error = error;
    if (console.warn === ours.warn) console.warn = warn;
  };
}
/* eslint-enable no-console */
