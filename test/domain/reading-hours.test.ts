import assert from 'node:assert/strict';
import { isHoliday } from '../../src/calendar.ts';
import type { Municipality } from '../../src/domain/content.ts';
import { Instant } from '../../src/domain/ids.ts';
import { isReadingTime, readingHoursInWords } from '../../src/domain/reading-hours.ts';
import { soest } from '../content/soest.ts';

describe('the reading hours', () => {
  let municipality: Municipality;

  before(async () => {
    municipality = (await soest()).municipality;
  });

  const on = (days: number[], from = '09:00', until = '17:00'): Municipality => ({
    ...municipality,
    readingHours: { days, from, until },
  });
  const reads = (text: string): boolean =>
    isReadingTime(municipality, Instant.parse(text), isHoliday);

  it('begin at the first minute and end before the last', () => {
    assert.equal(reads('2026-11-24T07:59:59.999Z'), false);
    assert.equal(reads('2026-11-24T08:00:00.000Z'), true);
    assert.equal(reads('2026-11-24T15:59:59.999Z'), true);
    assert.equal(reads('2026-11-24T16:00:00.000Z'), false);
  });

  it('are an hour earlier in UTC from the first Monday of summer time on', () => {
    assert.equal(reads('2026-03-27T07:30:00.000Z'), false);
    assert.equal(reads('2026-03-30T07:30:00.000Z'), true);
    assert.equal(reads('2026-10-23T07:30:00.000Z'), true);
    assert.equal(reads('2026-10-26T07:30:00.000Z'), false);
  });

  it('leave out the weekend, as it is in Amsterdam', () => {
    assert.equal(reads('2026-11-28T10:00:00.000Z'), false);
    assert.equal(reads('2026-11-29T10:00:00.000Z'), false);
    const mondays = on([1], '00:00', '23:59');
    const justMonday = Instant.parse('2026-11-22T23:30:00.000Z');
    assert.equal(isReadingTime(mondays, justMonday, isHoliday), true);
  });

  it('leave out public holidays', () => {
    assert.equal(reads('2026-04-27T10:00:00.000Z'), false);
    assert.equal(reads('2026-05-25T10:00:00.000Z'), false);
    assert.equal(reads('2026-12-31T23:30:00.000Z'), false);
    assert.equal(reads('2027-01-01T10:00:00.000Z'), false);
    assert.equal(reads('2026-12-31T10:00:00.000Z'), true);
  });

  it('are ready to stand in a sentence, in both languages', () => {
    assert.equal(
      readingHoursInWords(municipality, 'nl'),
      'op maandag tot en met vrijdag van 9.00 tot 17.00 uur',
    );
    assert.equal(readingHoursInWords(municipality, 'en'), 'on Monday to Friday from 9:00 to 17:00');
  });

  it('name single days, and stretches of three days or more together', () => {
    const nl = (days: number[]): string =>
      readingHoursInWords(on(days), 'nl').replace(' van 9.00 tot 17.00 uur', '');
    assert.equal(nl([2]), 'op dinsdag');
    assert.equal(nl([2, 1]), 'op maandag en dinsdag');
    assert.equal(nl([1, 2, 4]), 'op maandag, dinsdag en donderdag');
    assert.equal(nl([1, 2, 3, 5]), 'op maandag tot en met woensdag en vrijdag');
    assert.equal(nl([1, 2, 3, 4, 5, 6, 7]), 'elke dag');
    assert.equal(nl([5, 5]), 'op vrijdag');
    assert.equal(
      readingHoursInWords(on([1, 2, 3, 4, 5, 6, 7], '08:30', '20:15'), 'en'),
      'every day from 8:30 to 20:15',
    );
  });
});
