/** The middle of the numbers; of an even count the mean of the two in the middle. At least one. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which the given share (0 to 1) of the numbers lies. At least one number. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('There is nothing to measure.');
  return below + (above - below) * (place - Math.floor(place));
}

/** A median, and the range in which the true one lies. */
export interface Estimate {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The median with its 95 % interval, by counting alone (sign test), so that no shape of the noise
 * is taken for granted. Fewer than six numbers cannot say as much: their whole range is given.
 */
export function estimate(numbers: readonly number[]): Estimate {
  const sorted = numbers.toSorted((a, b) => a - b);
  const left = leftOut(sorted.length);
  return {
    median: median(sorted),
    low: sorted[left] ?? Number.NaN,
    high: sorted[sorted.length - 1 - left] ?? Number.NaN,
  };
}

/** How many numbers at each end lie outside the interval. */
function leftOut(count: number): number {
  let left = 0;
  let ways = 1;
  let below = ways;
  // `below` of the 2^count ways of falling on either side leave the median under sorted[left].
  while (left < count / 2) {
    ways = (ways * (count - left)) / (left + 1);
    if ((2 * (below + ways)) / 2 ** count > 0.05) break;
    below += ways;
    left += 1;
  }
  return left;
}

/** The ratio of two things, round by round. Both have one number for each round, in its order. */
export function ratio(measured: readonly number[], floor: readonly number[]): Estimate {
  if (measured.length !== floor.length) throw new Error('Every round has both numbers.');
  return estimate(measured.map((number, round) => number / (floor[round] ?? Number.NaN)));
}
