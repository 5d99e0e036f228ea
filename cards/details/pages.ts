import { texts } from './texts.ts';
import type { Item, Section } from './view.ts';

/**
 * Divides what is to be read over cards of at most 20 KB, our own limit for a card. Nothing is left
 * out: a text that does not fit on a card of its own goes on on the next one, and says so.
 */

/** For the sections of one card, in bytes as sent. The rest is for heading, reporter and buttons. */
const BUDGET = 15_000;

/** What a section and an item cost beside their words. */
const SECTION_COST = 250;
const ITEM_COST = 200;

/** At least one page, which is empty when there is nothing to read. */
export function pagesOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const pages: Section[][] = [];
  let left = 0;
  for (const { title, items } of sections) {
    const titleCost = SECTION_COST + bytes(title);
    for (const item of items.flatMap((whole) => inPieces(whole, BUDGET - titleCost))) {
      const page = pages.at(-1);
      const section = page?.at(-1);
      const goesOn = section?.title === title;
      const cost = costOf(item) + (goesOn ? 0 : titleCost);
      if (page === undefined || cost > left) {
        pages.push([{ title, items: [item] }]);
        left = BUDGET - titleCost - costOf(item);
        continue;
      }
      if (goesOn) section.items.push(item);
      else page.push({ title, items: [item] });
      left -= cost;
    }
  }
  return pages.length === 0 ? [[]] : pages;
}

function costOf({ label, when = '', text }: Item): number {
  return ITEM_COST + bytes(label) + bytes(when) + bytes(text);
}

/** The item, or its text cut into items that each fit; the pieces together are the text. */
function inPieces(item: Item, budget: number): readonly Item[] {
  if (costOf(item) <= budget) return [item];
  const { label, text } = item;
  const continued = texts.continued(label);
  const pieces = cut(text, budget - costOf({ ...item, label: continued, text: texts.goesOn }));
  return pieces.map((piece, index) => ({
    ...item,
    label: index === 0 ? label : continued,
    text: piece,
    goesOn: index < pieces.length - 1,
  }));
}

/** Cuts after a space or a new line where there is one in the second half of a piece. */
function cut(text: string, room: number): readonly string[] {
  const pieces: string[] = [];
  let begin = 0;
  while (begin < text.length) {
    const end = endOfPiece(text, begin, room);
    pieces.push(text.slice(begin, end));
    begin = end;
  }
  return pieces;
}

function endOfPiece(text: string, begin: number, room: number): number {
  let end = begin;
  let afterSpace = begin;
  let cost = 0;
  for (const character of text.slice(begin)) {
    cost += bytes(character);
    if (cost > room) break;
    end += character.length;
    if (/\s/.test(character)) afterSpace = end;
  }
  if (end === text.length) return end;
  return afterSpace - begin > (end - begin) / 2 ? afterSpace : end;
}

const encoder = new TextEncoder();

/** How many bytes a text takes in a card as it is sent. */
function bytes(text: string): number {
  return encoder.encode(JSON.stringify(text)).length - 2;
}
