import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';

export type Json = Record<string, unknown>;

/** A folder with the content of Soest, in which a test may break what it likes. */
export interface Copy {
  readonly dir: string;
  /** Changes the text of a file. Throws when that changes nothing: then the test breaks nothing. */
  readonly edit: (file: string, by: (text: string) => string) => Promise<void>;
  /** Changes a file that is one object. */
  readonly change: (file: string, by: (value: Json) => unknown) => Promise<void>;
  /** Changes a file that is a list. */
  readonly changeList: (file: string, by: (list: Json[]) => unknown) => Promise<void>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** What the loader says of it; empty when all is well. */
  readonly problems: () => Promise<readonly string[]>;
  readonly end: () => Promise<void>;
}

export async function copyOfSoest(): Promise<Copy> {
  const dir = await mkdtemp(join(tmpdir(), 'signaalpunt-content-'));
  await cp('content/soest', dir, { recursive: true });
  const edit = async (file: string, by: (text: string) => string): Promise<void> => {
    const text = await readFile(join(dir, file), 'utf8');
    const changed = by(text);
    if (changed === text) throw new Error(`${file} is as it was`);
    await writeFile(join(dir, file), changed);
  };
  const rewrite = (file: string, by: (value: unknown) => unknown): Promise<void> =>
    edit(file, (text) => JSON.stringify(by(JSON.parse(text)), null, 2));
  return {
    dir,
    edit,
    change: (file, by) => rewrite(file, (value) => by(value as Json)),
    changeList: (file, by) => rewrite(file, (value) => by(value as Json[])),
    write: (file, text) => writeFile(join(dir, file), text),
    remove: (file) => rm(join(dir, file), { recursive: true }),
    problems: async () => {
      const read = await readContent(dir);
      return read.ok ? [] : read.problems;
    },
    end: () => rm(dir, { recursive: true, force: true }),
  };
}
