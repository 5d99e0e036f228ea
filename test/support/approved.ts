import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where approved texts are kept: what people read, as somebody read and accepted it. */
export const APPROVED = fileURLToPath(new URL('../approved/', import.meta.url));

/**
 * Compares a text with the approved one. `npm run approve` (the environment variable `APPROVE=1`)
 * accepts the new text instead; the difference is then there to be read in version control.
 *
 * @param path inside `test/approved`, for example `cards/gate.first.nl.txt`
 */
export function approve(path: string, text: string): void {
  const file = `${APPROVED}${path}`;
  const written = text.endsWith('\n') ? text : `${text}\n`;

  if (process.env['APPROVE'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    if (approvedText(file) !== written) writeFileSync(file, written);
    return;
  }

  const approved = approvedText(file);
  assert.ok(approved !== undefined, `Nothing approved yet: read ${path}, then npm run approve`);
  assert.equal(written, approved, `${path} reads differently: read it, then npm run approve`);
}

function approvedText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
