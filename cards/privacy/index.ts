import { personalCard } from '../engine.ts';
import { readAt } from '../reading-hours.ts';
import { words } from '../words.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { PrivacyView } from './view.ts';

/** What happens with a report, and the choice of how to go on. */
export const privacyCard = personalCard({
  view: PrivacyView,
  template,
  model: (view, { language }) => {
    const t = texts[language];
    return {
      t,
      w: words[language],
      id: view.id,
      url: view.url,
      title: t.title[view.kind],
      rows: [
        t.who,
        { label: t.when.label, text: readAt(language, view.readingHours, view.kind) },
        { label: t.kept.label, text: view.retention },
        t.teams,
      ],
      ways: t.ways(t.inWhat[view.kind]),
      responsible: t.responsible(view.responsible, view.contact),
    };
  },
});
