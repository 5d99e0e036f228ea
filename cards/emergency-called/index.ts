import { personalCard } from '../engine.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { EmergencyCalledView } from './view.ts';

/** After "112 is gebeld, ga verder": by whom and when. Both may stay empty. */
export const emergencyCalledCard = personalCard({
  view: EmergencyCalledView,
  template,
  model: (view, { language }) => ({
    t: texts[language],
    w: words[language],
    choices: texts[language].choices,
    now: view.now,
  }),
});
