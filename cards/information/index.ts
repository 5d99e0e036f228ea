import { z } from 'zod';
import type { Card } from '../../src/domain/card.ts';
import { channelCard, personalCard } from '../engine.ts';
import type { Frame } from '../frame.ts';
import { asList, asMarkdown } from './inline.ts';
import template from './template.json' with { type: 'json' };
import { InformationView } from './view.ts';

type Known = z.output<typeof InformationView>;

/** The input of the search box, whose words the dialogs read. */
export const FIND_INPUT = 'zoek';

/** What was filled in goes along with the button that asks for it, and with no other one. */
const TAKES_INPUTS: readonly string[] = ['info.report', 'info.find'];

const model = ({ search, ticks, ...view }: Known) => ({
  title: asMarkdown(view.title),
  hasNotes: view.notes.length > 0,
  notes: view.notes.map(asMarkdown),
  paragraphs: view.paragraphs.map(asMarkdown),
  sections: view.sections.map(({ heading, list, lines }) => ({
    heading: asMarkdown(heading),
    blocks: list ? [asList(lines)] : lines.map(asMarkdown),
  })),
  ticks: ticks === undefined ? [] : [ticks],
  searches: search === undefined ? [] : [{ id: FIND_INPUT, ...search }],
  sources: view.sources.map(asMarkdown),
  rows: view.rows.map(({ heading, buttons }) => ({
    headings: heading === undefined ? [] : [asMarkdown(heading)],
    buttons: buttons.map(({ title, verb, id, first }) => ({
      title,
      verb,
      id: id ?? null,
      style: first ? 'positive' : null,
      inputs: TAKES_INPUTS.includes(verb) ? 'Auto' : 'None',
    })),
  })),
});

const ChannelView = InformationView.extend({ example: z.boolean() });

const inPersonalChat = personalCard({ view: InformationView, template, model });
const inChannel = channelCard({
  view: ChannelView,
  template,
  model,
  example: ({ example }) => example,
});

/**
 * One item of what people can look up. All of its words are the municipality's and ours, never
 * typed by somebody. In the channel the frame's language does not matter: cards there are Dutch.
 */
export function informationCard(view: InformationView, frame: Frame): Card {
  return view.place === 'personal'
    ? inPersonalChat(InformationView.parse(view), frame)
    : inChannel(ChannelView.parse({ ...view, example: frame.example }));
}
