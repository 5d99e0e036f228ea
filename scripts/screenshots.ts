import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PHONE, WIDE, openStage } from '../test/support/browser.ts';
import { wholeReport } from '../test/browser/story.ts';

/**
 * `npm run screenshots`: plays a report in the real Playground and keeps a picture of the card of
 * every step in docs/screenshots, wide and as on a phone of 360 pixels.
 */

const FOLDER = join(import.meta.dirname, '..', 'docs', 'screenshots');

const LOOKS = [
  { folder: FOLDER, page: WIDE },
  { folder: join(FOLDER, 'narrow'), page: PHONE },
];

for (const { folder, page } of LOOKS) {
  await mkdir(folder, { recursive: true });
  const stage = await openStage({ page });
  try {
    const found = { number: '' };
    for (const [index, { name, play }] of wholeReport.entries()) {
      const card = await play(stage, found);
      const number = String(index + 1).padStart(2, '0');
      await card.screenshot(join(folder, `${number}-${name}.png`));
    }
  } finally {
    await stage.close();
  }
  console.log(`${String(wholeReport.length)} pictures in ${folder}`);
}
