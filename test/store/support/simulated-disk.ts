import { basename, dirname } from 'node:path';
import type { FileSystem, OpenFile } from '../../../src/store/file-system.ts';
import { diskError } from './watched-file-system.ts';

interface SimulatedFile {
  readonly kind: 'file';
  bytes: Uint8Array;
  /** What outlives a loss of power. */
  durable: Uint8Array;
}

interface SimulatedFolder {
  readonly kind: 'folder';
  names: Map<string, Simulated>;
  /** The names that outlive a loss of power. */
  durable: Map<string, Simulated>;
}

type Simulated = SimulatedFile | SimulatedFolder;

/** A disk in memory that can lose power. */
export interface SimulatedDisk {
  readonly fileSystem: FileSystem;
  /**
   * Loses what was not synced, as unkindly as a real disk may: every name that was added, replaced or
   * removed since the last fsync of its folder may have reached the disk or not, each on its own, and
   * unsynced content may be there, be missing, or be cut off. `chance` gives numbers from 0 to 1.
   */
  readonly losePower: (chance: () => number) => void;
  /** All files, by path. */
  readonly files: () => ReadonlyMap<string, Uint8Array>;
}

export function simulatedDisk(): SimulatedDisk {
  const root = emptyFolder();

  const find = (path: string): Simulated => {
    let here: Simulated = root;
    for (const name of path.split('/').filter((part) => part !== '')) {
      if (here.kind === 'file') throw diskError('ENOTDIR');
      const next = here.names.get(name);
      if (next === undefined) throw diskError('ENOENT');
      here = next;
    }
    return here;
  };
  const folderAt = (path: string): SimulatedFolder => {
    const found = find(path);
    if (found.kind === 'file') throw diskError('ENOTDIR');
    return found;
  };
  const fileAt = (path: string): SimulatedFile => {
    const found = find(path);
    if (found.kind === 'folder') throw diskError('EISDIR');
    return found;
  };
  const add = (path: string, thing: Simulated): void => {
    const { names } = folderAt(dirname(path));
    if (path === '/' || names.has(basename(path))) throw diskError('EEXIST');
    names.set(basename(path), thing);
  };

  return {
    fileSystem: {
      open: async (path, flags) => {
        await Promise.resolve();
        if (flags === 'r') return handle(find(path));
        const file = { kind: 'file', bytes: new Uint8Array(), durable: new Uint8Array() } as const;
        add(path, file);
        return handle(file);
      },
      readFile: async (path) => {
        await Promise.resolve();
        return fileAt(path).bytes.slice();
      },
      rename: async (from, to) => {
        await Promise.resolve();
        const file = fileAt(from);
        folderAt(dirname(to)).names.set(basename(to), file);
        folderAt(dirname(from)).names.delete(basename(from));
      },
      link: async (existing, name) => {
        await Promise.resolve();
        add(name, fileAt(existing));
      },
      unlink: async (path) => {
        await Promise.resolve();
        fileAt(path);
        folderAt(dirname(path)).names.delete(basename(path));
      },
      mkdir: async (path) => {
        await Promise.resolve();
        add(path, emptyFolder());
      },
      readdir: async (path) => {
        await Promise.resolve();
        return [...folderAt(path).names.keys()];
      },
      access: async (path) => {
        await Promise.resolve();
        find(path);
      },
      realpath: async (path) => {
        await Promise.resolve();
        find(path);
        return path;
      },
    },
    losePower: (chance) => {
      loseIn(root, chance);
    },
    files: () => new Map(filesIn('', root)),
  };
}

function emptyFolder(): SimulatedFolder {
  return { kind: 'folder', names: new Map(), durable: new Map() };
}

function handle(thing: Simulated): OpenFile {
  return {
    writeFile: async (bytes) => {
      await Promise.resolve();
      if (thing.kind === 'folder') throw diskError('EISDIR');
      thing.bytes = bytes.slice();
    },
    sync: async () => {
      await Promise.resolve();
      if (thing.kind === 'folder') thing.durable = new Map(thing.names);
      else thing.durable = thing.bytes;
    },
    close: () => Promise.resolve(),
  };
}

function loseIn(thing: Simulated, chance: () => number): void {
  if (thing.kind === 'file') {
    if (thing.bytes !== thing.durable) thing.bytes = partOf(thing, chance());
    thing.durable = thing.bytes;
    return;
  }
  for (const name of new Set([...thing.names.keys(), ...thing.durable.keys()])) {
    const before = thing.durable.get(name);
    if (thing.names.get(name) === before || chance() < 0.5) continue;
    if (before === undefined) thing.names.delete(name);
    else thing.names.set(name, before);
  }
  thing.durable = new Map(thing.names);
  for (const inside of thing.names.values()) loseIn(inside, chance);
}

/** All, nothing or the first half of what was written without a sync. */
function partOf({ bytes, durable }: SimulatedFile, chance: number): Uint8Array {
  if (chance < 1 / 3) return durable;
  if (chance < 2 / 3) return bytes.slice(0, bytes.length / 2);
  return bytes;
}

function* filesIn(path: string, folder: SimulatedFolder): Iterable<[string, Uint8Array]> {
  for (const [name, thing] of folder.names) {
    if (thing.kind === 'file') yield [`${path}/${name}`, thing.bytes];
    else yield* filesIn(`${path}/${name}`, thing);
  }
}
