import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
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
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  // Also when the run is broken off.
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    process.off('exit', remove);
    remove();
  }
}
