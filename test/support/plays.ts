import { startPlay } from '../../scripts/playground/play.ts';
import type { Play, PlayOptions, Refusal } from '../../scripts/playground/play.ts';

/**
 * Starts bot and Playground for the tests of one file. `endAll` ends every one of them, also those
 * of a test that failed or ran out of time: what is left running keeps mocha from ending.
 */
export function plays() {
  const started: Promise<Play | Refusal>[] = [];
  return {
    start: (options: PlayOptions): Promise<Play | Refusal> => {
      const play = startPlay(options);
      started.push(play);
      return play;
    },
    endAll: async (): Promise<void> => {
      for (const outcome of await Promise.allSettled(started)) {
        if (outcome.status === 'fulfilled' && 'stop' in outcome.value) await outcome.value.stop();
      }
    },
  };
}
