import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createDurably, ensurePath } from './durable-file.ts';
import type { EncryptionKey } from './envelope.ts';
import { errnoOf, nodeFileSystem, unless } from './file-system.ts';
import type { FileSystem } from './file-system.ts';

/** How looking for the local key ended. */
export type LocalKey =
  | {
      readonly kind: 'key';
      readonly key: EncryptionKey;
      /** Whether it was made just now, which somebody should hear of. */
      readonly made: boolean;
    }
  /** The folder cannot be used; `reason` is the errno code, for example `EACCES`. */
  | { readonly kind: 'refused'; readonly problem: 'STORE_UNAVAILABLE'; readonly reason: string }
  /** The file is there and holds no key. Nothing is changed: records may depend on it. */
  | { readonly kind: 'refused'; readonly problem: 'LOCAL_KEY_DAMAGED' };

const FILE = /^([A-Za-z0-9_-]{1,64}):([A-Za-z0-9+/]{43}=)\s*$/;
const KEY_BYTES = 32;

/**
 * Reads the encryption key of local mode from `<dataDir>/local-key`, or makes one there with mode
 * 0600. It lies beside what it encrypts, so it protects a copied record and not a copied folder:
 * good enough for trying things out and for nothing else.
 */
export async function localKey(
  dataDir: string,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<LocalKey> {
  const path = join(dataDir, 'local-key');
  const read = async (made: boolean): Promise<LocalKey | undefined> => {
    const bytes = await unless('ENOENT', () => fileSystem.readFile(path), undefined);
    if (bytes === undefined) return undefined;
    const key = parse(Buffer.from(bytes).toString('latin1'));
    if (key === undefined) return { kind: 'refused', problem: 'LOCAL_KEY_DAMAGED' };
    return { kind: 'key', key, made };
  };

  try {
    const present = await read(false);
    if (present !== undefined) return present;
    await ensurePath(fileSystem, dataDir);
    const disk = { fileSystem, temporary: dataDir };
    const made = await createDurably(disk, path, Buffer.from(newKey()));
    // Read back in any case: another process may have been first.
    return (
      (await read(made)) ?? { kind: 'refused', problem: 'STORE_UNAVAILABLE', reason: 'ENOENT' }
    );
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === undefined) throw error;
    return { kind: 'refused', problem: 'STORE_UNAVAILABLE', reason };
  }
}

function newKey(): string {
  const id = `local-${randomBytes(4).toString('hex')}`;
  return `${id}:${randomBytes(KEY_BYTES).toString('base64')}\n`;
}

function parse(text: string): EncryptionKey | undefined {
  const [, id, key] = FILE.exec(text) ?? [];
  if (id === undefined || key === undefined) return undefined;
  return { id, key: Buffer.from(key, 'base64') };
}
