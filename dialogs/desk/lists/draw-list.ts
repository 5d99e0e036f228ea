import { listCard } from '../../../cards/index.ts';
import { inList } from '../../../cards/list-context.ts';
import type { ListView } from '../../../cards/list/view.ts';
import type { Card } from '../../../src/domain/card.ts';
import type { Facts } from '../../../src/domain/turn.ts';

/** What is particular to one list. */
type List = Pick<ListView, 'title' | 'intro'> &
  Partial<Pick<ListView, 'fields' | 'items' | 'rows'>>;

/** A list as a message of its own: every button says that it stands in one. */
export function drawList({ title, intro, fields, items, rows }: List, facts: Facts): Card {
  return inList(
    listCard({
      title,
      intro,
      fields: fields ?? [],
      items: items ?? [],
      rows: rows ?? [],
      example: facts.example,
    }),
  );
}

type Button = ListView['rows'][number][number];

/** The way to everything else, for a list that is not one of the five that are used most. */
export const HELP: Button = { title: 'Hulp', verb: 'desk.help' };

/** The lists and what else begins in the channel, by their verb. */
const MENU: readonly Button[] = [
  { title: 'Overzicht', verb: 'desk.overview', id: '0' },
  { title: 'Mijn tickets', verb: 'desk.mine', id: '0' },
  { title: 'Zoeken', verb: 'desk.search-form' },
  { title: 'Agenda', verb: 'desk.agenda', id: '0' },
  { title: 'Nieuwe melding', verb: 'desk.new' },
  HELP,
];

/** The way to everything but the list that stands here; five buttons, as many as a row takes. */
export function menuRow(here: Button['verb']): Button[] {
  return MENU.filter(({ verb }) => verb !== here);
}
