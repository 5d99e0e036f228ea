import { instant } from './ids.ts';
import type { Instant } from './ids.ts';

/**
 * Instants are kept in UTC and shown and counted in the time of the municipality: Europe/Amsterdam,
 * with its summer time, whatever the clock of the machine says.
 */
const ZONE = 'Europe/Amsterdam';

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  calendar: 'iso8601',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const MONTHS: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** An instant as the wall clock and calendar in Amsterdam show it. */
interface LocalTime {
  readonly year: number;
  /** January is 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

function localTime(instant: Instant): LocalTime {
  const parts = new Map(
    FORMAT.formatToParts(new Date(instant)).map((part) => [part.type, Number(part.value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? Number.NaN;
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  };
}

/** The date in Amsterdam, for example `2026-11-24`. */
export function dateInAmsterdam(instant: Instant): string {
  const { year, month, day } = localTime(instant);
  return `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The instant at which the clock in Amsterdam shows this time on this date. */
export function instantInAmsterdam(date: string, time: string): Instant {
  const asUtc = Date.parse(`${date}T${time}:00.000Z`);
  // Ahead of UTC by two hours in summer and one in winter. A time that summer time skips comes an
  // hour later, and one that winter time shows twice is the first of the two.
  const summer = instant(asUtc - 2 * HOUR);
  return clockTime(summer) === time ? summer : instant(asUtc - HOUR);
}

const HOUR = 60 * 60 * 1000;

/** The date after this one. */
export function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + 24 * HOUR).toISOString().slice(0, 10);
}

/** How many days lie between two dates; below zero when the second comes first. */
export function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / (24 * HOUR);
}

/** The date so many months later; of a day that the month does not have, the days run over. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
}

/** The year in Amsterdam, which is the year in a ticket's number. */
export function yearInAmsterdam(instant: Instant): number {
  return localTime(instant).year;
}

/** The time of day in Amsterdam with two digits each, for example `09:42`; sorts as text. */
export function clockTime(instant: Instant): string {
  const { hour, minute } = localTime(instant);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** Date and time for Dutch readers: `24 november 2026 om 9.42 uur`. */
export function dutchDateTime(instant: Instant): string {
  const { year, month, day } = localTime(instant);
  return `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)} om ${dutchClock(clockTime(instant))} uur`;
}

/** `09:42` as it is written in a Dutch sentence: `9.42`. */
export function dutchClock(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
