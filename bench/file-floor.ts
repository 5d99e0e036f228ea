import { randomBytes } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of a record of common size; what counts is how often the disk is waited for. */
export const RECORD_BYTES = 3 * 1024;

/**
 * The least that a durable write can cost: a temporary file with these bytes, fsync, rename, and
 * fsync of the folder. Gives how long each took, in milliseconds.
 */
export async function fileFloor(folder: string, bytes: number): Promise<() => Promise<number>> {
  const target = join(folder, 'floor');
  const temporary = join(folder, 'floor-temporary');
  await mkdir(target, { recursive: true });
  await mkdir(temporary, { recursive: true });
  const content = randomBytes(bytes);
  let count = 0;

  return async () => {
    count += 1;
    const name = String(count);
    const start = performance.now();
    const file = await open(join(temporary, name), 'wx', 0o600);
    await file.writeFile(content);
    await file.sync();
    await file.close();
    await rename(join(temporary, name), join(target, name));
    const directory = await open(target, 'r');
    await directory.sync();
    await directory.close();
    return performance.now() - start;
  };
}
