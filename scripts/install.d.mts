/** What a lock file of npm says of one package. */
interface LockEntry {
  readonly version?: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

interface Lock {
  readonly packages?: Readonly<Record<string, LockEntry>>;
}

export function isInstalled(
  lock: Lock | undefined,
  installed: Lock | undefined,
  production: boolean,
): boolean;

export function reason(output: string): string;
