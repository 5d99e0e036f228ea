import { channelCard } from '../engine.ts';
import { asContribution, asRow } from '../rows.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { DetailsView } from './view.ts';

/** Everything that was written. Stands only in the answer to the person who pressed. */
export const detailsCard = channelCard({
  view: DetailsView,
  template,
  number: (view) => view.number,
  model: (view) => ({
    t: texts,
    title: texts.title(view.number),
    id: view.id,
    reporter: view.reporter,
    emergency: view.emergency,
    blocks: view.blocks.map(({ title, rows }) => ({ title, rows: rows.map(asRow) })),
    hasDialogue: view.dialogue.length > 0,
    dialogue: view.dialogue.map(asContribution),
  }),
});
