const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/** How long a delivery waits for a human to mend something, in milliseconds. */
export const BLOCKED_MS = 15 * 60_000;

/**
 * How long to wait before the next try: doubling from a second to five minutes, with up to a
 * quarter less at random, so that many tickets do not come back at the same moment.
 *
 * @param tries failed tries so far, at least 1
 * @param afterMs what the other side asked for, in milliseconds; never waits less
 * @param random between 0 and 1
 */
export function backOff(tries: number, afterMs: number | undefined, random: number): number {
  const doubled = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(20, tries - 1));
  return Math.max(afterMs ?? 0, Math.round(doubled * (1 - random / 4)));
}
