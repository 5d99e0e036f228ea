import { personalCard } from '../engine.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { MenuView } from './view.ts';

/** The menu, and the welcome in the first message to a person (C2). */
export const menuCard = personalCard({
  view: MenuView,
  template,
  footer: 'line',
  model: (view, { language }) => {
    const t = texts[language];
    return {
      t,
      language,
      w: words[language],
      title: view.welcome ? t.welcome : t.title,
      lines: view.welcome ? t.about : [],
      notes: view.note === undefined ? [] : [view.note],
      unfinished: view.unfinished !== undefined,
      id: view.unfinished ?? null,
      otherLanguage: view.otherLanguage
        ? [{ title: t.otherLanguage, verb: language === 'nl' ? 'menu.english' : 'menu.dutch' }]
        : [],
    };
  },
});
