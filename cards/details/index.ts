import type { Card } from '../../src/domain/card.ts';
import { channelCard, personalCard } from '../engine.ts';
import type { Frame } from '../frame.ts';
import { asContribution, asRow } from '../rows.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { DetailsView } from './view.ts';
import type { Item } from './view.ts';

const definition = {
  view: DetailsView,
  template,
  number: (view: DetailsView) => view.number,
  model: (view: DetailsView) => ({
    t: texts,
    title: texts.title(view.number),
    part: view.pages === 1 ? [] : [texts.part(view.page + 1, view.pages)],
    reporter: view.reporter,
    sections: view.sections.map(({ title, items }) => ({ title, items: items.map(asRuns) })),
    sets: setsOf(view),
  }),
};

const inPersonalChat = personalCard(definition);
const inChannel = channelCard(definition);

/**
 * Everything that was written, page by page. Stands only in the answer to the person who pressed.
 * Dutch in the personal chat as well, whatever the frame says: a ticket is Dutch.
 */
export function detailsCard(view: DetailsView, frame: Frame): Card {
  return view.place === 'personal'
    ? inPersonalChat(view, { ...frame, language: 'nl' })
    : inChannel(view);
}

function asRuns({ label, when, text, goesOn = false }: Item) {
  const heading =
    when === undefined
      ? asRow({ label, text }).label
      : asContribution({ who: label, when, text }).heading;
  return { label: heading, text, more: goesOn ? [texts.goesOn] : [] };
}

/** To the pages beside this one, and in the channel back to the ticket. */
function setsOf({ id, page, pages, place }: DetailsView) {
  const verb = place === 'personal' ? 'desk.details' : 'ticket.details-page';
  const turn = (title: string, to: number) => ({ title, verb, id: `${id}.${String(to)}` });
  const actions = [
    ...(page > 0 ? [turn(texts.previous, page - 1)] : []),
    ...(page < pages - 1 ? [turn(texts.next, page + 1)] : []),
    ...(place === 'channel' ? [{ title: texts.back, verb: 'ticket.show', id }] : []),
  ];
  return actions.length === 0 ? [] : [{ actions }];
}
