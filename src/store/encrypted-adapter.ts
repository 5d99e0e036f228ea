import type { Adapter } from 'lowdb';
import { StoreError } from '../application/ports/errors.ts';
import { createDurably, replaceDurably } from './durable-file.ts';
import type { Disk } from './durable-file.ts';
import { seal, unseal } from './envelope.ts';
import type { KeyRing, RecordHeader } from './envelope.ts';
import { unless } from './file-system.ts';

/** One record as it stands in its file, not yet looked at. */
export interface RecordContent {
  readonly revision: number;
  readonly recordVersion: number;
  /** As `JSON.parse` gives it. */
  readonly value: unknown;
  /** Whether the key that writes now also wrote this. */
  readonly underFirstKey: boolean;
}

/** What a record has to say of itself to be the one that its path promises. */
export type Identity = Pick<RecordHeader, 'municipality' | 'kind' | 'id'>;

/** The file was not there when it was looked for, and is now. */
export class RecordExists extends Error {}

/**
 * A lowdb adapter for a single encrypted record file. lowdb's own adapters write in clear, with mode
 * 0644 and without fsync, and take a cut-off file for a crash of the program; this one is durable and
 * refuses what is not authentic.
 *
 * Reading gives `null` for no file and throws `StoreError`: `STORE_DAMAGED` for a file that is not
 * the record of `identity` to the last bit, `STORE_KEY_MISSING`, `STORE_NEWER`. It changes nothing.
 * Writing revision 1 makes a new file and throws `RecordExists` where there is one; a later revision
 * takes the place of whatever is there. Errors of the disk come through as they are.
 */
export function encryptedAdapter(
  disk: Disk,
  keys: KeyRing,
  identity: Identity,
  path: string,
): Adapter<RecordContent> {
  return {
    read: async () => {
      const bytes = await unless('ENOENT', () => disk.fileSystem.readFile(path), undefined);
      return bytes === undefined ? null : open(bytes, keys, identity);
    },
    write: async ({ revision, recordVersion, value }) => {
      const about = { ...identity, revision, recordVersion };
      const bytes = seal(about, Buffer.from(JSON.stringify(value)), keys);
      if (revision > 1) {
        await replaceDurably(disk, path, bytes);
        return;
      }
      if (!(await createDurably(disk, path, bytes))) throw new RecordExists();
    },
  };
}

function open(bytes: Uint8Array, keys: KeyRing, identity: Identity): RecordContent {
  const unsealed = unseal(bytes, keys);
  if (unsealed.kind === 'key-missing') throw new StoreError('STORE_KEY_MISSING');
  if (unsealed.kind === 'newer') throw new StoreError('STORE_NEWER');
  if (unsealed.kind === 'damaged') throw new StoreError('STORE_DAMAGED');
  const { header, content } = unsealed;
  // An authentic record in the wrong place: somebody moved or exchanged files.
  if (!describes(header, identity)) throw new StoreError('STORE_DAMAGED');
  return {
    revision: header.revision,
    recordVersion: header.recordVersion,
    value: JSON.parse(Buffer.from(content).toString('utf8')),
    underFirstKey: header.keyId === keys.writing.keyId,
  };
}

function describes(header: RecordHeader, { municipality, kind, id }: Identity): boolean {
  return header.municipality === municipality && header.kind === kind && header.id === id;
}
