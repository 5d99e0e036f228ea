import type { Field } from '../../../cards/field.ts';
import type { Card } from '../../../src/domain/card.ts';
import { mayLookInside, shieldedFor, wasIncorrect } from '../../../src/domain/open-matters.ts';
import { readTicketNumber } from '../../../src/domain/ticket-number.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import type { DeskFound, Facts } from '../../../src/domain/turn.ts';
import { statusText } from '../status-text.ts';
import { placeText } from '../ticket-facts.ts';
import { drawList, menuRow } from './draw-list.ts';
import { headingOf, openButton } from './item.ts';
import type { Item } from './item.ts';
import { occursIn, plain } from './occurs.ts';

/** The input of the search card. */
export const SEARCH_INPUT = 'woorden';

/** How many results stand on the card; Teams takes no endless one, and nobody reads it. */
const SHOWN = 20;
const SHORTEST = 2;
const LONGEST = 100;

interface Asked {
  readonly words: string;
  /** Who pressed, and so the only one who sees the answer; `undefined` for words in the channel. */
  readonly reader: string | undefined;
}

/** Zoeken without words: a card that asks for them. Everybody in the channel may see it. */
export function searchForm(facts: Facts): Card {
  return drawSearch(
    ['Zoek op nummer, plaats, partner of woorden uit de melding.', NO_NAMES],
    [],
    '',
    facts,
  );
}

/**
 * What was found: by number over everything, by words in what is open or was closed lately. Shows
 * number, state and place, never the words that matched. Typed in the channel, where Teams keeps
 * what was asked beside what was answered, words give numbers alone.
 */
export function search(
  { tickets, more }: Pick<DeskFound, 'tickets' | 'more'>,
  { words, reader }: Asked,
  facts: Facts,
): Card {
  const shownWords = reader === undefined ? '' : words.slice(0, LONGEST);
  if (plain(words).length < SHORTEST) {
    return drawSearch([`Typ minstens ${String(SHORTEST)} tekens.`], [], shownWords, facts);
  }
  const isNumber = readTicketNumber(words, facts.content.municipality.numberPrefix) !== undefined;
  const hits = isNumber
    ? tickets
    : tickets.filter((ticket) => mayBeFound(ticket, reader) && occursIn(ticket, words));
  const newestFirst = hits.toSorted((one, other) => other.sentAt.localeCompare(one.sentAt));
  const items = newestFirst
    .slice(0, SHOWN)
    .map((ticket) => found(ticket, isNumber || reader !== undefined));
  const isMore = more || hits.length > SHOWN;
  return drawSearch(
    [
      hits.length === 0 ? 'Niets gevonden.' : `${String(items.length)} gevonden.`,
      ...(isMore ? ['Er is meer. Zoek met meer woorden.'] : []),
      ...(isNumber ? [] : [OLDER, ...(reader === undefined ? [NO_NAMES] : [])]),
    ],
    items,
    shownWords,
    facts,
  );
}

const NO_NAMES = 'Typ namen niet in het kanaal, maar hieronder. Dan ziet alleen jij het antwoord.';
const OLDER = 'Wat langer dan 90 dagen gesloten is, vind je alleen op nummer.';

/** Not what was closed as incorrect (C97), and a shielded one only by who may see it (C100). */
function mayBeFound(ticket: Ticket, reader: string | undefined): boolean {
  const isShielded = shieldedFor(ticket) !== undefined;
  if (isShielded && (reader === undefined || !mayLookInside(ticket, reader))) return false;
  return !wasIncorrect(ticket);
}

function found(ticket: Ticket, withFacts: boolean): Item {
  const place = shieldedFor(ticket) === undefined ? placeText(ticket) : '';
  const facts = place === '' ? statusText(ticket) : `${statusText(ticket)}, ${place}`;
  return {
    heading: withFacts ? headingOf(ticket) : ticket.number,
    lines: withFacts ? [facts] : [],
    warnings: [],
    open: openButton(ticket),
  };
}

function drawSearch(intro: string[], items: Item[], words: string, facts: Facts): Card {
  const field: Field = {
    kind: 'text',
    id: SEARCH_INPUT,
    label: 'Zoek naar',
    required: false,
    multiline: false,
    maxLength: LONGEST,
    ...(words === '' ? {} : { value: words }),
  };
  return drawList(
    {
      title: 'Zoeken',
      intro,
      fields: [field],
      items,
      rows: [
        [{ title: 'Zoeken', verb: 'desk.search', takesInputs: true }],
        menuRow('desk.search-form'),
      ],
    },
    facts,
  );
}
