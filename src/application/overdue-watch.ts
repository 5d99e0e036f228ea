import type { TicketId } from '../domain/ids.ts';
import { isReadingTime } from '../domain/reading-hours.ts';
import { isOverdue, overdueFrom, warnUndelivered } from '../domain/ticket-deliveries.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { Facts } from '../domain/turn.ts';
import type { Background } from './background.ts';
import type { ChangeTicket } from './change-ticket.ts';

export interface OverduePorts {
  readonly changeTicket: ChangeTicket;
  readonly facts: () => Facts;
  readonly background: Background;
}

/** Watches tickets that are not in the channel yet. */
export interface OverdueWatch {
  /** Looks at the ticket again when it would be overdue; watching it twice is watching it once. */
  readonly watch: (ticket: Ticket) => void;
  readonly stop: () => void;
}

/** How often an overdue ticket is looked at again outside reading hours, in milliseconds. */
const LOOK_AGAIN_MS = 60_000;

/**
 * After 15 minutes without a card the reporter hears whom to phone, in reading hours (C83).
 *
 * @param warned told that a warning became pending for a ticket
 */
export function createOverdueWatch(
  ports: OverduePorts,
  warned: (ticket: TicketId) => void,
): OverdueWatch {
  const timers = new Map<TicketId, NodeJS.Timeout>();
  let stopped = false;

  return {
    watch: (ticket) => {
      const from = overdueFrom(ticket);
      if (from === undefined || timers.has(ticket.id)) return;
      lookAfter(ticket.id, Math.max(0, from - Date.parse(ports.facts().now)));
    },
    stop: () => {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };

  function lookAfter(id: TicketId, ms: number): void {
    if (stopped) return;
    const timer = setTimeout(() => {
      timers.delete(id);
      ports.background.run(look(id));
    }, ms);
    timer.unref();
    timers.set(id, timer);
  }

  async function look(id: TicketId): Promise<void> {
    const facts = ports.facts();
    const reading = isReadingTime(facts.content.municipality, facts.now, facts.isHoliday);
    const next = await ports.changeTicket(id, (current) => {
      if (current === undefined || !isOverdue(current, facts.now)) return { result: 'no' as const };
      if (!reading) return { result: 'later' as const };
      return { ticket: warnUndelivered(current, facts), result: 'warned' as const };
    });
    if (next === 'warned') warned(id);
    if (next === 'later') lookAfter(id, LOOK_AGAIN_MS);
  }
}
