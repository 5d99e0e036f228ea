import type { Municipality } from './content.ts';
import type { Instant } from './ids.ts';
import type { Language } from './language.ts';
import { clockTime, dateInAmsterdam, dutchClock } from './time.ts';

const DAY_NAMES = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Record<Language, readonly string[]>;

/** Whether the town hall is closed by law on a date, `2026-04-27`. */
export type IsHoliday = (date: string) => boolean;

/** Whether reports are read on this date: a day of the list that is no public holiday (C82). */
export function isReadingDay(
  { readingHours: { days } }: Municipality,
  date: string,
  isHoliday: IsHoliday,
): boolean {
  return days.includes(weekday(date)) && !isHoliday(date);
}

/** Whether somebody reads reports at this instant; the last minute is closing time (C82). */
export function isReadingTime(
  municipality: Municipality,
  instant: Instant,
  isHoliday: IsHoliday,
): boolean {
  const { from, until } = municipality.readingHours;
  const time = clockTime(instant);
  return (
    isReadingDay(municipality, dateInAmsterdam(instant), isHoliday) && from <= time && time < until
  );
}

/**
 * The reading hours, ready to stand in a sentence: "op maandag tot en met vrijdag van 9.00 tot
 * 17.00 uur", "on Monday to Friday from 9:00 to 17:00".
 */
export function readingHoursInWords(municipality: Municipality, language: Language): string {
  const { days, from, until } = municipality.readingHours;
  if (language === 'nl') {
    return `${daysInWords(days, 'nl')} van ${dutchClock(from)} tot ${dutchClock(until)} uur`;
  }
  return `${daysInWords(days, 'en')} from ${englishClock(from)} to ${englishClock(until)}`;
}

const WORDS = {
  nl: { every: 'elke dag', on: 'op', to: 'tot en met', and: 'en' },
  en: { every: 'every day', on: 'on', to: 'to', and: 'and' },
} as const satisfies Record<Language, Record<string, string>>;

function daysInWords(days: readonly number[], language: Language): string {
  const words = WORDS[language];
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  if (sorted.length === 7) return words.every;
  return `${words.on} ${list(
    stretches(sorted).flatMap((run) => stretchInWords(run, language)),
    words.and,
  )}`;
}

/** Days that follow each other, together: 1, 2, 3, 5 is 1 to 3, and 5. */
function stretches(sorted: readonly number[]): readonly (readonly number[])[] {
  return sorted.reduce<readonly (readonly number[])[]>((runs, day) => {
    const last = runs.at(-1);
    return last?.at(-1) === day - 1 ? [...runs.slice(0, -1), [...last, day]] : [...runs, [day]];
  }, []);
}

function stretchInWords(run: readonly number[], language: Language): readonly string[] {
  const names = run.map((day) => DAY_NAMES[language][day - 1] ?? '');
  return run.length < 3
    ? names
    : [`${names.at(0) ?? ''} ${WORDS[language].to} ${names.at(-1) ?? ''}`];
}

function list(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}

function englishClock(time: string): string {
  return time.replace(/^0/, '');
}

/** Monday is 1 and Sunday is 7. A date has the same weekday in every time zone. */
function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
