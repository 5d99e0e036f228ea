import type { InformationButton, InformationView, Line } from '../../cards/information/view.ts';
import type { Item } from '../../src/domain/information.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';

/** For whom an item is drawn. */
export interface Reader {
  readonly language: Language;
  readonly place: 'personal' | 'channel';
  readonly facts: Facts;
}

/** What stands on an item, without the ways on that all of them have. */
export interface Page {
  readonly title: string;
  /** What it is called where other items stand beside it; the title when left out. */
  readonly name?: string;
  readonly paragraphs?: readonly Line[];
  readonly sections?: readonly Section[];
  readonly ticks?: InformationView['ticks'];
  readonly search?: InformationView['search'];
  readonly sources?: readonly Line[];
  readonly rows?: readonly Row[];
  /** The overview that it belongs to. */
  readonly back?: Item;
  /** Goes into a report with the ticked signals, in the place of an empty report. */
  readonly report?: InformationButton;
  /** Reports and questions about this do not belong with us (C85). */
  readonly elsewhere?: boolean;
}

export interface Section {
  readonly heading: string;
  /** Its lines are a list; else each is a paragraph. */
  readonly list: boolean;
  readonly lines: readonly Line[];
}

export interface Row {
  readonly heading?: string;
  readonly buttons: readonly InformationButton[];
}

/** Opens another item. */
export function opens(item: Item, title: string): InformationButton {
  return { title, verb: 'info.show', id: item };
}

/** As many buttons as a row of a card holds. */
const ROW = 5;

/** Buttons under one heading, in as many rows as it takes; none for none. */
export function rowsOf(buttons: readonly InformationButton[], heading?: string): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < buttons.length; from += ROW) {
    const named = from === 0 && heading !== undefined ? { heading } : {};
    rows.push({ ...named, buttons: buttons.slice(from, from + ROW) });
  }
  return rows;
}

/** A section, unless there is nothing in it. */
export function section(
  heading: string,
  lines: readonly Line[],
  list: 'list' | 'paragraphs' = 'list',
): Section[] {
  return lines.length === 0 ? [] : [{ heading, list: list === 'list', lines }];
}
