import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isHoliday } from '../../src/calendar.ts';
import type { Municipality } from '../../src/domain/content.ts';
import { Instant, instant } from '../../src/domain/ids.ts';
import { isReadingTime } from '../../src/domain/reading-hours.ts';
import {
  addWorkingDays,
  afterClaimTerm,
  claimDue,
  feedbackDue,
  isUrgent,
  nextReading,
  reviewDue,
} from '../../src/domain/terms.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { clockTime, dateInAmsterdam } from '../../src/domain/time.ts';
import { soest } from '../content/soest.ts';
import { REPORT, ticket as sample } from './ticket-sample.ts';

/** Soest reads on weekdays from 9.00 to 17.00; one working day to pick up, two hours if urgent. */
const { municipality } = await soest();

const calm = { ...REPORT.triage, danger: 'nee', minor: 'nee', ongoing: 'nee' } as const;

function sentAt(when: string, change: Partial<Ticket['triage']> = {}): Ticket {
  const triage = { ...calm, ...change };
  return sample({ sentAt: Instant.parse(when), triage, emergencies: [] });
}

/** As the clock in Amsterdam shows it, `2026-11-24 09:42`. */
const local = (at: Instant): string => `${dateInAmsterdam(at)} ${clockTime(at)}`;

describe('the look at whether an open ticket is still needed (C102)', () => {
  it('is half a year after sending, or what the municipality says', () => {
    const ticket = sentAt('2026-11-24T23:30:00.000Z');
    assert.equal(reviewDue(ticket, municipality), '2027-05-25');
    const terms = { ...municipality.terms, reviewAfterMonths: 1 };
    assert.equal(reviewDue(ticket, { ...municipality, terms }), '2026-12-25');
  });
});

describe('the term to pick up a ticket (§2.2, C28, C102)', () => {
  const due = (when: string, change: Partial<Ticket['triage']> = {}): string =>
    local(claimDue(sentAt(when, change), municipality, isHoliday));

  it('is the reading hours of one day, from the moment of sending', () => {
    assert.equal(due('2026-11-24T08:42:00.000Z'), '2026-11-25 09:42');
  });

  it('begins at the next opening for what comes in the evening, at night or at the weekend', () => {
    assert.equal(due('2026-11-24T19:00:00.000Z'), '2026-11-25 17:00');
    assert.equal(due('2026-11-24T02:00:00.000Z'), '2026-11-24 17:00');
    assert.equal(due('2026-11-28T12:00:00.000Z'), '2026-11-30 17:00');
  });

  it('stands still over a weekend', () => {
    assert.equal(due('2026-11-27T15:00:00.000Z'), '2026-11-30 16:00');
  });

  it('stands still over Koningsdag after a weekend', () => {
    assert.equal(due('2026-04-24T14:00:00.000Z'), '2026-04-28 16:00');
  });

  it('stands still over Tweede Pinksterdag', () => {
    assert.equal(due('2026-05-22T14:00:00.000Z'), '2026-05-26 16:00');
  });

  it('stands still over Christmas and the weekend that follows', () => {
    assert.equal(due('2026-12-24T15:00:00.000Z'), '2026-12-28 16:00');
  });

  it('stands still over the night in which summer time begins or ends', () => {
    assert.equal(due('2026-03-27T15:00:00.000Z'), '2026-03-30 16:00');
    assert.equal(due('2026-10-23T14:00:00.000Z'), '2026-10-26 16:00');
  });

  it('is two reading hours for a minor, for danger and for what is still going on', () => {
    const urgent: Partial<Ticket['triage']>[] = [
      { minor: 'ja' },
      { danger: 'ja' },
      { danger: 'twijfel' },
      { ongoing: 'ja' },
    ];
    for (const change of urgent) {
      assert.equal(due('2026-11-24T08:42:00.000Z', change), '2026-11-24 11:42');
      assert.equal(due('2026-11-27T15:30:00.000Z', change), '2026-11-30 10:30');
    }
  });

  it('is two reading hours as well once the 112 card was shown, whatever was said after it', () => {
    const ticket = sample({
      triage: calm,
      emergencies: [
        {
          shownAt: Instant.parse('2026-11-24T08:40:00.000Z'),
          wording: '1',
          reason: 'woorden',
          outcome: 'toch-geen-gevaar',
        },
      ],
    });
    assert.equal(isUrgent(ticket), true);
    assert.equal(isUrgent({ ...ticket, emergencies: [] }), false);
  });

  it('is not shorter for answers that nobody gave or knew', () => {
    const unknown = {
      minor: 'weet-niet',
      ongoing: 'niet-gevraagd',
      danger: 'niet-gevraagd',
    } as const;
    assert.equal(due('2026-11-24T08:42:00.000Z', unknown), '2026-11-25 09:42');
  });

  it('runs once more from the moment when somebody was told', () => {
    const ticket = sentAt('2026-11-24T08:42:00.000Z');
    const told = Instant.parse('2026-11-27T08:42:00.000Z');
    assert.equal(local(afterClaimTerm(ticket, told, municipality, isHoliday)), '2026-11-30 09:42');
  });
});

describe('the term for a first feedback (§2.5, C102)', () => {
  it('is five working days, a Tuesday to a Tuesday', () => {
    const ticket = sentAt('2026-11-24T08:42:00.000Z');
    assert.equal(local(feedbackDue(ticket, municipality, isHoliday)), '2026-12-01 09:42');
  });

  it('leaves out both days of Christmas, New Year and the weekends between', () => {
    const ticket = sentAt('2026-12-24T08:42:00.000Z');
    assert.equal(local(feedbackDue(ticket, municipality, isHoliday)), '2027-01-04 09:42');
  });
});

describe('a date in working days', () => {
  it('counts the days on which reports are read, from the day after', () => {
    const after = (date: string, days: number): string =>
      addWorkingDays(date, days, municipality, isHoliday);
    assert.equal(after('2026-11-24', 10), '2026-12-08');
    assert.equal(after('2026-11-28', 1), '2026-11-30');
    assert.equal(after('2026-05-13', 2), '2026-05-18');
    assert.equal(after('2026-11-24', 0), '2026-11-24');
  });
});

describe('terms at any time', () => {
  const year = { from: Date.parse('2026-01-01T00:00:00Z'), to: Date.parse('2028-01-01T00:00:00Z') };
  const moments = fc.integer({ min: year.from, max: year.to }).map((ms) => instant(ms));
  const clock = fc.integer({ min: 0, max: 23 * 60 + 58 });
  const time = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(11, 16);
  const hours: fc.Arbitrary<Municipality> = fc
    .record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      from: clock,
      length: fc.integer({ min: 1, max: 24 * 60 }),
    })
    .map(({ days, from, length }) => ({
      ...municipality,
      readingHours: { days, from: time(from), until: time(Math.min(from + length, 23 * 60 + 59)) },
    }));

  it('open at the first reading time and not before', () => {
    fc.assert(
      fc.property(moments, hours, (from, place) => {
        const opens = nextReading(from, place, isHoliday);
        assert.ok(opens >= from);
        assert.equal(isReadingTime(place, opens, isHoliday), true);
        if (opens === from) return;
        assert.equal(isReadingTime(place, from, isHoliday), false);
        assert.equal(isReadingTime(place, instant(Date.parse(opens) - 1), isHoliday), false);
      }),
    );
  });

  it('end after exactly as many minutes of reading as they have', () => {
    fc.assert(
      fc.property(moments, (from) => {
        const ticket = sentAt(from);
        const due = claimDue(ticket, municipality, isHoliday);
        assert.equal(readingMinutes(from, due), 8 * 60);
        const urgent = claimDue(sentAt(from, { minor: 'ja' }), municipality, isHoliday);
        assert.equal(readingMinutes(from, urgent), 2 * 60);
      }),
      { numRuns: 20 },
    );
  });

  it('never end earlier for what came later', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 10 * 86_400_000 }), (from, later) => {
        const first = claimDue(sentAt(from), municipality, isHoliday);
        const second = sentAt(instant(Date.parse(from) + later));
        assert.ok(claimDue(second, municipality, isHoliday) >= first);
      }),
    );
  });

  /** Counted the slow way, minute by minute of the clock. */
  function readingMinutes(from: Instant, until: Instant): number {
    let minutes = 0;
    for (let at = Date.parse(from); at < Date.parse(until); at += 60_000) {
      if (isReadingTime(municipality, instant(at), isHoliday)) minutes += 1;
    }
    return minutes;
  }
});
