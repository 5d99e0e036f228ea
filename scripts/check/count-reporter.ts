import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { z } from 'zod';

const Options = z.strictObject({
  /** The file for the counts. */
  counts: z.string(),
  /** How long the process may go on after the last test, in milliseconds. */
  grace: z.coerce.number(),
});

/**
 * Mocha's own `spec` output, and beside it the counts in a file, because the exit code alone does
 * not say how many tests ran. The file is only written when the run has come to its end. A server
 * or timer that a test left behind would keep the process alive for ever: it gets some time to end,
 * and is then counted as one failure.
 */
class CountReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const { counts, grace } = Options.parse(options.reporterOptions);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      const write = (failed: number): void => {
        writeFileSync(counts, JSON.stringify({ passes, failures: failed, pending }));
      };
      write(failures);
      setTimeout(() => {
        console.error(`A test left something running: ${process.getActiveResourcesInfo().join()}`);
        // Mocha sets the exit code of its own tests, so the count is what tells.
        write(failures + 1);
        process.exit();
      }, grace).unref();
    });
  }
}

// eslint-disable-next-line no-restricted-syntax -- Mocha takes the default export of a reporter.
export default CountReporter;
