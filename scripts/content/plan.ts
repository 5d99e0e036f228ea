import { readFile } from 'node:fs/promises';
import { readContent } from '../../src/content/read-content.ts';
import type { Answer } from './answer.ts';
import { compareAnnex } from './annex.ts';

/** Compares the annex of a plan with the partners and tasks of a folder, one to one (C67 to C69). */
export async function comparePlan(dir: string, planFile: string): Promise<Answer> {
  const read = await readContent(dir);
  if (!read.ok) return { ok: false, lines: read.problems };
  const text = await readFile(planFile, 'utf8').catch(() => undefined);
  if (text === undefined) {
    return {
      ok: false,
      lines: ['Het bestand met het plan is er niet of is niet te lezen. Geef de naam ervan.'],
    };
  }
  return compareAnnex(text, read.content);
}
