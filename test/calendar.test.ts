import assert from 'node:assert/strict';
import { isHoliday } from '../src/calendar.ts';

/** Written down from the calendar; Good Friday, Easter Monday, King's Day, Ascension, Whit Monday. */
const HOLIDAYS = {
  2024: ['2024-03-29', '2024-04-01', '2024-04-27', '2024-05-09', '2024-05-20'],
  2025: ['2025-04-18', '2025-04-21', '2025-04-26', '2025-05-29', '2025-06-09'],
  2026: ['2026-04-03', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25'],
  2027: ['2027-03-26', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17'],
} as const;

describe('a public holiday (Algemene termijnenwet, article 3)', () => {
  for (const [year, days] of Object.entries(HOLIDAYS)) {
    it(`is Good Friday, Easter Monday, King's Day, Ascension and Whit Monday in ${year}`, () => {
      for (const day of days) assert.equal(isHoliday(day), true, day);
    });
  }

  it('is New Year, 5 May and both days of Christmas in every year', () => {
    for (const day of ['01-01', '05-05', '12-25', '12-26']) {
      assert.equal(isHoliday(`2026-${day}`), true, day);
      assert.equal(isHoliday(`2031-${day}`), true, day);
    }
  });

  it("is 26 April and not 27 when King's Day would be on a Sunday", () => {
    assert.equal(isHoliday('2025-04-26'), true);
    assert.equal(isHoliday('2025-04-27'), false);
    assert.equal(isHoliday('2026-04-26'), false);
  });

  it('is no day that people only keep: 4 May, Prinsjesdag, Sinterklaas, New Year’s Eve', () => {
    for (const day of ['05-04', '09-15', '12-05', '12-31']) {
      assert.equal(isHoliday(`2026-${day}`), false, day);
    }
  });

  it('is one of eleven days a year, the two Sundays included', () => {
    for (let year = 2020; year <= 2050; year += 1) {
      const days = daysOf(year).filter(isHoliday);
      // Ascension Day falls on 5 May once in a long while.
      assert.ok(days.length === 11 || days.length === 10, `${String(year)}: ${days.join(' ')}`);
    }
  });
});

function daysOf(year: number): readonly string[] {
  return Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
  ).filter((day) => day.startsWith(String(year)));
}
