import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { unless } from './file-system.ts';
import type { FileSystem } from './file-system.ts';

/** Where durable files are written, and the one folder in which they are prepared. */
export interface Disk {
  readonly fileSystem: FileSystem;
  /**
   * The folder for temporary files, on the same file system as the records. One folder of its own
   * instead of the record's, so that clearing what a crash left never lists a folder that grows.
   */
  readonly temporary: string;
}

/**
 * Puts `bytes` at `path`, in the place of what stood there. Once it resolves they outlive a loss of
 * power; until then the old file stays whole. A failure of the very last step (the folder's fsync)
 * leaves the new file in place without that promise, so the caller has to read again.
 */
export async function replaceDurably(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await viaTemporary(disk, bytes, (temporary) => disk.fileSystem.rename(temporary, path));
  await syncFolder(disk.fileSystem, dirname(path));
}

/**
 * Puts `bytes` at `path` if nothing stands there, whole and durable or not at all.
 *
 * @returns false when the path is taken; what stands there is untouched
 */
export async function createDurably(disk: Disk, path: string, bytes: Uint8Array): Promise<boolean> {
  const created = await viaTemporary(disk, bytes, async (temporary) => {
    // A link, because a rename would silently overwrite what another writer just put there.
    const linked = await unless('EEXIST', () => link(disk, temporary, path), false);
    await disk.fileSystem.unlink(temporary);
    return linked;
  });
  if (created) await syncFolder(disk.fileSystem, dirname(path));
  return created;
}

/** Makes the empty file `path`, unless it is there; its name is all it says. */
export async function markDurably(fileSystem: FileSystem, path: string): Promise<void> {
  const file = await unless('EEXIST', () => fileSystem.open(path, 'wx'), undefined);
  await file?.close();
  // Also for one that is there: whoever made it may have failed before it was durable.
  await syncFolder(fileSystem, dirname(path));
}

/** Removes the file for good, also after a loss of power. Removing nothing is no error. */
export async function removeDurably(fileSystem: FileSystem, path: string): Promise<void> {
  await unless('ENOENT', () => fileSystem.unlink(path), undefined);
  await syncFolder(fileSystem, dirname(path));
}

/** Moves a file to another folder of the same file system, durably on both sides. */
export async function moveDurably(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  await fileSystem.rename(from, to);
  await syncFolder(fileSystem, dirname(to));
  await syncFolder(fileSystem, dirname(from));
}

/** Makes the folder unless it is there, and its name durable. Its parent has to exist. */
export async function ensureFolder(fileSystem: FileSystem, path: string): Promise<void> {
  await unless('EEXIST', () => fileSystem.mkdir(path), undefined);
  // Also for one that is there: whoever made it may not have come as far as this.
  await syncFolder(fileSystem, dirname(path));
}

/** As {@link ensureFolder}, for a path of which parents may be missing too. */
export async function ensurePath(fileSystem: FileSystem, path: string): Promise<void> {
  const made = await unless('ENOENT', () => ensureFolder(fileSystem, path).then(() => true), false);
  // The parent of a root is the root itself; one that is not there cannot be made.
  if (made || dirname(path) === path) return;
  await ensurePath(fileSystem, dirname(path));
  await ensureFolder(fileSystem, path);
}

/** Removes what writes that were cut off left in the temporary folder. */
export async function clearTemporary(disk: Disk): Promise<void> {
  for (const name of await disk.fileSystem.readdir(disk.temporary)) {
    await disk.fileSystem.unlink(join(disk.temporary, name));
  }
}

async function viaTemporary<T>(
  disk: Disk,
  bytes: Uint8Array,
  settle: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = join(disk.temporary, `${randomUUID()}.tmp`);
  try {
    await writeAndSync(disk.fileSystem, temporary, bytes);
    return await settle(temporary);
  } catch (error) {
    // A disk that is full gets its room back. Where this fails too, the next start clears it.
    await disk.fileSystem.unlink(temporary).catch(() => undefined);
    throw error;
  }
}

async function writeAndSync(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const file = await fileSystem.open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function link(disk: Disk, temporary: string, path: string): Promise<boolean> {
  await disk.fileSystem.link(temporary, path);
  return true;
}

async function syncFolder(fileSystem: FileSystem, path: string): Promise<void> {
  // Windows opens no folders; its file system keeps its own journal of names.
  if (process.platform === 'win32') return;
  const folder = await fileSystem.open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
