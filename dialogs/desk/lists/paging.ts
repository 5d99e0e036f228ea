import type { ListView } from '../../../cards/list/view.ts';

/** How many tickets stand on one page of a list. */
const ON_A_PAGE = 8;

interface Page<Item> {
  readonly items: readonly Item[];
  /** From 0; the last page when a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

/** One page of a list that may have become shorter since its buttons were drawn. */
export function pageOf<Item>(
  all: readonly Item[],
  wanted: number,
  size: number = ON_A_PAGE,
): Page<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(wanted, pages - 1);
  return { items: all.slice(page * size, (page + 1) * size), page, pages };
}

/** "Bladzijde 2 van 5."; nothing for a list of one page. */
export function pageLine({ page, pages }: Page<unknown>): string[] {
  return pages === 1 ? [] : [`Bladzijde ${String(page + 1)} van ${String(pages)}.`];
}

/** Back and on, as far as there is something; `idOf` gives the id of a page's button. */
export function pageButtons(
  { page, pages }: Page<unknown>,
  verb: string,
  idOf: (page: number) => string = String,
): ListView['rows'][number] {
  return [
    ...(page > 0 ? [{ title: 'Vorige', verb, id: idOf(page - 1) }] : []),
    ...(page < pages - 1 ? [{ title: 'Volgende', verb, id: idOf(page + 1) }] : []),
  ];
}
