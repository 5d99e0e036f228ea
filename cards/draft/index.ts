import { personalCard } from '../engine.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { DraftView } from './view.ts';

/** The neutral message of an intake under way; Teams keeps it, so it says nothing. */
export const draftCard = personalCard({
  view: DraftView,
  template,
  model: (view, { language }) => ({
    t: texts[language],
    w: words[language],
    id: view.id,
    lines: view.lines,
    send: view.canSend ? [{ title: words[language].send, id: view.id }] : [],
  }),
});
