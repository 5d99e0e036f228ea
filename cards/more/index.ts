import { channelCard } from '../engine.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { MoreView } from './view.ts';

/** Meer: what is possible with a ticket beyond the buttons on its card. */
export const moreCard = channelCard({
  view: MoreView,
  template,
  number: (view) => view.number,
  model: (view) => ({
    t: texts,
    title: texts.title(view.number),
    groups: view.groups,
    id: view.id,
  }),
});
