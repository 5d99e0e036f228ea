import type { Log } from './ports/log.ts';

/** Work that goes on after an answer. A stop waits for it. */
export interface Background {
  readonly run: (work: Promise<unknown>) => void;
  readonly idle: () => Promise<void>;
}

/** A failure of such work is a bug or a fault that its own code did not expect: it is logged. */
export function createBackground(log: Log): Background {
  const running = new Set<Promise<unknown>>();
  return {
    run: (work) => {
      const guarded = work
        .catch(() => {
          log.error('Background work failed', { code: 'BACKGROUND_FAILED' });
        })
        .finally(() => running.delete(guarded));
      running.add(guarded);
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
