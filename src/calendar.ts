import Holidays from 'date-holidays';

/**
 * The library's own types for the days of the Algemene termijnenwet, article 3. Good Friday and
 * 5 May are `school` to it, because not every employer gives them.
 */
const netherlands = new Holidays('NL', { types: ['public', 'school'] });

const years = new Map<string, ReadonlySet<string>>();

/** Whether a Dutch town hall is closed by law on this date, `2026-04-27`. */
export function isHoliday(date: string): boolean {
  const year = date.slice(0, 4);
  const days = years.get(year) ?? holidaysOf(year);
  years.set(year, days);
  return days.has(date);
}

function holidaysOf(year: string): ReadonlySet<string> {
  return new Set(netherlands.getHolidays(year).map(({ date }) => date.slice(0, 10)));
}
