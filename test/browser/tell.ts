import { openStage, PHONE } from '../support/browser.ts';
import type { Stage, StageOptions } from '../support/browser.ts';
import type { Step } from './story.ts';

/**
 * One `it` for every step of a story, on a stage of its own; on a phone where the story says so.
 *
 * @param env added to the bot's environment, for example the content of another municipality
 */
export function tell(
  title: string,
  steps: readonly Step[],
  on: 'wide' | 'phone' = 'wide',
  env: StageOptions['env'] = {},
): void {
  describe(title, function () {
    this.timeout(120_000);
    let stage: Stage | undefined;
    const found = { number: '' };

    before(async () => {
      stage = await openStage(on === 'phone' ? { page: PHONE, env } : { env });
    });
    after(() => stage?.close());

    // Each step needs the one before it: after a failure the rest would only repeat it.
    let failed = false;
    for (const { name, play } of steps) {
      it(`shows the card: ${name}`, async () => {
        if (stage === undefined) throw new Error('The stage did not open.');
        if (failed) throw new Error('An earlier step failed.');
        failed = true;
        await play(stage, found);
        failed = false;
      });
    }
  });
}
