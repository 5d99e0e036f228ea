import type { Outbound, Outcome } from '../domain/delivery.ts';
import type { TicketId } from '../domain/ids.ts';
import {
  attemptRefused,
  beginAttempt,
  canDouble,
  cardGone,
  colleagueUnreachable,
  delivered,
  laneOf,
  reporterUnreachable,
  withoutPending,
} from '../domain/ticket-deliveries.ts';
import { isReported } from '../domain/ticket.ts';
import type { Pending, Ticket } from '../domain/ticket.ts';
import type { DrawDelivery, Facts } from '../domain/turn.ts';
import type { ChangeTicket } from './change-ticket.ts';
import type { Pace } from './pace.ts';
import type { Log } from './ports/log.ts';
import type { Send } from './ports/outside.ts';
import type { ReadTicket } from './ports/tickets.ts';
import { along, routeOf } from './route.ts';
import type { RoutePorts } from './route.ts';
import { settleConversation } from './settle-conversation.ts';
import { isInside, workInside } from './work-inside.ts';
import type { InsidePorts } from './work-inside.ts';

export interface DeliverPorts extends InsidePorts, RoutePorts {
  readonly readTicket: ReadTicket;
  readonly changeTicket: ChangeTicket;
  readonly send: Send;
  readonly draw: DrawDelivery;
  readonly facts: () => Facts;
  /** The channel of the functionaris. */
  readonly channel: string;
  readonly pace: Pace;
  readonly log: Log;
}

/** How one delivery went: done, to be tried again, or waiting for a human to mend something. */
export type Delivered =
  | { readonly kind: 'done' }
  | { readonly kind: 'wait'; readonly afterMs: number | undefined }
  | { readonly kind: 'blocked'; readonly reason: string };

/** Does one pending entry of a ticket: at most one message leaves. */
export type Deliver = (ticket: Ticket, pending: Pending) => Promise<Delivered>;

/**
 * The attempt is written before the message leaves, where a repeat could show twice, and what
 * leaves is drawn from the newest state of the ticket.
 *
 * @param ended told how every attempt ended
 * @param changed told that something else became pending for a ticket
 * @param stopped whether nothing may leave any more
 */
export function createDeliver(
  ports: DeliverPorts,
  ended: (outcome: Outcome['kind']) => void,
  changed: (ticket: TicketId) => void,
  stopped: () => boolean,
): Deliver {
  return deliver;

  async function deliver(ticket: Ticket, pending: Pending): Promise<Delivered> {
    if (isInside(pending)) {
      await workInside(ports, ticket, pending, changed);
      return forget(ticket.id, pending);
    }
    const drawn = ports.draw(ticket, pending, ports.channel, ports.facts());
    if (drawn === undefined) return forget(ticket.id, pending);
    const route = await routeOf(ports, ticket, pending);
    if (route.kind !== 'found') return conclude(ticket, pending, route);
    await ports.pace(roomOf(along(route, drawn)), PRIORITY[drawn.kind]);
    // A stop came while this one waited for its turn: the next start sends it.
    if (stopped()) return { kind: 'wait', afterMs: undefined };
    const newest = await begin(ticket.id, pending);
    if (newest === undefined) return { kind: 'done' };
    const message = ports.draw(newest.ticket, newest.pending, ports.channel, ports.facts());
    if (message === undefined) return forget(ticket.id, pending);
    const outcome = await ports.send(along(route, message), route.serviceUrl);
    ended(outcome.kind);
    return conclude(newest.ticket, newest.pending, outcome);
  }

  async function forget(id: TicketId, pending: Pending): Promise<Delivered> {
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

  async function conclude(ticket: Ticket, pending: Pending, outcome: Outcome): Promise<Delivered> {
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

  async function blocked(ticket: Ticket, pending: Pending, reason: string): Promise<Delivered> {
    if (pending.kind === 'tidy-card') return forget(ticket.id, pending);
    if (laneOf(pending) === 'reporter' && reason === 'forbidden') {
      await change(ticket.id, (current) =>
        reporterUnreachable(current, 'geblokkeerd', ports.facts()),
      );
      changed(ticket.id);
      return { kind: 'done' };
    }
    if (laneOf(pending) === 'colleague' && UNREACHABLE.includes(reason)) {
      await change(ticket.id, (current) => colleagueUnreachable(current, pending, ports.facts()));
      changed(ticket.id);
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
    if (stored === undefined || !isReported(stored.value)) return;
    const ticket = stored.value;
    await ports.lock(`person:${ticket.reporter.person}`, () =>
      settleConversation(ports, ticket, undefined),
    );
  }

  async function change(id: TicketId, next: (ticket: Ticket) => Ticket): Promise<void> {
    await ports.changeTicket(id, (current) => ({
      ticket: current === undefined ? undefined : next(current),
      result: undefined,
    }));
  }
}

/** Nobody mends these for a colleague's chat: the app is not there, or the person left. */
const UNREACHABLE: readonly string[] = ['forbidden', 'conversation-not-found', 'rejected'];

/** New tickets before edits before lines. */
const PRIORITY = { post: 0, edit: 1, message: 2, 'to-colleague': 2 } as const;

function roomOf(message: Outbound): string {
  return message.kind === 'post' ? message.channel : message.conversation;
}
