import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import './draw-docs.ts';

/**
 * Accepts what people read now: draws the documents anew (by the import above), runs the tests that
 * compare cards and transcripts with the files in test/approved, and has them write those files.
 * Look at the difference in git before you commit it.
 */
const tests = globSync('test/**/*.test.ts').filter((file) =>
  /approve|itBehavesLikeACard|transcript/.test(readFileSync(file, 'utf8')),
);

const mocha = join('node_modules', 'mocha', 'bin', 'mocha.js');
// Without `.mocharc.json`, which names all tests.
const { status } = spawnSync(process.execPath, [mocha, '--no-config', '--exit', ...tests], {
  stdio: 'inherit',
  env: { ...process.env, APPROVE: '1' },
});
process.exitCode = status ?? 1;
