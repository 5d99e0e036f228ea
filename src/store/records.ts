import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { StoreError } from '../application/ports/errors.ts';
import type { Log } from '../application/ports/log.ts';
import type { Stored } from '../application/ports/tickets.ts';
import type { MunicipalityId } from '../domain/ids.ts';
import { moveDurably } from './durable-file.ts';
import type { Disk } from './durable-file.ts';
import { encryptedAdapter, RecordExists } from './encrypted-adapter.ts';
import type { RecordContent } from './encrypted-adapter.ts';
import type { KeyRing } from './envelope.ts';
import { errnoOf } from './file-system.ts';
import type { RecordKind } from './record-kinds.ts';

/** What all records of one municipality share. */
export interface Cabinet {
  readonly disk: Disk;
  readonly keys: KeyRing;
  readonly municipality: MunicipalityId;
  readonly log: Log;
  /** The folder where damaged files are put aside; `undefined` leaves them where they are. */
  readonly damaged: string | undefined;
}

/**
 * Records of one kind, each in a file `<folder>/<id>`. The caller sees to it that the calls for one
 * id come one after the other. Besides `StoreError`s, errors of the disk come through as they are.
 */
export interface Records<T> {
  /**
   * The record as it stands, authentic but not yet understood; `undefined` when there is none.
   * A damaged file is put aside and reported, and `STORE_DAMAGED` thrown. A record of a newer
   * version is left as it is and gives `STORE_NEWER`.
   */
  readonly look: (folder: string, id: string) => Promise<RecordContent | undefined>;
  /** What {@link Records.look} gave, upgraded and checked; what does not fit counts as damaged. */
  readonly understand: (content: RecordContent, folder: string, id: string) => Promise<Stored<T>>;
  /** Both in one. */
  readonly read: (folder: string, id: string) => Promise<Stored<T> | undefined>;
  /** Writes a new record with revision 1; false when there is a file of that name. */
  readonly create: (folder: string, id: string, value: T) => Promise<boolean>;
  /** Writes the record as this revision, 2 or more, in the place of whatever is there. */
  readonly replace: (folder: string, id: string, value: T, revision: number) => Promise<void>;
  /** Writes the record whatever its revision, new or not. */
  readonly put: (folder: string, id: string, value: T) => Promise<void>;
}

const ABSENT = {
  revision: 0,
  recordVersion: 0,
  value: null,
  underFirstKey: false,
} satisfies RecordContent;

/** The records of this kind in this cabinet. Throws when the kind misses an upgrade step. */
export function recordsOf<T>(kind: RecordKind<T>, cabinet: Cabinet): Records<T> {
  for (let from = 1; from < kind.version; from += 1) {
    if (kind.upgrades[from] === undefined) throw new Error('An upgrade step is missing.');
  }

  const lowOf = (folder: string, id: string, content: RecordContent): Low<RecordContent> => {
    const identity = { municipality: cabinet.municipality, kind: kind.kind, id };
    const path = join(folder, id);
    return new Low(encryptedAdapter(cabinet.disk, cabinet.keys, identity, path), content);
  };

  const write = (folder: string, id: string, value: T, revision: number): Promise<void> =>
    lowOf(folder, id, {
      revision,
      recordVersion: kind.version,
      value: z.encode(kind.schema, value),
      underFirstKey: true,
    }).write();

  const look = async (folder: string, id: string): Promise<RecordContent | undefined> => {
    const low = lowOf(folder, id, ABSENT);
    try {
      await low.read();
    } catch (error) {
      if (isDamage(error)) await putAside(cabinet, kind.kind, folder, id);
      throw error;
    }
    if (low.data.revision === 0) {
      // No such file is an answer only while its folder is there: a disk that went away is none.
      await cabinet.disk.fileSystem.access(folder);
      return undefined;
    }
    if (low.data.recordVersion > kind.version) throw new StoreError('STORE_NEWER');
    return low.data;
  };

  const understand = async (
    content: RecordContent,
    folder: string,
    id: string,
  ): Promise<Stored<T>> => {
    const value = decode(kind, content);
    if (value !== undefined) return { value, revision: content.revision };
    await putAside(cabinet, kind.kind, folder, id);
    throw new StoreError('STORE_DAMAGED');
  };

  return {
    look,
    understand,
    read: async (folder, id) => {
      const content = await look(folder, id);
      return content === undefined ? undefined : understand(content, folder, id);
    },
    create: async (folder, id, value) => {
      try {
        await write(folder, id, value, 1);
        return true;
      } catch (error) {
        if (error instanceof RecordExists) return false;
        throw error;
      }
    },
    replace: write,
    put: async (folder, id, value) => {
      const current = await look(folder, id);
      await write(folder, id, value, (current?.revision ?? 0) + 1);
    },
  };
}

function decode<T>(kind: RecordKind<T>, { recordVersion, value }: RecordContent): T | undefined {
  let current = value;
  for (let from = recordVersion; from < kind.version; from += 1) {
    current = kind.upgrades[from]?.(current);
  }
  return kind.schema.safeParse(current).data;
}

function isDamage(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'STORE_DAMAGED';
}

/**
 * Moves a file that cannot be understood out of the way, for somebody to look at or put back. Its
 * new name tells kind, id and the reference under which the log reports it, and no content.
 */
async function putAside(
  { disk, damaged, municipality, log }: Cabinet,
  kind: string,
  folder: string,
  id: string,
): Promise<void> {
  const reference = randomUUID();
  const fields = { municipality, code: 'STORE_DAMAGED', reference };
  if (damaged === undefined) {
    log.error('A damaged record was left in its place', fields);
    return;
  }
  try {
    const aside = join(damaged, `${kind}.${id}.${reference}`);
    await moveDurably(disk.fileSystem, join(folder, id), aside);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    log.error('A damaged record could not be put aside', fields);
    return;
  }
  log.error('A damaged record was put aside', fields);
}
