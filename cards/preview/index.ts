import { channelCard } from '../engine.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { PreviewView } from './view.ts';

/** What the reporter will read, before it is sent. */
export const previewCard = channelCard({
  view: PreviewView,
  template,
  number: (view) => view.number,
  model: (view) => ({
    t: texts,
    title: texts.title[view.kind](view.number),
    reads: texts.reads[view.kind],
    text: view.text,
    warnings: view.warnings,
    hasWarnings: view.warnings.length > 0,
    id: view.id,
  }),
});
