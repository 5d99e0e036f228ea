import { randomUUID } from 'node:crypto';
import { isHoliday } from '../../src/calendar.ts';
import { Instant } from '../../src/domain/ids.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { soest } from '../content/soest.ts';
import { understandIn } from '../support/understand-in.ts';

/** The content of Soest, read once for all tests of dialogs. */
export const content = await soest();

/** A Tuesday in reading hours: 24 November 2026 at 9.42 in Amsterdam. */
export const NOW = Instant.parse('2026-11-24T08:42:00.000Z');

/** What a dialog may know, at this instant. */
export function facts(change: Partial<Facts> = {}): Facts {
  return {
    content,
    now: NOW,
    newId: randomUUID,
    example: false,
    isHoliday,
    hasRole: () => true,
    understand: understandIn(content),
    ...change,
  };
}
