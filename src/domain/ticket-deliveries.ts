import type { Conversation } from './conversation.ts';
import { openQuestions } from './open-matters.ts';
import { changed, wantCard } from './ticket-changes.ts';
import type { Moment } from './ticket-changes.ts';
import type { Attempt, HistoryEntry, Pending, ReportedTicket, Ticket } from './ticket.ts';

/**
 * What the delivery worker does to a ticket: attempts, results, what is left. Pure, like
 * `ticket-actions.ts`; the worker writes what comes back.
 */

/** Minutes in which a ticket should stand in the channel before the reporter is told to phone (C83). */
const UNDELIVERED_MINUTES = 15;

/** Deliveries of one lane go one at a time and in order; the lanes do not wait for each other. */
export type Lane = 'own' | 'channel' | 'reporter' | 'colleague';

export function laneOf(pending: Pending): Lane {
  switch (pending.kind) {
    case 'settle-conversation':
    case 'link-back':
    case 'list-matches':
      return 'own';
    case 'colleague-message':
      return 'colleague';
    case 'channel-card':
    case 'thread-line':
    case 'mark-duplicate':
      return 'channel';
    case 'reporter-message':
    case 'undelivered-warning':
    case 'tidy-card':
      return 'reporter';
  }
}

/**
 * What a lane can deliver, in order. The first post of the card goes before everything else in the
 * channel, since the thread hangs on it: until then nothing else of the lane can. After that lines
 * keep their order and the newest state of the card goes last, so that several changes become one
 * edit.
 */
export function waitingInLane(ticket: Ticket, lane: Lane): readonly Pending[] {
  const waiting = ticket.pending.filter((pending) => laneOf(pending) === lane);
  if (lane !== 'channel') return waiting;
  const cards = waiting.filter((pending) => pending.kind === 'channel-card');
  if (ticket.card === undefined) return cards;
  return [...waiting.filter((pending) => pending.kind !== 'channel-card'), ...cards];
}

/**
 * The next delivery of a lane.
 *
 * @param mayGo false for what has to wait now: refused a moment ago, or an edit of a card on which
 *   a colleague has a form open
 */
export function nextInLane(
  ticket: Ticket,
  lane: Lane,
  mayGo: (pending: Pending) => boolean,
): Pending | undefined {
  return waitingInLane(ticket, lane).find(mayGo);
}

/**
 * Whether repeating a delivery could show it twice. Edits are desired state and cannot; posts and
 * messages can, so their attempt is written before it leaves.
 */
export function canDouble(ticket: Ticket, pending: Pending): boolean {
  if (pending.kind === 'channel-card') return ticket.card === undefined;
  return (
    pending.kind === 'thread-line' ||
    pending.kind === 'reporter-message' ||
    pending.kind === 'colleague-message' ||
    pending.kind === 'undelivered-warning'
  );
}

/**
 * An attempt is about to leave. An earlier one that is still recorded ended without a clear answer
 * (or the process died): this one may be a double, and the record says so.
 */
export function beginAttempt(ticket: Ticket, pending: Pending, { now }: Moment): Ticket {
  const before = ticket.attempts.find((attempt) => attempt.pending === pending.id);
  const attempt: Attempt = {
    pending: pending.id,
    at: now,
    count: (before?.count ?? 0) + 1,
    unclear: (before?.unclear ?? 0) + (before === undefined ? 0 : 1),
  };
  const others = ticket.attempts.filter((other) => other.pending !== pending.id);
  const history: HistoryEntry[] =
    before === undefined
      ? ticket.history
      : [...ticket.history, { at: now, what: 'mogelijk-dubbel-geplaatst' }];
  return { ...ticket, attempts: [...others, attempt], history };
}

/** The attempt was clearly not accepted: nothing can be double. */
export function attemptRefused(ticket: Ticket, pending: Pending): Ticket {
  return {
    ...ticket,
    attempts: ticket.attempts.filter((attempt) => attempt.pending !== pending.id),
  };
}

/** Done: nothing of it is left to do. */
export function delivered(
  ticket: Ticket,
  pending: Pending,
  place: { readonly conversation: string; readonly message: string },
): Ticket {
  const rest = attemptRefused(withoutPending(ticket, pending), pending);
  if (pending.kind !== 'channel-card' || ticket.card !== undefined) return rest;
  return { ...rest, card: { conversation: place.conversation, message: place.message } };
}

/** Takes a pending entry off the list, unless the card has to show more than what was sent. */
export function withoutPending(ticket: Ticket, done: Pending): Ticket {
  return { ...ticket, pending: ticket.pending.filter((pending) => !isDoneBy(pending, done)) };
}

function isDoneBy(pending: Pending, done: Pending): boolean {
  if (pending.id !== done.id) return false;
  if (pending.kind !== 'channel-card' || done.kind !== 'channel-card') return true;
  return pending.wanted === done.wanted;
}

/** Somebody deleted the card in the channel: it is posted anew, and waits for that since now. */
export function cardGone(ticket: Ticket, moment: Moment): Ticket {
  const pending = ticket.pending.map((entry) =>
    entry.kind === 'channel-card' ? { ...entry, since: moment.now } : entry,
  );
  const rest = { ...ticket, pending };
  delete rest.card;
  return wantCard(rest, moment);
}

/** The reporter cannot be reached any more: their messages are dropped and the holder is told. */
export function reporterUnreachable(
  ticket: Ticket,
  why: 'geblokkeerd' | 'vertrokken',
  moment: Moment,
): Ticket {
  if (ticket.reporter === undefined) return ticket;
  const pending = ticket.pending.filter((entry) => laneOf(entry) !== 'reporter');
  return wantCard(
    {
      ...ticket,
      reporter: { ...ticket.reporter, unreachable: why },
      history: [...ticket.history, { at: moment.now, what: 'melder-niet-bereikbaar' }],
      pending,
      attempts: ticket.attempts.filter((attempt) =>
        pending.some(({ id }) => id === attempt.pending),
      ),
    },
    moment,
  );
}

/** A colleague cannot be reached in a chat: their message is dropped, and the history says so. */
export function colleagueUnreachable(ticket: Ticket, pending: Pending, moment: Moment): Ticket {
  const rest = attemptRefused(withoutPending(ticket, pending), pending);
  return changed(rest, 'collega-niet-bereikbaar', undefined, moment);
}

/**
 * From when on the ticket is too late in the channel (milliseconds since 1970); `undefined` while
 * it stands there. It counts from the moment since when the card waits for its post, so that one
 * that was deleted after a week is not late at once.
 */
export function overdueFrom(ticket: Ticket): number | undefined {
  if (ticket.card !== undefined) return undefined;
  const post = ticket.pending.find((pending) => pending.kind === 'channel-card');
  return Date.parse(post?.since ?? ticket.sentAt) + UNDELIVERED_MINUTES * 60_000;
}

/** Whether the reporter should hear now that the ticket did not arrive; asked in reading hours. */
export function isOverdue(ticket: Ticket, now: string): boolean {
  const from = overdueFrom(ticket);
  if (from === undefined || ticket.reporter === undefined) return false;
  if (ticket.history.some((entry) => entry.what === 'melder-gewaarschuwd-niet-aangekomen')) {
    return false;
  }
  return Date.parse(now) >= from;
}

export function warnUndelivered(ticket: Ticket, { now, newId }: Moment): Ticket {
  return {
    ...ticket,
    history: [...ticket.history, { at: now, what: 'melder-gewaarschuwd-niet-aangekomen' }],
    pending: [...ticket.pending, { id: newId(), kind: 'undelivered-warning', since: now }],
  };
}

/**
 * A press came from a message that is not the recorded card: a second copy. When no card is
 * recorded yet, this one is it: the post was accepted but its answer was lost.
 */
export function pressedElsewhere(
  ticket: Ticket,
  place: { readonly conversation: string; readonly message: string },
  moment: Moment,
): { readonly kind: 'same' | 'adopted' | 'duplicate'; readonly ticket: Ticket } {
  if (ticket.card === undefined) {
    const posts = ticket.pending.filter((pending) => pending.kind === 'channel-card');
    const attempts = ticket.attempts.filter(
      (attempt) => !posts.some((pending) => pending.id === attempt.pending),
    );
    return { kind: 'adopted', ticket: wantCard({ ...ticket, card: place, attempts }, moment) };
  }
  if (ticket.card.message === place.message) return { kind: 'same', ticket };
  const known = ticket.pending.some(
    (pending) => pending.kind === 'mark-duplicate' && pending.message === place.message,
  );
  if (known) return { kind: 'duplicate', ticket };
  return {
    kind: 'duplicate',
    ticket: {
      ...ticket,
      history: [...ticket.history, { at: moment.now, what: 'dubbele-kaart-gemarkeerd' }],
      pending: [
        ...ticket.pending,
        { id: moment.newId(), kind: 'mark-duplicate', since: moment.now, ...place },
      ],
    },
  };
}

/**
 * Makes the person's conversation agree with the ticket: it is listed, the dialog that it came
 * from has ended, and its open questions are the ones that wait. Doing it again changes nothing.
 */
export function agreeWith(
  conversation: Conversation | undefined,
  ticket: ReportedTicket,
  endedDialog: string | undefined,
): Conversation {
  const { person, address, language } = ticket.reporter;
  const before: Conversation = conversation ?? {
    person,
    address,
    language,
    cards: [],
    tickets: [],
    questions: [],
  };
  const listed = before.tickets.some(({ id }) => id === ticket.id);
  const settled: Conversation = {
    ...before,
    tickets: listed
      ? before.tickets
      : [...before.tickets, { id: ticket.id, number: ticket.number }],
    questions: [
      ...before.questions.filter((question) => question.ticket !== ticket.id),
      ...openQuestions(ticket).map((entry) => ({ ticket: ticket.id, entry: entry.id })),
    ],
  };
  if (endedDialog === undefined || settled.dialog?.id !== endedDialog) return settled;
  const ended = { ...settled, cards: [] };
  delete ended.dialog;
  return ended;
}
