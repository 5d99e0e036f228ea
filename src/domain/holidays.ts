/**
 * Whether a Dutch town hall is closed on this date (`2026-11-24`) by law: the days that the
 * Algemene termijnenwet, article 3, counts as public holidays, Good Friday and 5 May included.
 */
export function isPublicHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const easter = easterSunday(year);
  const moving = [-2, 1, 39, 50].map((days) => dateOf(easter + days * DAY));
  return [...FIXED.map((day) => `${date.slice(0, 4)}-${day}`), kingsDay(year), ...moving].includes(
    date,
  );
}

const DAY = 86_400_000;

/** New Year's Day, 5 May and both days of Christmas. */
const FIXED = ['01-01', '05-05', '12-25', '12-26'] as const;

/** 27 April, or the day before when that is a Sunday (since 2014). */
function kingsDay(year: number): string {
  const day = Date.UTC(year, 3, 27);
  return dateOf(new Date(day).getUTCDay() === 0 ? day - DAY : day);
}

/** Easter Sunday in the Gregorian calendar, as milliseconds UTC (Meeus, Jones and Butcher). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4) + 32) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const month = Math.floor((e + f - 7 * g + 114) / 31);
  const day = ((e + f - 7 * g + 114) % 31) + 1;
  return Date.UTC(year, month - 1, day);
}

function dateOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
