import assert from 'node:assert/strict';
import { isPublicHoliday } from '../../src/domain/holidays.ts';

const HOLIDAYS = {
  2024: ['2024-03-29', '2024-04-01', '2024-04-27', '2024-05-09', '2024-05-20'],
  2025: ['2025-04-18', '2025-04-21', '2025-04-26', '2025-05-29', '2025-06-09'],
  2026: ['2026-04-03', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25'],
  2027: ['2027-03-26', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17'],
} as const;

describe('a public holiday', () => {
  for (const [year, days] of Object.entries(HOLIDAYS)) {
    it(`is Good Friday, Easter Monday, King's Day, Ascension and Whit Monday in ${year}`, () => {
      for (const day of days) assert.equal(isPublicHoliday(day), true, day);
    });
  }

  it('is New Year, 5 May and both days of Christmas in every year', () => {
    for (const day of ['01-01', '05-05', '12-25', '12-26']) {
      assert.equal(isPublicHoliday(`2026-${day}`), true, day);
      assert.equal(isPublicHoliday(`2031-${day}`), true, day);
    }
  });

  it("is 26 April and not 27 when King's Day would be on a Sunday", () => {
    assert.equal(isPublicHoliday('2025-04-26'), true);
    assert.equal(isPublicHoliday('2025-04-27'), false);
    assert.equal(isPublicHoliday('2026-04-26'), false);
  });

  it('is no ordinary day: nine working days a year at most', () => {
    for (let year = 2020; year <= 2050; year += 1) {
      const days = Array.from({ length: 366 }, (_, index) =>
        new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
      ).filter((day) => day.startsWith(String(year)) && isPublicHoliday(day));
      assert.ok(days.length === 9 || days.length === 8, `${String(year)}: ${days.join(' ')}`);
    }
  });
});
