import { isReadingTime } from '../domain/reading-hours.ts';
import type { Outcome } from '../domain/delivery.ts';
import type { TicketId } from '../domain/ids.ts';
import {
  attemptRefused,
  beginAttempt,
  canDouble,
  cardGone,
  delivered,
  isOverdue,
  laneOf,
  nextInLane,
  overdueFrom,
  reporterUnreachable,
  waitingInLane,
  warnUndelivered,
  withoutPending,
} from '../domain/ticket-deliveries.ts';
import type { Lane } from '../domain/ticket-deliveries.ts';
import type { Pending, Ticket } from '../domain/ticket.ts';
import type { DrawDelivery, Facts } from '../domain/turn.ts';
import { backOff, BLOCKED_MS } from './back-off.ts';
import type { Background } from './background.ts';
import type { ChangeTicket } from './change-ticket.ts';
import type { Lock } from './keyed-lock.ts';
import type { OpenForms } from './open-forms.ts';
import type { Pace } from './pace.ts';
import type { Log } from './ports/log.ts';
import type { ReadServiceUrl, Send } from './ports/outside.ts';
import type { ListOpenTickets, ReadTicket } from './ports/tickets.ts';
import { settleConversation } from './settle-conversation.ts';
import type { ConversationPorts } from './settle-conversation.ts';

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

export interface DeliveryPorts extends ConversationPorts {
  readonly readTicket: ReadTicket;
  readonly listOpenTickets: ListOpenTickets;
  readonly readServiceUrl: ReadServiceUrl;
  readonly changeTicket: ChangeTicket;
  readonly send: Send;
  readonly draw: DrawDelivery;
  readonly facts: () => Facts;
  /** The channel of the functionaris. */
  readonly channel: string;
  readonly forms: OpenForms;
  readonly lock: Lock;
  readonly pace: Pace;
  readonly background: Background;
  readonly log: Log;
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

type Result =
  | { readonly kind: 'done' }
  | { readonly kind: 'wait'; readonly afterMs: number | undefined }
  | { readonly kind: 'blocked'; readonly reason: string };

const LANES: readonly Lane[] = ['own', 'channel', 'reporter'];

/** After so many failed tries in a row, about a minute, the channel counts as out of reach. */
const STUCK_TRIES = 6;

/** How often an overdue ticket is looked at again outside reading hours, in milliseconds. */
const LOOK_AGAIN_MS = 60_000;

export function createDeliveries(ports: DeliveryPorts): Deliveries {
  const lanes = new Map<string, { id: TicketId; lane: Lane; state: LaneState }>();
  const overdue = new Map<TicketId, NodeJS.Timeout>();
  const counts = { delivered: 0, unclear: 0, later: 0, blocked: 0, gone: 0 };
  let stopped = false;

  return {
    start: async () => {
      for await (const { value: ticket } of ports.listOpenTickets()) {
        const settle = ticket.pending.find((pending) => laneOf(pending) === 'own');
        if (settle !== undefined) await run(ticket.id, 'own');
        if (ticket.pending.length > 0) wake(ticket.id);
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
      for (const timer of overdue.values()) clearTimeout(timer);
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
      if (lane === 'channel') watchOverdue(ticket);
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

  async function deliver(ticket: Ticket, pending: Pending): Promise<Result> {
    if (pending.kind === 'settle-conversation') return settle(ticket, pending);
    const serviceUrl =
      laneOf(pending) === 'channel'
        ? await ports.readServiceUrl()
        : ticket.reporter.address.reveal().serviceUrl;
    if (serviceUrl === undefined) return { kind: 'blocked', reason: 'CHANNEL_NEVER_SEEN' };
    const drawn = ports.draw(ticket, pending, ports.channel, ports.facts());
    if (drawn === undefined) return forget(ticket.id, pending);
    await ports.pace(
      drawn.kind === 'post' ? drawn.channel : drawn.conversation,
      PRIORITY[drawn.kind],
    );
    const newest = await begin(ticket.id, pending);
    if (newest === undefined) return { kind: 'done' };
    const message = ports.draw(newest.ticket, newest.pending, ports.channel, ports.facts());
    if (message === undefined) return forget(ticket.id, pending);
    const outcome = await ports.send(message, serviceUrl);
    counts[outcome.kind] += 1;
    return conclude(newest.ticket, newest.pending, outcome);
  }

  async function settle(
    ticket: Ticket,
    pending: Extract<Pending, { kind: 'settle-conversation' }>,
  ): Promise<Result> {
    await ports.lock(`person:${ticket.reporter.person}`, () =>
      settleConversation(ports, ticket, pending.dialog),
    );
    return forget(ticket.id, pending);
  }

  async function forget(id: TicketId, pending: Pending): Promise<Result> {
    await change(id, (current) => withoutPending(current, pending));
    return { kind: 'done' };
  }

  /**
   * The newest state of the ticket, with the attempt in it if a repeat could show twice. Gone from
   * the list meanwhile means done meanwhile.
   */
  async function begin(
    id: TicketId,
    { id: pendingId }: Pending,
  ): Promise<{ ticket: Ticket; pending: Pending } | undefined> {
    return ports.changeTicket(id, (current) => {
      const pending = current?.pending.find((candidate) => candidate.id === pendingId);
      if (current === undefined || pending === undefined) return { result: undefined };
      if (!canDouble(current, pending)) return { result: { ticket: current, pending } };
      const ticket = beginAttempt(current, pending, ports.facts());
      return { ticket, result: { ticket, pending } };
    });
  }

  async function conclude(ticket: Ticket, pending: Pending, outcome: Outcome): Promise<Result> {
    const { id } = ticket;
    ports.log.info('Delivery attempted', {
      ticketNumber: ticket.number,
      pendingKind: pending.kind,
      outcome: outcome.kind,
      ...(outcome.kind === 'blocked' ? { code: outcome.reason } : {}),
    });
    switch (outcome.kind) {
      case 'delivered':
        await change(id, (current) => delivered(current, pending, outcome));
        if (pending.kind === 'reporter-message') await showQuestions(id);
        return { kind: 'done' };
      case 'unclear':
        return { kind: 'wait', afterMs: undefined };
      case 'later':
        await refused(ticket, pending);
        return { kind: 'wait', afterMs: outcome.afterMs };
      case 'gone':
        await change(id, (current) =>
          pending.kind === 'channel-card'
            ? cardGone(current, ports.facts())
            : withoutPending(current, pending),
        );
        return { kind: 'done' };
      case 'blocked':
        return blocked(ticket, pending, outcome.reason);
    }
  }

  async function blocked(ticket: Ticket, pending: Pending, reason: string): Promise<Result> {
    if (pending.kind === 'tidy-card') return forget(ticket.id, pending);
    if (laneOf(pending) === 'reporter' && reason === 'forbidden') {
      await change(ticket.id, (current) =>
        reporterUnreachable(current, 'geblokkeerd', ports.facts()),
      );
      go(ticket.id, 'channel');
      return { kind: 'done' };
    }
    await refused(ticket, pending);
    return { kind: 'blocked', reason };
  }

  /** Clearly not accepted: the attempt is no longer in doubt. */
  async function refused(ticket: Ticket, pending: Pending): Promise<void> {
    if (!canDouble(ticket, pending)) return;
    await change(ticket.id, (current) => attemptRefused(current, pending));
  }

  /** A question that arrived is listed with the person, so that typed words can answer it. */
  async function showQuestions(id: TicketId): Promise<void> {
    const stored = await ports.readTicket(id);
    if (stored === undefined) return;
    await ports.lock(`person:${stored.value.reporter.person}`, () =>
      settleConversation(ports, stored.value, undefined),
    );
  }

  async function change(id: TicketId, next: (ticket: Ticket) => Ticket): Promise<void> {
    await ports.changeTicket(id, (current) => ({
      ticket: current === undefined ? undefined : next(current),
      result: undefined,
    }));
  }

  /** After 15 minutes without a card the reporter hears whom to phone, in reading hours (C83). */
  function watchOverdue(ticket: Ticket): void {
    const from = overdueFrom(ticket);
    if (from === undefined || overdue.has(ticket.id) || stopped) return;
    watchAgain(ticket.id, Math.max(0, from - now()));
  }

  function watchAgain(id: TicketId, ms: number): void {
    const timer = setTimeout(() => {
      overdue.delete(id);
      if (!stopped) ports.background.run(warnIfOverdue(id));
    }, ms);
    timer.unref();
    overdue.set(id, timer);
  }

  async function warnIfOverdue(id: TicketId): Promise<void> {
    const facts = ports.facts();
    const reading = isReadingTime(facts.content.municipality, facts.now);
    const next = await ports.changeTicket(id, (current) => {
      if (current === undefined || !isOverdue(current, facts.now)) return { result: 'no' as const };
      if (!reading) return { result: 'later' as const };
      return { ticket: warnUndelivered(current, facts), result: 'warned' as const };
    });
    if (next === 'warned') go(id, 'reporter');
    if (next === 'later') watchAgain(id, LOOK_AGAIN_MS);
  }
}

/** New tickets before edits before lines. */
const PRIORITY = { post: 0, edit: 1, message: 2 } as const;
