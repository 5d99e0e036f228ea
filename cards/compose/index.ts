import { channelCard } from '../engine.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { ComposeView } from './view.ts';

/** Write to the reporter. The only input that the client itself requires: Annuleren sends no input. */
export const composeCard = channelCard({
  view: ComposeView,
  template,
  number: (view) => view.number,
  model: (view) => ({
    t: texts,
    title: texts.title[view.kind](view.number),
    lines: [texts.lines[view.kind], texts.known],
    notes: view.note === undefined ? [] : [view.note],
    problems: view.problem === undefined ? [] : [view.problem],
    label: texts.label[view.kind],
    text: view.text ?? null,
    id: view.id,
  }),
});
