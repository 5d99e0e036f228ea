import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Log, LogFields } from '../../../src/application/ports/log.ts';
import type { Instant } from '../../../src/domain/ids.ts';
import type { EncryptionKey } from '../../../src/store/envelope.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { OpenedStore, StoreSettings } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { MORNING, SOEST } from './samples.ts';

/** A key of 32 equal bytes. */
export const keyOf = (id: string, byte: number): EncryptionKey => ({
  id,
  key: new Uint8Array(32).fill(byte),
});

/** A log that remembers. */
export interface RecordedLog extends Log {
  readonly lines: { readonly message: string; readonly fields: LogFields | undefined }[];
}

export function recordedLog(): RecordedLog {
  const lines: RecordedLog['lines'] = [];
  const write = (message: string, fields?: LogFields): void => {
    lines.push({ message, fields });
  };
  return { lines, debug: write, info: write, warn: write, error: write };
}

/** A data folder of its own for one test, with all that a store needs. */
export interface TestFolder {
  readonly dataDir: string;
  readonly log: RecordedLog;
  /** What the store takes for the time. */
  readonly clock: { at: Instant };
  readonly open: (changes?: Partial<StoreSettings>) => Promise<Store>;
  readonly tryOpen: (changes?: Partial<StoreSettings>) => Promise<OpenedStore>;
  /** The paths of all files of the municipality, sorted. */
  readonly files: () => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<Buffer>;
  /** Closes what this folder opened, and removes the folder. */
  readonly remove: () => Promise<void>;
}

export async function testFolder(): Promise<TestFolder> {
  const dataDir = await mkdtemp(join(tmpdir(), 'signaalpunt-store-'));
  const root = join(dataDir, SOEST);
  const log = recordedLog();
  const clock = { at: MORNING };
  const opened: Store[] = [];

  const tryOpen = async (changes: Partial<StoreSettings> = {}): Promise<OpenedStore> => {
    const result = await openStore({
      dataDir,
      municipality: SOEST,
      numberPrefix: 'MH',
      keys: [keyOf('first', 1)],
      now: () => clock.at,
      log,
      ...changes,
    });
    if (result.kind === 'opened') opened.push(result.store);
    return result;
  };

  return {
    dataDir,
    log,
    clock,
    tryOpen,
    open: async (changes) => {
      const result = await tryOpen(changes);
      if (result.kind === 'refused') throw new Error(`refused: ${result.problem}`);
      return result.store;
    },
    files: async () => {
      const names = await readdir(root, { recursive: true });
      const files: string[] = [];
      for (const name of names) if ((await stat(join(root, name))).isFile()) files.push(name);
      return files.map((name) => relative(root, join(root, name))).sort();
    },
    read: (path) => readFile(join(root, path)),
    remove: async () => {
      await Promise.all(opened.map((store) => store.close()));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
