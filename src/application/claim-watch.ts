import { instant } from '../domain/ids.ts';
import type { TicketId } from '../domain/ids.ts';
import { isReadingTime } from '../domain/reading-hours.ts';
import { nextReading } from '../domain/terms.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { Facts } from '../domain/turn.ts';
import { nextWarning, warnUnclaimed } from '../domain/unclaimed.ts';
import type { Background } from './background.ts';
import type { ChangeTicket } from './change-ticket.ts';

export interface ClaimPorts {
  readonly changeTicket: ChangeTicket;
  readonly facts: () => Facts;
  readonly background: Background;
}

/** Watches tickets that nobody has picked up. */
export interface ClaimWatch {
  /** Looks at the ticket again when somebody is to be told; watching it twice is watching it once. */
  readonly watch: (ticket: Ticket) => void;
  readonly stop: () => void;
}

/** The longest sleep: a timer cannot wait for a month, and a clock can be put right meanwhile. */
const LONGEST_SLEEP_MS = 60 * 60_000;

/** After a store that failed the ticket is looked at again, in milliseconds. */
const AFTER_FAILURE_MS = 60_000;

/**
 * A ticket that stays unclaimed past its term is told to the deputies and then to the managers, in
 * reading hours and once each (C28, C102). What was told stands in the ticket, so that a restart
 * neither forgets nor repeats it.
 *
 * @param warned told that a message became pending for a ticket
 */
export function createClaimWatch(
  ports: ClaimPorts,
  warned: (ticket: TicketId) => void,
): ClaimWatch {
  const timers = new Map<TicketId, NodeJS.Timeout>();
  let stopped = false;

  return {
    watch,
    stop: () => {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };

  function watch(ticket: Ticket): void {
    if (timers.has(ticket.id)) return;
    const facts = ports.facts();
    const warning = nextWarning(ticket, facts);
    if (warning === undefined) return;
    const now = Date.parse(facts.now);
    const due = instant(Math.max(Date.parse(warning.due), now));
    const at = nextReading(due, facts.content.municipality, facts.isHoliday);
    lookAfter(ticket.id, Date.parse(at) - now);
  }

  function lookAfter(id: TicketId, ms: number): void {
    if (stopped) return;
    const timer = setTimeout(
      () => {
        timers.delete(id);
        ports.background.run(look(id));
      },
      Math.min(ms, LONGEST_SLEEP_MS),
    );
    timer.unref();
    timers.set(id, timer);
  }

  async function look(id: TicketId): Promise<void> {
    try {
      const { ticket, told } = await ports.changeTicket(id, (current) => {
        const next = current === undefined ? undefined : withWarning(current);
        return { ticket: next, result: { ticket: next ?? current, told: next !== undefined } };
      });
      if (told) warned(id);
      if (ticket !== undefined) watch(ticket);
    } catch (error) {
      lookAfter(id, AFTER_FAILURE_MS);
      throw error;
    }
  }

  /** The ticket with a warning, if one is due at this very moment. */
  function withWarning(ticket: Ticket): Ticket | undefined {
    const facts = ports.facts();
    const { municipality } = facts.content;
    const warning = nextWarning(ticket, facts);
    if (warning === undefined || Date.parse(facts.now) < Date.parse(warning.due)) return undefined;
    return isReadingTime(municipality, facts.now, facts.isHoliday)
      ? warnUnclaimed(ticket, warning, facts)
      : undefined;
  }
}
