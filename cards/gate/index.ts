import { personalCard } from '../engine.ts';
import { readAt } from '../reading-hours.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { GateView } from './view.ts';

/** The first question of every report and every request for advice (C27). */
export const gateCard = personalCard({
  view: GateView,
  template,
  model: (view, { language }) => ({
    t: texts[language],
    understood: view.understood === undefined ? [] : [texts[language].understood[view.understood]],
    menu: view.understood === undefined ? [] : [words[language].menu],
    w: words[language],
    id: view.id,
    language,
    kept: view.kept,
    hours: [readAt(language, view.readingHours)],
  }),
});
