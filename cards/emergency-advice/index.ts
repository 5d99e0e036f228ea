import { personalCard } from '../engine.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { EmergencyAdviceView } from './view.ts';

/** After "Ik kan niet bellen" or "Het gevaar is voorbij" (C79, C80). */
export const emergencyAdviceCard = personalCard({
  view: EmergencyAdviceView,
  template,
  model: (view, { language }) => {
    const t = texts[language];
    const goOn = { title: words[language].next, verb: 'emergency.continue' };
    return view.about === 'voorbij'
      ? { title: t.past.title, lines: t.past.lines(view.police), buttons: [goOn] }
      : {
          title: t.cannot.title,
          lines: t.cannot.lines(view.alarm),
          buttons: [{ title: t.called, verb: 'emergency.called' }, goOn],
        };
  },
});
