import { channelCard } from '../engine.ts';
import { asRow } from '../rows.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { PreviewView } from './view.ts';

/** What the reporter or a partner will read, before it is sent. */
export const previewCard = channelCard({
  view: PreviewView,
  template,
  number: (view) => view.number,
  model: (view) => ({
    t: texts,
    title: view.title,
    reads: view.reads,
    text: view.text,
    rows: view.rows.map(asRow),
    warnings: view.warnings,
    hasWarnings: view.warnings.length > 0,
    send: view.send,
    id: view.id,
  }),
});
