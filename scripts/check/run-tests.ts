import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Tally } from './closing-line.ts';
import { runCommand } from './run-command.ts';

const Counts = z.strictObject({
  passes: z.int().min(0),
  failures: z.int().min(0),
  pending: z.int().min(0),
});

/**
 * Runs mocha and counts what it did. A run that did not come to its end, that found no test, or
 * that ended badly without a failed test is one failure; a skipped test has not run, so it is one
 * too. Something that a test left running gets `graceMs` to end.
 */
export async function runTests(
  mocha: string,
  environment: NodeJS.ProcessEnv,
  write: (text: string) => void,
  graceMs = 20_000,
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalpunt-check-'));
  try {
    const file = join(folder, 'counts.json');
    const options = `counts=${file},grace=${String(graceMs)}`;
    const reporter = `--reporter ./scripts/check/count-reporter.ts --reporter-option "${options}"`;
    const { ok } = await runCommand(`${mocha} ${reporter}`, environment, write);
    const counts = await readCounts(file);
    if (counts === undefined) return { passed: 0, failed: 1 };
    const failed = counts.failures + counts.pending;
    const unexplained = failed === 0 && (!ok || counts.passes === 0);
    return { passed: counts.passes, failed: unexplained ? 1 : failed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readCounts(file: string): Promise<z.output<typeof Counts> | undefined> {
  try {
    return Counts.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
