import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deputy, functionaris, manager } from './people.ts';

const ROOT = join(import.meta.dirname, '..', '..');

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
  readonly remove: () => Promise<void>;
}

/**
 * A copy of the content in which the people of the Playground have their roles: without those the
 * deputy and the manager would never hear of a ticket that nobody picks up.
 */
export async function copyContent(): Promise<PlayContent> {
  const dir = await mkdtemp(join(tmpdir(), 'signaalpunt-content-'));
  await cp(join(ROOT, 'content', 'soest'), dir, { recursive: true });
  await writeFile(join(dir, 'rollen.json'), JSON.stringify(ROLES, undefined, 2));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
