/** How many checks and tests ended well, and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/** The line that people and machines read at the end. */
export const closingLine = ({ passed, failed }: Tally): string =>
  `${String(passed)} passed, ${String(failed)} failed`;
