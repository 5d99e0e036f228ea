import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Waits until a message may leave to this conversation; a lower number goes first. */
export type Pace = (conversation: string, priority: number) => Promise<void>;

/** What Teams allows a bot to send to one conversation (estimates of its documentation). */
const LIMITS = [
  { points: 7, duration: 1 },
  { points: 1800, duration: 3600 },
] as const;

interface Waiting {
  readonly priority: number;
  readonly go: () => void;
}

/**
 * Keeps within the limits per conversation, new tickets before edits before lines.
 *
 * @param stopping nobody is kept waiting once it aborts, since then nothing is sent any more
 */
export function createPace(stopping?: AbortSignal): Pace {
  const limiters = LIMITS.map((limit) => new RateLimiterMemory(limit));
  const queues = new Map<string, Waiting[]>();
  stopping?.addEventListener('abort', () => {
    for (const queue of queues.values()) for (const { go } of queue.splice(0)) go();
  });

  return (conversation, priority) =>
    new Promise((go) => {
      if (stopping?.aborted === true) {
        go();
        return;
      }
      const key = conversation.split(';')[0] ?? conversation;
      const queue = queues.get(key);
      if (queue !== undefined) {
        queue.push({ priority, go });
        return;
      }
      queues.set(key, [{ priority, go }]);
      void serve(key);
    });

  async function serve(key: string): Promise<void> {
    const queue = queues.get(key) ?? [];
    while (queue.length > 0) {
      await allowance(key);
      queue.sort((a, b) => a.priority - b.priority);
      queue.shift()?.go();
    }
    queues.delete(key);
  }

  async function allowance(key: string): Promise<void> {
    for (const limiter of limiters) {
      for (let wait = await take(limiter, key); wait > 0; wait = await take(limiter, key)) {
        await new Promise((resolve) => setTimeout(resolve, wait).unref());
      }
    }
  }
}

/** Takes one point; the milliseconds to wait when there is none. */
async function take(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext);
    throw refused;
  }
}
