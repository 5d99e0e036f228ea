import type { Fault } from '../../support/connector.ts';

/** Chance from a seed, so that a run that failed can be run again. */
export interface Chance {
  /** A whole number from 0 up to but not including `below`. */
  readonly number: (below: number) => number;
  readonly oneOf: <T>(things: readonly [T, ...T[]]) => T;
  /** True this often out of a hundred. */
  readonly percent: (share: number) => boolean;
}

/** The generator "mulberry32": small, and the same on every machine. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return {
    number,
    oneOf: (things) => things[number(things.length)] ?? things[0],
    percent: (share) => number(100) < share,
  };
}

/** The seed of a run: `FAULT_SEED` to repeat one, chance otherwise. */
export function seedOfRun(): number {
  const given = process.env['FAULT_SEED'];
  return given === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(given);
}

/** Every way in which the connector misbehaves for a while. */
const FAULTS: readonly [Fault, ...Fault[]] = [
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 429, retryAfter: '1' },
  { kind: 'status', status: 412 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502 },
  { kind: 'drop', accepted: false },
  { kind: 'drop', accepted: true },
  { kind: 'hang', accepted: false },
  { kind: 'hang', accepted: true },
  { kind: 'garbage', body: '<html>' },
  { kind: 'slow', milliseconds: 150 },
  { kind: 'slow', milliseconds: 600 },
];

export function anyFault(chance: Chance): Fault {
  return chance.oneOf(FAULTS);
}
