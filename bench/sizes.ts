/** How much is measured. */
export interface Sizes {
  /** Rounds of the intake turn, in which every cell is measured once. */
  readonly turnRounds: number;
  /** Turns in a cell, with one in flight and with sixteen. */
  readonly turnsAt1: number;
  readonly turnsAt16: number;
  /** Turns before anything counts, for the compiler of V8 and the caches. */
  readonly warmUp: number;
  /** Tickets in the small store and in the large one; the large number also of closed tickets. */
  readonly few: number;
  readonly many: number;
  readonly writeRounds: number;
  /** Writes of each kind in a round. */
  readonly writes: number;
  /** Pairs of starts. */
  readonly starts: number;
  readonly sendRounds: number;
  /** Reports that are sent in a round. */
  readonly sends: number;
  /** Tickets that were closed today, beside the open ones, where somebody looks for tickets. */
  readonly closedLately: number;
  readonly findRounds: number;
  /** Times that each is looked for in a round. */
  readonly finds: number;
}

/** What the requirements ask for. */
export const FULL: Sizes = {
  turnRounds: 10,
  turnsAt1: 150,
  turnsAt16: 800,
  warmUp: 1_200,
  few: 100,
  many: 10_000,
  writeRounds: 15,
  writes: 20,
  starts: 9,
  sendRounds: 8,
  sends: 8,
  closedLately: 50,
  findRounds: 15,
  finds: 8,
};

/** Enough to see that everything runs; the numbers say nothing. */
export const QUICK: Sizes = {
  turnRounds: 2,
  turnsAt1: 10,
  turnsAt16: 32,
  warmUp: 16,
  few: 10,
  many: 50,
  writeRounds: 2,
  writes: 3,
  starts: 1,
  sendRounds: 2,
  sends: 2,
  closedLately: 3,
  findRounds: 2,
  finds: 2,
};
