import assert from 'node:assert/strict';
import {
  addMonths,
  clockTime,
  dateInAmsterdam,
  daysBetween,
  dutchClock,
  dutchDateTime,
  yearInAmsterdam,
} from '../../src/domain/time.ts';
import { Instant } from '../../src/domain/ids.ts';

const at = (text: string): Instant => Instant.parse(text);

describe('the time in Amsterdam', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    assert.equal(clockTime(at('2026-01-15T08:42:00.000Z')), '09:42');
    assert.equal(clockTime(at('2026-07-15T08:42:00.000Z')), '10:42');
  });

  it('jumps from two to three when summer time begins', () => {
    assert.equal(clockTime(at('2026-03-29T00:59:59.999Z')), '01:59');
    assert.equal(clockTime(at('2026-03-29T01:00:00.000Z')), '03:00');
  });

  it('has the hour from two to three twice when summer time ends', () => {
    assert.equal(clockTime(at('2026-10-25T00:30:00.000Z')), '02:30');
    assert.equal(clockTime(at('2026-10-25T01:30:00.000Z')), '02:30');
    assert.equal(clockTime(at('2026-10-25T02:00:00.000Z')), '03:00');
  });

  it('writes midnight as 00:00', () => {
    assert.equal(clockTime(at('2026-11-23T23:00:00.000Z')), '00:00');
    assert.equal(dateInAmsterdam(at('2026-11-23T23:00:00.000Z')), '2026-11-24');
    assert.equal(dateInAmsterdam(at('2026-11-23T22:59:59.999Z')), '2026-11-23');
  });

  it('has a new year one hour before UTC', () => {
    assert.equal(yearInAmsterdam(at('2026-12-31T22:59:59.999Z')), 2026);
    assert.equal(yearInAmsterdam(at('2026-12-31T23:00:00.000Z')), 2027);
    assert.equal(dateInAmsterdam(at('2026-12-31T23:00:00.000Z')), '2027-01-01');
  });

  it('does not depend on the time zone of the machine', () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      assert.equal(dateInAmsterdam(at('2026-11-24T12:00:00.000Z')), '2026-11-24');
      assert.equal(clockTime(at('2026-11-24T12:00:00.000Z')), '13:00');
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('has dates of which the days between can be counted, also over summer time', () => {
    assert.equal(daysBetween('2026-11-24', '2026-11-24'), 0);
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
    assert.equal(daysBetween('2026-12-31', '2027-01-01'), 1);
    assert.equal(daysBetween('2026-11-26', '2026-11-24'), -2);
  });

  it('has dates some months later, over a year and where a month is shorter', () => {
    assert.equal(addMonths('2026-05-24', 6), '2026-11-24');
    assert.equal(addMonths('2026-11-24', 6), '2027-05-24');
    assert.equal(addMonths('2026-08-31', 6), '2027-03-03');
  });

  it('is written for Dutch readers with the month in words', () => {
    assert.equal(dutchDateTime(at('2026-11-24T08:42:00.000Z')), '24 november 2026 om 9.42 uur');
    assert.equal(dutchDateTime(at('2026-03-01T11:05:00.000Z')), '1 maart 2026 om 12.05 uur');
    assert.equal(dutchDateTime(at('2026-12-31T23:00:00.000Z')), '1 januari 2027 om 0.00 uur');
  });

  it('is written in a Dutch sentence with a full stop and without a leading nought', () => {
    assert.equal(dutchClock('09:00'), '9.00');
    assert.equal(dutchClock('17:30'), '17.30');
    assert.equal(dutchClock('00:05'), '0.05');
  });
});
