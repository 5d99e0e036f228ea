/** Why there is no package, in sentences for the administrator. Never empty. */
export interface Problems {
  readonly ok: false;
  readonly problems: readonly string[];
}
