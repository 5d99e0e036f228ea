import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { deskForms } from '../test/browser/desk-forms.ts';
import { advice, shortReport, waysOn } from '../test/browser/more-stories.ts';
import { wholeReport } from '../test/browser/story.ts';
import type { Step } from '../test/browser/story.ts';
import { openStage, PHONE, WIDE } from '../test/support/browser.ts';

/**
 * `npm run screenshots`: plays a report in the real Playground and keeps the pictures that the
 * README shows. `npm run screenshots -- FOLDER` keeps a picture of every step of every story, wide
 * and as on a phone of 360 pixels, to look at before a release.
 */

const README_FOLDER = join(import.meta.dirname, '..', 'docs', 'screenshots');

/** The steps that the README shows, with the names of their pictures. */
const README_PICTURES: ReadonlyMap<string, string> = new Map([
  ['gate', '01-gate'],
  ['story', '02-story'],
  ['review', '03-review'],
  ['receipt', '04-receipt'],
  ['ticket', '05-ticket'],
  ['details', '06-details'],
  ['question-preview', '07-question'],
  ['question', '08-message'],
]);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  await play(wholeReport, WIDE, (_, name) => {
    const picture = README_PICTURES.get(name);
    return picture === undefined ? undefined : join(README_FOLDER, `${picture}.png`);
  });
} else {
  const stories = { report: wholeReport, short: shortReport, advice, desk: deskForms, ...waysOn };
  for (const [story, steps] of Object.entries(stories)) {
    for (const [look, page] of Object.entries({ wide: WIDE, phone: PHONE })) {
      await play(steps, page, (index, name) =>
        join(folder, look, story, `${String(index + 1).padStart(2, '0')}-${name}.png`),
      );
    }
  }
}

/** Plays a story and keeps the pictures for which `pathOf` names a place. */
async function play(
  steps: readonly Step[],
  page: typeof WIDE,
  pathOf: (index: number, name: string) => string | undefined,
): Promise<void> {
  const stage = await openStage({ page });
  try {
    const found = { number: '' };
    for (const [index, step] of steps.entries()) {
      const card = await step.play(stage, found);
      const path = pathOf(index, step.name);
      if (path === undefined) continue;
      await mkdir(join(path, '..'), { recursive: true });
      await card.screenshot(path);
      console.log(path);
    }
  } finally {
    await stage.close();
  }
}
