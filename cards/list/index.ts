import { channelCard } from '../engine.ts';
import { asInput } from '../field.ts';
import template from './template.json' with { type: 'json' };
import { ListView } from './view.ts';

/** Lists of the desk: lines of text, each with at most one button, and the way to other pages. */
export const listCard = channelCard({
  view: ListView,
  template,
  number: (view) => view.number ?? 'Signaalpunt',
  example: (view) => view.example,
  model: (view) => ({
    title: view.title,
    intro: view.intro,
    fields: view.fields.map((field) => asInput(field, 'nl')),
    items: view.items.map(({ heading, lines, warnings, open }) => ({
      heading,
      lines,
      warnings,
      sets: open === undefined ? [] : [{ buttons: [{ ...open, id: open.id ?? null }] }],
    })),
    // What sends the fields stands under them, also when a long list follows.
    asking: view.rows.filter(asks).map(asRowOfButtons),
    rows: view.rows.filter((row) => !asks(row)).map(asRowOfButtons),
  }),
});

type Row = ListView['rows'][number];

function asks(row: Row): boolean {
  return row.some(({ takesInputs }) => takesInputs === true);
}

function asRowOfButtons(row: Row) {
  return {
    buttons: row.map(({ title, verb, id, takesInputs = false }) => ({
      title,
      verb,
      id: id ?? null,
      style: takesInputs ? 'positive' : null,
      inputs: takesInputs ? 'Auto' : 'None',
    })),
  };
}
