import type { Municipality } from './content.ts';
import { instant } from './ids.ts';
import type { Instant } from './ids.ts';
import { isReadingDay } from './reading-hours.ts';
import type { IsHoliday } from './reading-hours.ts';
import type { Ticket } from './ticket.ts';
import { addMonths, dateInAmsterdam, instantInAmsterdam, nextDate } from './time.ts';

/**
 * The terms of the municipality (C102). They run while reports are read and stand still outside:
 * what comes in the evening or at the weekend begins to count at the next opening.
 */

const MINUTE = 60_000;

/** One of the three urgency facts: danger, a minor, still going on (C101). */
export function isUrgent({ triage, emergencies }: Ticket): boolean {
  return (
    emergencies.length > 0 ||
    triage.danger === 'ja' ||
    triage.danger === 'twijfel' ||
    triage.minor === 'ja' ||
    triage.ongoing === 'ja'
  );
}

/** Until when somebody has to pick up the ticket (C28). */
export function claimDue(
  ticket: Ticket,
  municipality: Municipality,
  isHoliday: IsHoliday,
): Instant {
  return afterClaimTerm(ticket, ticket.sentAt, municipality, isHoliday);
}

/** The end of one more such term that begins at this instant. */
export function afterClaimTerm(
  ticket: Ticket,
  from: Instant,
  municipality: Municipality,
  isHoliday: IsHoliday,
): Instant {
  const { claimUrgentHours, claimWorkingDays } = municipality.terms;
  const minutes = isUrgent(ticket)
    ? claimUrgentHours * 60
    : claimWorkingDays * readingDay(municipality);
  return afterReading(from, minutes, municipality, isHoliday);
}

/** Until when the reporter should have had a first feedback (§2.5). */
export function feedbackDue(
  ticket: Ticket,
  municipality: Municipality,
  isHoliday: IsHoliday,
): Instant {
  const minutes = municipality.terms.feedbackWorkingDays * readingDay(municipality);
  return afterReading(ticket.sentAt, minutes, municipality, isHoliday);
}

/** The date from which somebody has to look whether an open ticket is still needed (C102). */
export function reviewDue({ sentAt }: Ticket, { terms }: Municipality): string {
  return addMonths(dateInAmsterdam(sentAt), terms.reviewAfterMonths);
}

/** The first instant from this one on at which somebody reads reports. */
export function nextReading(
  from: Instant,
  municipality: Municipality,
  isHoliday: IsHoliday,
): Instant {
  const { begins } = readingFrom(from, municipality, isHoliday);
  return instant(begins);
}

/** The date so many working days after this one, `2026-11-24`. */
export function addWorkingDays(
  date: string,
  days: number,
  municipality: Municipality,
  isHoliday: IsHoliday,
): string {
  let left = days;
  let day = date;
  while (left > 0) {
    day = nextDate(day);
    if (isReadingDay(municipality, day, isHoliday)) left -= 1;
  }
  return day;
}

/** A working day counts as the minutes in which reports are read on it. */
function readingDay({ readingHours: { from, until } }: Municipality): number {
  return minutesOf(until) - minutesOf(from);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** When so many minutes of reading have passed. */
function afterReading(
  from: Instant,
  minutes: number,
  municipality: Municipality,
  isHoliday: IsHoliday,
): Instant {
  let left = minutes * MINUTE;
  let at = from;
  for (;;) {
    const { begins, ends } = readingFrom(at, municipality, isHoliday);
    if (begins + left <= ends) return instant(begins + left);
    left -= ends - begins;
    at = instant(ends);
  }
}

/** The rest of the stretch of reading that is going on, or else the next one (milliseconds). */
function readingFrom(
  from: Instant,
  municipality: Municipality,
  isHoliday: IsHoliday,
): { readonly begins: number; readonly ends: number } {
  const { readingHours } = municipality;
  for (let day = dateInAmsterdam(from); ; day = nextDate(day)) {
    if (!isReadingDay(municipality, day, isHoliday)) continue;
    const ends = Date.parse(instantInAmsterdam(day, readingHours.until));
    if (ends <= Date.parse(from)) continue;
    const opens = Date.parse(instantInAmsterdam(day, readingHours.from));
    return { begins: Math.max(opens, Date.parse(from)), ends };
  }
}
