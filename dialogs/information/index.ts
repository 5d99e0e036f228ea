import { informationCard as drawCard } from '../../cards/index.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Item, Target } from '../../src/domain/information.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';
import { opens, rowsOf } from './page.ts';
import type { Page, Reader, Row } from './page.ts';
import { overviewOf, pageOf } from './pages.ts';
import { whoPage } from './partners.ts';
import { waysOn } from './ways-on.ts';

export { titleOf } from './titles.ts';

/**
 * What people can look up: signal cards, who does what, the meldcode, which municipality helps, the
 * other doors. Nothing is kept and nothing is asked of the store: an item is drawn from the content.
 */
export interface Looking {
  readonly item: Item;
  readonly language: Language;
  readonly place: 'personal' | 'channel';
  /** `intake.step` of an unfinished report, for a way back to it. */
  readonly resume?: string | undefined;
  /** It was found in typed words: the card says what was understood. */
  readonly found?: boolean;
  /** The typed words are kept: says that a report or question begins with them. */
  readonly kept?: boolean;
  /** What the typed words may have meant as well, the best first; of these the items are offered. */
  readonly others?: readonly Target[];
}

const texts = {
  nl: {
    understood: (title: string) => `Ik begrijp: ${sentence(title)}`,
    menu: 'Klopt dat niet? Kies Menu.',
    again: 'Klopt dat niet? Zoek opnieuw.',
    nothing: 'Niets gevonden. Kies hieronder.',
    kept: 'Wil je dit melden of vragen? Je tekst staat er dan al.',
    others: 'Of bedoelde je dit?',
  },
  en: {
    understood: (title: string) => `I understand: ${sentence(title)}`,
    menu: 'Is that not right? Choose Menu.',
    again: 'Is that not right? Search again.',
    nothing: 'Nothing found. Choose below.',
    kept: 'Do you want to report or ask this? Your text is there already.',
    others: 'Or did you mean this?',
  },
} satisfies Record<Language, object>;

/** How many other meanings are offered: more would be a list to study. */
const OTHERS = 3;

/** The card of an item; one that the content no longer has leads to the overview of its kind. */
export function informationCard(looking: Looking, facts: Facts): Card {
  return draw(looking, facts, (name) => notesOf(looking, name, readerOf(looking, facts).language));
}

/**
 * What the search box finds: the first item of the information, else Wie doet wat with a remark.
 * What was typed comes back nowhere, and nothing is said of whether a person or address is known:
 * words that nobody knows and an address read the same (C96).
 */
export function findInformation(
  words: string,
  looking: Omit<Looking, 'item' | 'found'>,
  facts: Facts,
): Card {
  const [item, ...others] = itemsFor(words, facts);
  if (item !== undefined) return informationCard({ others, ...looking, item, found: true }, facts);
  const { language } = readerOf(looking, facts);
  return draw({ ...looking, item: 'wie' }, facts, () => [texts[language].nothing]);
}

/** The items of the information to which words lead, the best first. */
export function itemsFor(words: string, { understand }: Facts): readonly Item[] {
  return understand(words)
    .map(({ to }) => to)
    .filter((to) => !to.startsWith('menu.'));
}

function draw(looking: Looking, facts: Facts, notes: (name: string) => readonly string[]): Card {
  const reader = readerOf(looking, facts);
  const { item, page } = shown(looking.item, reader);
  const rows = [...(page.rows ?? []), ...waysOn(page, item, reader, looking.resume)];
  return drawCard(
    {
      title: page.title,
      notes: notes(page.name ?? page.title),
      paragraphs: page.paragraphs ?? [],
      sections: page.sections ?? [],
      ticks: page.ticks,
      search: page.search,
      sources: page.sources ?? [],
      rows: [...otherRows(looking, item, rows, facts), ...rows],
      place: looking.place,
    },
    frameOf(reader.language, facts),
  );
}

/** Cards in the channel are Dutch. */
function readerOf(looking: Pick<Looking, 'language' | 'place'>, facts: Facts): Reader {
  const { place } = looking;
  return { language: place === 'channel' ? 'nl' : looking.language, place, facts };
}

function shown(asked: Item, reader: Reader): { readonly item: Item; readonly page: Page } {
  const page = pageOf(asked, reader);
  if (page !== undefined) return { item: asked, page };
  const item = overviewOf(asked, reader.facts.content);
  return { item, page: pageOf(item, reader) ?? whoPage(reader) };
}

function notesOf({ found, kept, place }: Looking, name: string, language: Language): string[] {
  const t = texts[language];
  const understood = `${t.understood(name)} ${place === 'channel' ? t.again : t.menu}`;
  return [...(found === true ? [understood] : []), ...(kept === true ? [t.kept] : [])];
}

/**
 * Other meanings as buttons, without those that the card leads to anyway. A door is never offered:
 * who needs one chooses it, and nobody else is asked whether it is about a colleague or oneself.
 * Behind a door nothing else is offered either.
 */
function otherRows(
  { others = [], language, place }: Looking,
  item: Item,
  rows: readonly Row[],
  facts: Facts,
): Row[] {
  if (isDoor(item)) return [];
  const reader = readerOf({ language, place }, facts);
  const known = new Set(rows.flatMap(({ buttons }) => buttons.map(({ title }) => title)));
  const buttons = others.flatMap((other) => {
    const page = isDoor(other) ? undefined : pageOf(other, reader);
    const title = page?.name ?? page?.title;
    if (other === item || title === undefined || known.has(title)) return [];
    known.add(title);
    return [opens(other, title)];
  });
  return rowsOf(buttons.slice(0, OTHERS), texts[reader.language].others);
}

function isDoor(item: Item): boolean {
  return item.startsWith('deur.');
}

/** A title that ends a sentence by itself gets no second full stop. */
function sentence(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}
