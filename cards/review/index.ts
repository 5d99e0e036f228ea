import { personalCard } from '../engine.ts';
import { asRow } from '../rows.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { ReviewView } from './view.ts';

/** Everything that was answered, before it is sent. Stands only in answers to a press. */
export const reviewCard = personalCard({
  view: ReviewView,
  template,
  model: (view, { language }) => {
    const t = texts[language];
    return {
      t,
      w: words[language],
      id: view.id,
      intro: t.intro[view.kind],
      visibility: view.visibility,
      warnings: view.warnings,
      hasWarnings: view.warnings.length > 0,
      known: view.known,
      hasKnown: view.known.length > 0,
      blocks: view.blocks.map((block) => ({
        id: block.id,
        title: block.title,
        change: t.change(block.title),
        rows: block.rows.map(asRow),
      })),
    };
  },
});
