import * as node from 'node:fs/promises';

/** An open file or folder. Every step can fail with an error that carries an errno code. */
export interface OpenFile {
  /** Writes all of `bytes`; on return they are with the operating system, not yet on the disk. */
  readonly writeFile: (bytes: Uint8Array) => Promise<void>;
  /** fsync: on return the disk has it. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The few functions of `node:fs/promises` that the store uses, under the same names, so that a test
 * can put a file system in their place that fails or loses power at any step.
 */
export interface FileSystem {
  /** `wx` makes a new file with mode 0600 and fails with EEXIST; `r` opens a file or folder. */
  readonly open: (path: string, flags: 'wx' | 'r') => Promise<OpenFile>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name for a file; fails with EEXIST where the name is taken. */
  readonly link: (existing: string, name: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  /** Makes one folder with mode 0700. */
  readonly mkdir: (path: string) => Promise<void>;
  readonly readdir: (path: string) => Promise<readonly string[]>;
  /** Fails unless there is a file or folder at this path. */
  readonly access: (path: string) => Promise<void>;
  readonly realpath: (path: string) => Promise<string>;
}

/** The real disk. */
export const nodeFileSystem = {
  open: (path, flags) => node.open(path, flags, 0o600),
  readFile: (path) => node.readFile(path),
  rename: node.rename,
  link: node.link,
  unlink: node.unlink,
  mkdir: (path) => node.mkdir(path, { mode: 0o700 }),
  readdir: (path) => node.readdir(path),
  access: (path) => node.access(path),
  realpath: (path) => node.realpath(path),
} satisfies FileSystem;

/**
 * The errno code of a failed file operation (`ENOENT`, `ENOSPC`, …), or `undefined` when `error` is
 * something else: a bug, which nobody should take for a broken disk.
 */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code } = error;
  if (typeof code !== 'string' || !/^E(?!RR_)[A-Z0-9]+$/.test(code)) return undefined;
  return code;
}

/** Runs `attempt`; where it fails with the errno code `code` the answer is `otherwise`. */
export async function unless<T, U>(
  code: 'ENOENT' | 'EEXIST',
  attempt: () => Promise<T>,
  otherwise: U,
): Promise<T | U> {
  try {
    return await attempt();
  } catch (error) {
    if (errnoOf(error) === code) return otherwise;
    throw error;
  }
}
