import assert from 'node:assert/strict';
import { closes } from './handling.ts';
import { wholeReport } from './story.ts';
import type { Step } from './story.ts';
import { tell } from './tell.ts';

/** `CONTENT_DIR=content/voorbeeldstad npm start`: the same program in another municipality. */

const ELSEWHERE = /soest|\briec\b|amersfoort|moviera|ketenregisseur/i;

/** The same step, after which neither page speaks of what only Soest has. */
const ownWords = (step: Step): Step => ({
  ...step,
  play: async (stage, found) => {
    const card = await step.play(stage, found);
    for (const { page } of [stage.employee, stage.functionaris]) {
      assert.doesNotMatch(await page.locator('body').innerText(), ELSEWHERE);
    }
    return card;
  },
});

/** The menu of a municipality with one language has no button for another. */
const withoutEnglish = (step: Step): Step => ({
  ...step,
  play: async (stage, found) => {
    const card = await step.play(stage, found);
    const buttons = await card.buttons();
    assert.ok(buttons.includes('Signaal melden'));
    assert.ok(!buttons.includes('English'));
    return card;
  },
});

const numbered = (step: Step): Step => ({
  ...step,
  play: async (stage, found) => {
    const card = await step.play(stage, found);
    assert.match(found.number, /^VS-\d{4}-\d{4}$/);
    await stage.functionaris.page
      .getByRole('treeitem', { name: /^Gemeente Voorbeeldstad, mensenhandel/ })
      .first()
      .waitFor({ state: 'attached' });
    return card;
  },
});

const closed: Step = {
  name: 'closed',
  play: async ({ functionaris }, { number }) => {
    const card = await closes(functionaris, number);
    assert.match(await card.text(), /Gesloten/);
    return card;
  },
};

const CHECKS: Readonly<Record<string, (step: Step) => Step>> = {
  menu: withoutEnglish,
  ticket: numbered,
};

const story = [...wholeReport, closed].map((step) => ownWords(CHECKS[step.name]?.(step) ?? step));

tell('a report in Voorbeeldstad, from a greeting to a closed ticket', story, 'wide', {
  CONTENT_DIR: 'content/voorbeeldstad',
});
