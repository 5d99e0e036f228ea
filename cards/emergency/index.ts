import { personalCard } from '../engine.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { EmergencyView } from './view.ts';

/** The 112 card. Drawn from constants alone, so that it works when everything else is down. */
export const emergencyCard = personalCard({
  view: EmergencyView,
  template,
  footer: 'none',
  model: (view, { language }) => {
    const t = texts[language];
    return {
      t,
      kept: view.kept,
      words: view.words,
      safety: t.safety(view.alarm),
    };
  },
});
