import type { Outcome } from '../domain/delivery.ts';
import type { TicketId } from '../domain/ids.ts';
import { nextInLane, waitingInLane } from '../domain/ticket-deliveries.ts';
import type { Lane } from '../domain/ticket-deliveries.ts';
import type { Pending, Ticket } from '../domain/ticket.ts';
import { backOff, BLOCKED_MS } from './back-off.ts';
import type { Background } from './background.ts';
import { createClaimWatch } from './claim-watch.ts';
import { createDeliver } from './deliver-one.ts';
import type { DeliverPorts } from './deliver-one.ts';
import type { OpenForms } from './open-forms.ts';
import { createOverdueWatch } from './overdue-watch.ts';
import type { ListOpenTickets } from './ports/tickets.ts';

/**
 * The worker that makes the outside world agree with the tickets. What has to be done stands in
 * the tickets themselves, so nothing is lost when the process dies; a delivery of a ticket is
 * never given up.
 */
export interface Deliveries {
  /** Finds what is pending in the open tickets. Resolves when what needs no connector is done. */
  readonly start: () => Promise<void>;
  /** Something became pending for this ticket. */
  readonly wake: (ticket: TicketId) => void;
  /** The channel can be reached again, as far as we know: try everything now. */
  readonly wakeAll: () => void;
  /** Stops after the sends under way. */
  readonly stop: () => Promise<void>;
  /** Why deliveries are stuck, as codes; empty when nothing is. */
  readonly stuck: () => readonly string[];
  /** How attempts ended since the start, for metrics. */
  readonly counts: () => Readonly<Record<Outcome['kind'], number>>;
}

export interface DeliveryPorts extends DeliverPorts {
  readonly listOpenTickets: ListOpenTickets;
  readonly forms: OpenForms;
  readonly background: Background;
}

/** One lane of one ticket: it runs, waits for a time, or is idle. */
interface LaneState {
  running: boolean;
  again: boolean;
  tries: number;
  timer: NodeJS.Timeout | undefined;
  /** Until when the other side asked us to wait (milliseconds since 1970): no wake cuts it short. */
  notBefore: number;
  /** Pending entries that a human has to mend something for, by their id. */
  readonly refused: Map<string, Refusal>;
}

interface Refusal {
  /** When it is tried again (milliseconds since 1970). */
  readonly until: number;
  readonly reason: string;
}

const LANES: readonly Lane[] = ['own', 'channel', 'reporter', 'colleague'];

/** After so many failed tries in a row, about a minute, the channel counts as out of reach. */
const STUCK_TRIES = 6;

export function createDeliveries(ports: DeliveryPorts): Deliveries {
  const lanes = new Map<string, { id: TicketId; lane: Lane; state: LaneState }>();
  const counts = { delivered: 0, unclear: 0, later: 0, blocked: 0, gone: 0 };
  const deliver = createDeliver(
    ports,
    (outcome) => {
      counts[outcome] += 1;
    },
    (ticket) => {
      go(ticket, 'channel');
    },
    () => stopped,
  );
  const overdue = createOverdueWatch(ports, (ticket) => {
    go(ticket, 'reporter');
  });
  const unclaimed = createClaimWatch(ports, (ticket) => {
    go(ticket, 'colleague');
  });
  let stopped = false;

  return {
    start: async () => {
      for await (const { value: ticket } of ports.listOpenTickets()) {
        const settles = ticket.pending.some(({ kind }) => kind === 'settle-conversation');
        if (settles) await run(ticket.id, 'own');
        if (ticket.pending.length > 0) wake(ticket.id);
        unclaimed.watch(ticket);
      }
    },
    wake,
    wakeAll: () => {
      for (const { id, lane, state } of lanes.values()) {
        state.refused.clear();
        state.tries = 0;
        state.notBefore = 0;
        if (state.timer !== undefined) go(id, lane);
      }
    },
    stop: async () => {
      stopped = true;
      for (const { state } of lanes.values()) clearTimeout(state.timer);
      overdue.stop();
      unclaimed.stop();
      await ports.background.idle();
    },
    stuck: () => [...new Set([...lanes.values()].flatMap(whyStuck))],
    counts: () => ({ ...counts }),
  };

  /** Only the channel counts: a reporter who cannot be reached is no fault of the set-up. */
  function whyStuck({ lane, state }: { lane: Lane; state: LaneState }): string[] {
    if (lane !== 'channel') return [];
    const reasons = [...state.refused.values()].map(({ reason }) => reason);
    return state.tries >= STUCK_TRIES ? [...reasons, 'CHANNEL_UNREACHABLE'] : reasons;
  }

  function wake(id: TicketId): void {
    for (const lane of LANES) go(id, lane);
  }

  function go(id: TicketId, lane: Lane): void {
    if (stopped) return;
    const { state } = laneFor(id, lane);
    if (state.timer !== undefined && state.notBefore > now()) return;
    clearTimeout(state.timer);
    state.timer = undefined;
    if (state.running) {
      state.again = true;
      return;
    }
    ports.background.run(run(id, lane));
  }

  function laneFor(id: TicketId, lane: Lane) {
    const key = `${id} ${lane}`;
    const known = lanes.get(key);
    if (known !== undefined) return known;
    const state: LaneState = {
      running: false,
      again: false,
      tries: 0,
      timer: undefined,
      notBefore: 0,
      refused: new Map(),
    };
    const fresh = { id, lane, state };
    lanes.set(key, fresh);
    return fresh;
  }

  /** Delivers what a lane can deliver now, one at a time; what cannot go now sets a timer. */
  async function run(id: TicketId, lane: Lane): Promise<void> {
    const { state } = laneFor(id, lane);
    state.running = true;
    try {
      await drain(id, lane, state);
    } catch {
      ports.log.warn('A delivery could not be worked on', { code: 'DELIVERY_STORE' });
      state.tries += 1;
      later(id, lane, state, backOff(state.tries, undefined, Math.random()));
    } finally {
      state.running = false;
    }
    if (state.again && !stopped) {
      state.again = false;
      go(id, lane);
    } else if (state.timer === undefined) {
      lanes.delete(`${id} ${lane}`);
    }
  }

  async function drain(id: TicketId, lane: Lane, state: LaneState): Promise<void> {
    while (!stopped) {
      const stored = await ports.readTicket(id);
      if (stored === undefined) return;
      const ticket = stored.value;
      if (lane === 'channel') {
        overdue.watch(ticket);
        unclaimed.watch(ticket);
      }
      forgetRefusals(ticket, state);
      const pending = nextInLane(ticket, lane, (candidate) => mayGo(ticket, candidate, state));
      if (pending === undefined) {
        waitForRest(ticket, lane, state);
        return;
      }
      const result = await deliver(ticket, pending);
      if (result.kind === 'done') {
        state.tries = 0;
        // The channel takes the card, or has lost it: either way its lines get a new chance.
        if (pending.kind === 'channel-card') state.refused.clear();
        else state.refused.delete(pending.id);
      } else if (result.kind === 'wait' && lane === 'colleague') {
        // Each goes to a chat of its own: one that cannot be reached now holds up no other.
        state.tries += 1;
        const until = now() + backOff(state.tries, result.afterMs, Math.random());
        state.refused.set(pending.id, { until, reason: 'later' });
      } else if (result.kind === 'wait') {
        state.tries += 1;
        state.notBefore = now() + (result.afterMs ?? 0);
        later(id, lane, state, backOff(state.tries, result.afterMs, Math.random()));
        return;
      } else {
        state.refused.set(pending.id, { until: now() + BLOCKED_MS, reason: result.reason });
      }
    }
  }

  /** What is no longer pending is no longer stuck. */
  function forgetRefusals({ pending }: Ticket, { refused: waiting }: LaneState): void {
    for (const id of waiting.keys()) {
      if (!pending.some((entry) => entry.id === id)) waiting.delete(id);
    }
  }

  function mayGo(ticket: Ticket, pending: Pending, state: LaneState): boolean {
    return waitsUntil(ticket, pending, state) <= now();
  }

  /** When a delivery may go (milliseconds since 1970): after a refusal, and after a form. */
  function waitsUntil(ticket: Ticket, pending: Pending, { refused: waiting }: LaneState): number {
    const isEdit = pending.kind === 'channel-card' && ticket.card !== undefined;
    return Math.max(
      waiting.get(pending.id)?.until ?? 0,
      isEdit ? ports.forms.heldUntil(ticket.id) : 0,
    );
  }

  /** Nothing may go now: come back when the first of what waits may. */
  function waitForRest(ticket: Ticket, lane: Lane, state: LaneState): void {
    const waiting = waitingInLane(ticket, lane);
    if (waiting.length === 0) return;
    const times = waiting.map((pending) => waitsUntil(ticket, pending, state));
    later(ticket.id, lane, state, Math.max(1_000, Math.min(...times) - now()));
  }

  function later(id: TicketId, lane: Lane, state: LaneState, ms: number): void {
    if (stopped) return;
    clearTimeout(state.timer);
    state.timer = setTimeout(() => {
      state.timer = undefined;
      go(id, lane);
    }, ms);
    state.timer.unref();
  }

  function now(): number {
    return Date.parse(ports.facts().now);
  }
}
