import type { Card } from '../../../src/domain/card.ts';
import type { Content } from '../../../src/domain/content.ts';
import { EARLIER, statisticsOf, UNKNOWN } from '../../../src/domain/statistics.ts';
import type { Cell, Count, Group } from '../../../src/domain/statistics.ts';
import { dutchDateTime } from '../../../src/domain/time.ts';
import type { DeskFound, Facts } from '../../../src/domain/turn.ts';
import { optionsOf } from '../../intake/question.ts';
import { onBehalf } from '../../intake/questions/on-behalf.ts';
import { OUTCOME, STATUS } from '../status-text.ts';
import { SOURCE } from '../ticket-facts.ts';
import { drawList, HELP } from './draw-list.ts';
import type { Item } from './item.ts';

/**
 * Statistiek: figures for who keeps track of developments (C69) and for the regietafel (C66). All of
 * them rounded, so that it may be copied into a report.
 */
export function statistics(
  { tickets, more }: Pick<DeskFound, 'tickets' | 'more'>,
  facts: Facts,
): Card {
  const { total, groups } = statisticsOf(tickets, { ...facts, onBehalf: others(facts.content) });
  return drawList(
    {
      title: 'Statistiek',
      intro: [
        'Over wat nu open is, en wat in de laatste 90 dagen is gesloten.',
        ...(more ? ['Er zijn meer tickets dan wij hier tellen.'] : []),
        ...(total === undefined ? ['Er is niets om te tellen.'] : [inTotal(total), ROUNDED]),
        // Also when nothing is shielded: else this line would tell whether something is.
        'Wat is afgeschermd, telt niet mee.',
        ...(total === undefined ? [] : [ABOUT_SIGNALS]),
        `Zo was het op ${dutchDateTime(facts.now)}.`,
      ],
      items: ORDER.flatMap((group) => sectionOf(group, groups[group])),
      rows: [[{ title: 'Vernieuwen', verb: 'desk.statistics' }, HELP]],
    },
    facts,
  );
}

const ABOUT_SIGNALS = 'Route, vorm en spoed gaan over signalen, zonder wat onjuist bleek.';
const ROUNDED = 'Aantallen zijn afgerond op 5, zodat ze minder snel naar iemand wijzen.';

const ORDER: readonly Group[] = [
  'soort',
  'maand',
  'status',
  'oppakken',
  'bron',
  'namens',
  'route',
  'vorm',
  'spoed',
  'overleg',
  'knelpunt',
  'uitkomst',
];

const HEADINGS: Readonly<Record<Group, string>> = {
  soort: 'Soort',
  maand: 'Ontvangen in',
  status: 'Hoe het nu staat',
  oppakken: 'Opgepakt',
  bron: 'Bron',
  namens: 'Namens wie de medewerker meldde',
  route: 'Route',
  vorm: 'Vorm',
  spoed: 'Spoed',
  overleg: 'Besproken in een overleg',
  knelpunt: 'Knelpunten',
  uitkomst: 'Uitkomst bij sluiten',
};

/** What a cell is called; a group that is not here has its words from the content. */
const WORDS: Readonly<Partial<Record<Group, Readonly<Record<string, string>>>>> = {
  soort: { signaal: 'signaal', adviesvraag: 'adviesvraag' },
  status: STATUS,
  oppakken: { 'op-tijd': 'binnen de termijn', later: 'later', 'nog-niet': 'nog niet' },
  bron: SOURCE,
  spoed: { gevaar: 'direct gevaar', minderjarig: 'minderjarig', 'nog-bezig': 'nog bezig' },
  overleg: { [UNKNOWN]: 'een ander overleg' },
  knelpunt: { aangegeven: 'aangegeven', ingebracht: 'ingebracht bij de regietafel' },
  uitkomst: OUTCOME,
};

function sectionOf(group: Group, cells: readonly Cell[]): Item[] {
  if (cells.length === 0) return [];
  const lines = cells.map(({ of, count }) => `${capital(nameOf(group, of))}: ${inWords(count)}`);
  return [{ heading: HEADINGS[group], lines, warnings: [] }];
}

function nameOf(group: Group, of: string): string {
  return group === 'maand' ? monthText(of) : (WORDS[group]?.[of] ?? of);
}

const MONTH = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function monthText(month: string): string {
  return month === EARLIER ? EARLIER : MONTH.format(new Date(`${month}-01T00:00:00Z`));
}

function inTotal(total: Count): string {
  return `Aantal tickets: ${inWords(total)}.`;
}

function inWords(count: Count): string {
  return count === 'few' ? 'minder dan 5' : `ongeveer ${String(count)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Everybody but the reporter, as the answer is kept. */
function others(content: Content): readonly string[] {
  return optionsOf(onBehalf, content, {})
    .filter(({ id }) => id !== 'niemand')
    .map(({ short }) => short);
}
