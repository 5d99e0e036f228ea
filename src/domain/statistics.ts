import { circumstancesOf } from './circumstances.ts';
import type { Content } from './content.ts';
import { entriesOf } from './dossier.ts';
import type { Instant } from './ids.ts';
import { heldConsultations, shieldedFor, wasIncorrect } from './open-matters.ts';
import type { IsHoliday } from './reading-hours.ts';
import { regio } from './routes/regio.ts';
import { STEERING_CONSULTATION } from './routes/well-known.ts';
import { claimDue } from './terms.ts';
import type { Ticket } from './ticket.ts';
import { addMonths, dateInAmsterdam } from './time.ts';

/**
 * Figures about many tickets, for who keeps track of developments (C69) and reports bottlenecks
 * without names (C66). Figures only (C104): no number of a ticket, no place, no person and nothing
 * that somebody typed. What a cell is called comes from the content or from a fixed list.
 *
 * Figures must point at nobody. So each of them is rounded, the total too, and a shielded ticket
 * counts nowhere (C100). One ticket more or less moves a figure by one step at most.
 *
 * What rounding does not hide:
 * - A figure that passes a boundary (nothing to `few`, 4 to 5, 7 to 8) shows that something changed
 *   between two looks. A ticket that makes several figures pass theirs shows that much of itself.
 * - Figures of one group bound each other: four states of `few` each, in a total of `few`, are one
 *   ticket each.
 * - Where all tickets are in one cell, who knows that there is a ticket knows its cell.
 */
export interface Statistics {
  /** All tickets but the shielded ones; nothing when there are none. */
  readonly total: Count | undefined;
  /** What there is none of has no cell, and a group may be empty. */
  readonly groups: Readonly<Record<Group, readonly Cell[]>>;
}

/**
 * - `soort`, `status`, `bron`: each ticket once
 * - `maand`: of receipt, `2026-11`: this month and the eleven before it, the newest first, and all
 *   that came before those as `eerder`
 * - `oppakken`: within the term of the municipality, later, or not yet (C28)
 * - `uitkomst`: of closed signals, once each (C97)
 * - `vorm`, `route`, `spoed`: of signals that did not turn out incorrect; one may be in several
 * - `namens`: on whose behalf an employee reported (C26)
 * - `overleg`: in which meeting tickets were discussed (C4)
 * - `knelpunt`: bottlenecks, and those brought to the regietafel (C66)
 */
export type Group =
  | 'soort'
  | 'maand'
  | 'bron'
  | 'namens'
  | 'status'
  | 'oppakken'
  | 'vorm'
  | 'route'
  | 'spoed'
  | 'overleg'
  | 'knelpunt'
  | 'uitkomst';

export interface Cell {
  /** An id of the group, or the name of a form or meeting in the content. */
  readonly of: string;
  readonly count: Count;
}

/** `few` is 1 to 4. A number is the nearest multiple of five: 5 is 5 to 7, and 10 is 8 to 12. */
export type Count = number | 'few';

interface Known {
  readonly content: Content;
  readonly isHoliday: IsHoliday;
  readonly now: Instant;
  /** What an employee can answer when asked on whose behalf, in words. */
  readonly onBehalf: readonly string[];
}

/** What a form or meeting is called that the content does not have any more, or that is not known. */
export const UNKNOWN = 'onbekend';
/** The months before the ones that are counted one by one. */
export const EARLIER = 'eerder';

const MONTHS = 12;
const STEP = 5;

/** Counts these tickets, without what is shielded. */
export function statisticsOf(tickets: readonly Ticket[], known: Known): Statistics {
  const visible = tickets.filter((ticket) => shieldedFor(ticket) === undefined);
  const signals = visible.filter(({ kind }) => kind === 'signaal');
  const credible = signals.filter((ticket) => !wasIncorrect(ticket));
  const { content, onBehalf } = known;
  const months = monthsUntil(known.now);
  return {
    total: rounded(visible.length),
    groups: {
      soort: once(visible, ['signaal', 'adviesvraag'], ({ kind }) => kind),
      maand: once(visible, [...months, EARLIER], (ticket) => {
        const month = monthOf(ticket);
        return months.includes(month) ? month : EARLIER;
      }),
      bron: once(visible, SOURCES, ({ source }) => source.kind),
      namens: several(visible, onBehalf, behalfOf),
      status: once(visible, STATUSES, ({ status }) => status),
      oppakken: once(visible, ['op-tijd', 'later', 'nog-niet'], (ticket) => claimOf(ticket, known)),
      vorm: several(credible, named(content.forms), (ticket) => formsOf(ticket, content)),
      route: several(credible, ['persoon', 'locatie', UNKNOWN], routesOf),
      spoed: several(credible, ['gevaar', 'minderjarig', 'nog-bezig'], urgencyOf),
      overleg: several(
        visible,
        [...content.consultations.map(({ name }) => name), UNKNOWN],
        (ticket) => meetingsOf(ticket, content),
      ),
      knelpunt: several(visible, ['aangegeven', 'ingebracht'], bottleneckOf),
      uitkomst: once(signals, OUTCOMES, outcomeOf),
    },
  };
}

const SOURCES = ['medewerker', 'mma', 'telefoon', 'inwoner', 'professional'] as const;
const STATUSES = ['nieuw', 'opgepakt', 'in-behandeling', 'wacht', 'heropend', 'gesloten'] as const;
const OUTCOMES = ['bevestigd', 'niet-bevestigd', 'onjuist', UNKNOWN] as const;

/** Each ticket in one cell at most. */
function once(
  tickets: readonly Ticket[],
  cells: readonly string[],
  cellOf: (ticket: Ticket) => string | undefined,
): readonly Cell[] {
  return several(tickets, cells, (ticket) => {
    const cell = cellOf(ticket);
    return cell === undefined ? [] : [cell];
  });
}

/** A ticket counts in a cell once, and what is not among the cells counts nowhere. */
function several(
  tickets: readonly Ticket[],
  cells: readonly string[],
  cellsOf: (ticket: Ticket) => readonly string[],
): readonly Cell[] {
  const found = tickets.map(cellsOf);
  return [...new Set(cells)].flatMap((of) => {
    const count = rounded(found.filter((ofTicket) => ofTicket.includes(of)).length);
    return count === undefined ? [] : [{ of, count }];
  });
}

function rounded(count: number): Count | undefined {
  if (count === 0) return undefined;
  return count < STEP ? 'few' : Math.round(count / STEP) * STEP;
}

function monthOf({ sentAt }: Ticket): string {
  return dateInAmsterdam(sentAt).slice(0, 7);
}

/**
 * The newest first. They hang on the calendar and not on the tickets: else one ticket in a month that
 * had none would send all tickets of another month to `eerder`.
 */
function monthsUntil(now: Instant): readonly string[] {
  const first = `${dateInAmsterdam(now).slice(0, 7)}-01`;
  return Array.from({ length: MONTHS }, (_, back) => addMonths(first, -back).slice(0, 7));
}

/** The answer in words; typed text is none of the choices and so counts nowhere. */
function behalfOf({ answers }: Ticket): readonly string[] {
  return answers.filter(({ question }) => question === 'namens').map(({ text }) => text.reveal());
}

/** The first time somebody took it, against the term that ran then. */
function claimOf(ticket: Ticket, { content, isHoliday }: Known): string {
  const taken = ticket.history.find(({ what }) => what === 'opgepakt' || what === 'overgedragen');
  if (taken === undefined) return 'nog-niet';
  const due = claimDue(ticket, content.municipality, isHoliday);
  return Date.parse(taken.at) <= Date.parse(due) ? 'op-tijd' : 'later';
}

function named(forms: Content['forms']): readonly string[] {
  return [...forms.map(({ short }) => short), UNKNOWN];
}

function formsOf(ticket: Ticket, content: Content): readonly string[] {
  const ids = circumstancesOf(ticket, content).forms;
  const names = content.forms.filter(({ id }) => ids.includes(id)).map(({ short }) => short);
  return names.length === 0 ? [UNKNOWN] : names;
}

function routesOf(ticket: Ticket): readonly string[] {
  const { routes } = circumstancesOf(ticket);
  return routes.length === 0 ? [UNKNOWN] : routes;
}

/** The three urgency facts (C101): as reported, or as somebody found since. */
function urgencyOf(ticket: Ticket): readonly string[] {
  const { triage, dangerRecheck, emergencies } = ticket;
  const { minor, ongoing } = circumstancesOf(ticket);
  const danger =
    emergencies.length > 0 ||
    triage.danger === 'ja' ||
    triage.danger === 'twijfel' ||
    dangerRecheck?.answer === 'ja';
  return [
    ...(danger ? ['gevaar'] : []),
    ...(minor === 'ja' ? ['minderjarig'] : []),
    ...(ongoing === 'ja' ? ['nog-bezig'] : []),
  ];
}

function meetingsOf(ticket: Ticket, { consultations }: Content): readonly string[] {
  return heldConsultations(ticket).map(
    ({ which }) => consultations.find(({ id }) => id === which.id)?.name ?? UNKNOWN,
  );
}

/** A meeting of the regietafel, or a colleague who says that it was brought there. */
function bottleneckOf(ticket: Ticket): readonly string[] {
  const steps = regio.steps.filter(({ doneWhen }) => doneWhen === 'regietafel').map(({ id }) => id);
  const said = entriesOf(ticket.dossier, 'stap').findLast(({ step }) => steps.includes(step));
  const brought =
    said?.what === 'gedaan' ||
    heldConsultations(ticket).some(({ which }) => which.id === STEERING_CONSULTATION);
  return [
    ...(circumstancesOf(ticket).bottleneck === 'ja' ? ['aangegeven'] : []),
    ...(brought ? ['ingebracht'] : []),
  ];
}

/** Nothing for a question for advice, which has no outcome. */
function outcomeOf({ status, dossier }: Ticket): string | undefined {
  if (status !== 'gesloten') return undefined;
  return entriesOf(dossier, 'gesloten').at(-1)?.outcome;
}
