import type { InformationButton } from '../../cards/information/view.ts';
import { words } from '../../cards/words.ts';
import type { Item, MenuTarget } from '../../src/domain/information.ts';
import { opens, rowsOf } from './page.ts';
import type { Page, Reader, Row } from './page.ts';
import { pageOf } from './pages.ts';
import { titleOf } from './titles.ts';

/**
 * The last row of an item. In the personal chat a report under way comes first, so that looking
 * something up never loses it, and reporting, asking and the menu are always one press away. In the
 * channel there is a way to the overviews, one of which has the search box, and to all of the rest.
 */
export function waysOn(page: Page, item: Item, reader: Reader, resume?: string): Row[] {
  const back = page.back === undefined ? [] : toOverview(page.back, reader);
  return reader.place === 'channel'
    ? rowsOf([
        ...back,
        ...(item === 'wie' || page.back === 'wie' ? [] : toOverview('wie', reader)),
        { title: 'Hulp', verb: 'desk.help' },
      ])
    : rowsOf([...goOn(resume, reader), ...report(page, reader), ...back, ...menu(reader)]);
}

function toOverview(item: Item, reader: Reader): InformationButton[] {
  const page = pageOf(item, reader);
  return page === undefined ? [] : [opens(item, page.title)];
}

function goOn(resume: string | undefined, { language }: Reader): InformationButton[] {
  if (resume === undefined) return [];
  return [{ title: words[language].next, verb: 'intake.resume', id: resume, first: true }];
}

function report({ report, elsewhere }: Page, reader: Reader): InformationButton[] {
  if (elsewhere === true) return [];
  return [report ?? toMenu('menu.report', reader), toMenu('menu.advice', reader)];
}

function menu(reader: Reader): InformationButton[] {
  return [toMenu('menu.show', reader)];
}

function toMenu(target: MenuTarget, { language, facts }: Reader): InformationButton {
  return { title: titleOf(target, language, facts) ?? target, verb: target };
}
