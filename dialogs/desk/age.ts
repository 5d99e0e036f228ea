import type { Instant } from '../../src/domain/ids.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { dateInAmsterdam, daysBetween } from '../../src/domain/time.ts';

/** How many nights lie between sending and now, on the calendar of Amsterdam. */
export function daysOpen({ sentAt }: Ticket, now: Instant): number {
  return daysBetween(dateInAmsterdam(sentAt), dateInAmsterdam(now));
}

/** "3 dagen open"; on the first day "vandaag gemeld". */
export function ageText(ticket: Ticket, now: Instant): string {
  const days = daysOpen(ticket, now);
  if (days < 1) return 'vandaag gemeld';
  return days === 1 ? '1 dag open' : `${String(days)} dagen open`;
}
