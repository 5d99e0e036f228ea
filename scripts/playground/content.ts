import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';
import { deputy, functionaris, manager } from './people.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DEFAULT_CONTENT = join('content', 'soest');

/** Who is who in the Playground, as rollen.json says it. */
const ROLES = {
  functionaris: [functionaris.aadObjectId],
  deputy: [deputy.aadObjectId],
  manager: [manager.aadObjectId],
  fg: [],
  brp: [functionaris.aadObjectId],
};

/** A content folder for the bot, and how to be rid of it. */
export interface PlayContent {
  readonly dir: string;
  /** The name of the municipality, as in gemeente.json. */
  readonly municipality: string;
  readonly remove: () => Promise<void>;
}

/**
 * A copy of the content in which the people of the Playground have their roles: without those the
 * deputy and the manager would never hear of a ticket that nobody picks up.
 *
 * @param folder the content of the municipality, from the root of the project; Soest when it is left
 *   out or empty
 * @returns the copy, or every mistake in the folder as a sentence for who wrote it
 */
export async function copyContent(
  folder?: string,
): Promise<PlayContent | { readonly problems: readonly string[] }> {
  const from = resolve(ROOT, folder === undefined || folder === '' ? DEFAULT_CONTENT : folder);
  // Before it is copied: the copy has other roles, and a mistake in those would not be seen.
  const read = await readContent(from);
  if (!read.ok) return { problems: read.problems };
  const dir = await mkdtemp(join(tmpdir(), 'signaalpunt-content-'));
  await cp(from, dir, { recursive: true });
  await writeFile(join(dir, 'rollen.json'), JSON.stringify(ROLES, undefined, 2));
  return {
    dir,
    municipality: read.content.municipality.name,
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
