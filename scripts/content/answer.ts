/** What a command has to say, and whether all is well. */
export interface Answer {
  readonly ok: boolean;
  readonly lines: readonly string[];
}
