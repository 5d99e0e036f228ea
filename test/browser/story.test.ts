import { openStage } from '../support/browser.ts';
import type { Stage } from '../support/browser.ts';
import { wholeReport } from './story.ts';

describe('a report, from a greeting to feedback', function () {
  this.timeout(120_000);
  let stage: Stage | undefined;
  const found = { number: '' };

  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());

  // Each step needs the one before it: after a failure the rest would only repeat it.
  this.bail(true);
  for (const { name, play } of wholeReport) {
    it(`shows the card: ${name}`, async () => {
      if (stage === undefined) throw new Error('The stage did not open.');
      await play(stage, found);
    });
  }
});
