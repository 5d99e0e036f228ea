import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The root of the project. */
export const ROOT = join(import.meta.dirname, '..');

/**
 * Runs work with a folder of its own, which is gone afterwards. It stands beside the project and
 * not in the folder for temporary files, because that may be memory, where an fsync costs nothing.
 */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const cache = join(ROOT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'signaalpunt-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
