import { closingLine } from './check/closing-line.ts';
import { runAll } from './check/run-all.ts';

/**
 * Everything that must hold before a change is good: `npm run check`, and so `npm test`.
 * `--long` gives the repeated tests their full counts. The last line is `N passed, N failed`;
 * the exit code is 0 only when nothing failed.
 */
const long = process.argv.includes('--long');

const tally = await runAll({
  // None of these changes a file or needs another, so two run side by side.
  checks: [
    { name: 'types', command: 'tsc --project .' },
    { name: 'lint', command: 'eslint . --max-warnings 0' },
    { name: 'format', command: 'prettier --check --log-level warn .' },
    {
      name: 'dependency rules',
      command: 'depcruise src cards dialogs scripts bench test',
    },
    { name: 'unused code', command: 'knip' },
  ],
  tests: 'mocha',
  environment: { ...process.env, ...(long ? { TEST_LONG: '1' } : {}) },
  write: (text) => process.stdout.write(text),
});

process.exitCode = tally.failed === 0 ? 0 : 1;
process.stdout.write(`\n${closingLine(tally)}\n`);
