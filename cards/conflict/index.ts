import { personalCard } from '../engine.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { ConflictView } from './view.ts';

/** Conflict of interest: asked before any detail (C85). */
export const conflictCard = personalCard({
  view: ConflictView,
  template,
  model: (view, { language }) => ({
    t: texts[language],
    w: words[language],
    id: view.id,
  }),
});
