import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PARTS, SIGNALS } from './files.ts';

/** The content of a municipality as it lies on the disk. */
export interface Folder {
  /** The files that could be read, by their name relative to the folder, with `/` between. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Every name in the folder, to find one that was meant to be another. */
  readonly names: readonly string[];
}

/** Reads the files of a municipality; `undefined` when there is no such folder. Never throws. */
export async function readFolder(dir: string): Promise<Folder | undefined> {
  const names = await readdir(dir).catch(() => undefined);
  if (names === undefined) return undefined;
  const cards = await readdir(join(dir, SIGNALS)).catch(() => []);
  const wanted = [
    ...PARTS.map(({ file }) => file),
    ...cards.filter((name) => name.endsWith('.json')).map((name) => `${SIGNALS}/${name}`),
  ];
  const read = await Promise.all(
    wanted.map(async (file) => {
      const bytes = await readFile(join(dir, file)).catch(() => undefined);
      return bytes === undefined ? [] : [[file, bytes] as const];
    }),
  );
  return { bytes: new Map(read.flat()), names };
}
