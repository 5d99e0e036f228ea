import type { Card } from '../../../src/domain/card.ts';
import { shieldedFor } from '../../../src/domain/open-matters.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { dutchDateTime } from '../../../src/domain/time.ts';
import type { Facts } from '../../../src/domain/turn.ts';
import { overdueLines } from '../overdue.ts';
import { urgencyOf } from '../urgency.ts';
import { drawList, menuRow } from './draw-list.ts';
import { ticketItem } from './item.ts';
import { pageButtons, pageLine, pageOf } from './paging.ts';

interface Wanted {
  readonly verb: 'desk.overview' | 'desk.mine';
  readonly page: number;
  readonly title: string;
  /** Said when there is none. */
  readonly none: string;
}

/** Overzicht: every open ticket, the oldest first, with counts on top. Never a score (C101). */
export function overview(tickets: readonly Ticket[], page: number, facts: Facts): Card {
  const wanted: Wanted = {
    verb: 'desk.overview',
    page,
    title: 'Overzicht',
    none: 'Er staat niets open.',
  };
  return byAge(tickets, wanted, facts);
}

/** Mijn tickets: those that this colleague holds. */
export function mine(
  tickets: readonly Ticket[],
  holder: { readonly id: string },
  page: number,
  facts: Facts,
): Card {
  const held = tickets.filter((ticket) => ticket.holder?.id === holder.id);
  const wanted: Wanted = {
    verb: 'desk.mine',
    page,
    title: 'Mijn tickets',
    none: 'Je hebt geen open tickets.',
  };
  return byAge(held, wanted, facts);
}

function byAge(tickets: readonly Ticket[], wanted: Wanted, facts: Facts): Card {
  const oldestFirst = tickets.toSorted((one, other) =>
    `${one.sentAt} ${one.number}`.localeCompare(`${other.sentAt} ${other.number}`),
  );
  const shown = pageOf(oldestFirst, wanted.page);
  const again = { title: 'Vernieuwen', verb: wanted.verb, id: String(shown.page) };
  return drawList(
    {
      title: wanted.title,
      intro: [
        tickets.length === 0 ? wanted.none : counts(tickets, facts),
        `Zo was het op ${dutchDateTime(facts.now)}.`,
        ...pageLine(shown),
      ],
      items: shown.items.map((ticket) => ticketItem(ticket, facts)),
      rows: [[...pageButtons(shown, wanted.verb), again], menuRow(wanted.verb)],
    },
    facts,
  );
}

/** "12 open: 3 niet opgepakt, 2 met spoed, 4 te laat." What there is none of is not named. */
function counts(tickets: readonly Ticket[], facts: Facts): string {
  const count = (test: (ticket: Ticket) => boolean, words: string) => {
    const { length } = tickets.filter(test);
    return length === 0 ? [] : [`${String(length)} ${words}`];
  };
  const isUrgent = (ticket: Ticket) =>
    shieldedFor(ticket) === undefined && urgencyOf(ticket, facts).urgent;
  const known = [
    ...count(({ holder }) => holder === undefined, 'niet opgepakt'),
    ...count(isUrgent, 'met spoed'),
    ...count((ticket) => overdueLines(ticket, facts).length > 0, 'te laat'),
  ];
  const open = `${String(tickets.length)} open`;
  return known.length === 0 ? `${open}.` : `${open}: ${known.join(', ')}.`;
}
