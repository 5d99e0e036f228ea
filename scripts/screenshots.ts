import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { deskForms } from '../test/browser/desk-forms.ts';
import { lookingUp } from '../test/browser/looking-up.ts';
import { advice, shortReport, waysOn } from '../test/browser/more-stories.ts';
import { wholeReport } from '../test/browser/story.ts';
import type { Step } from '../test/browser/story.ts';
import { openStage, PHONE, WIDE } from '../test/support/browser.ts';

/**
 * `npm run screenshots`: plays a report and the desk in the real Playground and keeps the pictures
 * that the README shows. `npm run screenshots -- FOLDER` keeps a picture of every step of every story, wide
 * and as on a phone of 360 pixels, to look at before a release.
 */

const README_FOLDER = join(import.meta.dirname, '..', 'docs', 'screenshots');

type Pictures = ReadonlyMap<string, string>;

/** The steps of a report that the README shows, with the names of their pictures. */
const REPORT_PICTURES: Pictures = new Map([
  ['gate', '01-gate'],
  ['story', '02-story'],
  ['review', '03-review'],
  ['receipt', '04-receipt'],
  ['ticket', '05-ticket'],
  ['details', '06-details'],
  ['question-preview', '07-question'],
  ['question', '08-message'],
]);

/** The same of the desk. */
const DESK_PICTURES: Pictures = new Map([
  ['more', '09-more'],
  ['form-stappen', '10-steps'],
  ['overview', '11-overview'],
]);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  await play(wholeReport, WIDE, inReadme(REPORT_PICTURES));
  await play(deskForms, WIDE, inReadme(DESK_PICTURES));
} else {
  const stories = {
    report: wholeReport,
    short: shortReport,
    advice,
    desk: deskForms,
    lookingUp,
    ...waysOn,
  };
  for (const [story, steps] of Object.entries(stories)) {
    for (const [look, page] of Object.entries({ wide: WIDE, phone: PHONE })) {
      await play(steps, page, (index, name) =>
        join(folder, look, story, `${String(index + 1).padStart(2, '0')}-${name}.png`),
      );
    }
  }
}

function inReadme(pictures: Pictures) {
  return (_: number, name: string): string | undefined => {
    const picture = pictures.get(name);
    return picture === undefined ? undefined : join(README_FOLDER, `${picture}.png`);
  };
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
