import type { Municipality } from './content.ts';
import type { Instant } from './ids.ts';
import type { Ticket } from './ticket.ts';
import { dateInAmsterdam, daysBetween } from './time.ts';

/**
 * Nothing was recorded and nobody wrote anything for so many days (§4, C65). Who only looks at a
 * ticket does not bring it further.
 */
export function isStuck(ticket: Ticket, { terms }: Municipality, now: Instant): boolean {
  const since = dateInAmsterdam(lastProgress(ticket));
  return daysBetween(since, dateInAmsterdam(now)) >= terms.stuckAfterDays;
}

/** When the dossier or the dialogue last grew; before that, when the ticket came in. */
function lastProgress({ sentAt, dossier, dialogue }: Ticket): Instant {
  return [...dossier, ...dialogue].reduce((last, { at }) => (at > last ? at : last), sentAt);
}
