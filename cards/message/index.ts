import { personalCard } from '../engine.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { MessageView } from './view.ts';

/** Tells that there is a message and of which report, and nothing else. */
export const messageCard = personalCard({
  view: MessageView,
  template,
  model: (view, { language }) => ({
    t: texts[language],
    id: view.id,
    about: texts[language].about(view.number),
  }),
});
