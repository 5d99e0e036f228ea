import type { FormId, Instant, TicketNumber } from './ids.ts';
import { conceal } from './sensitive.ts';
import type { Sensitive } from './sensitive.ts';
import type { Colleague, DialogueEntry, HistoryEntry, Pending, Ticket } from './ticket.ts';
import type { NewTicket } from './turn.ts';

/**
 * What people do to a ticket. Every function takes the ticket as it stands and returns the next
 * one, with what became pending for the outside world; none of them acts. A refusal is a value.
 */

/** When something happens and where fresh ids come from. */
export interface Moment {
  readonly now: Instant;
  readonly newId: () => string;
}

/** The done forms that a ticket remembers to answer a repeated press. */
const REMEMBERED_FORMS = 100;

/** The same words sent again within this time are one addition: a double press, not a second one. */
const REPEAT_MINUTES = 10;

/** The first ticket of a report: everything that has to follow is pending in the same record. */
export function receive(
  report: NewTicket,
  number: TicketNumber,
  cards: readonly string[],
  { now, newId }: Moment,
): Ticket {
  return {
    ...report,
    number,
    status: 'nieuw',
    dialogue: [],
    history: [{ at: now, what: 'ontvangen' }],
    doneForms: [],
    attempts: [],
    pending: [
      { id: newId(), kind: 'settle-conversation', since: now, dialog: report.id },
      { id: newId(), kind: 'channel-card', since: now, wanted: 1 },
      ...cards.map((message) => ({ id: newId(), kind: 'tidy-card' as const, since: now, message })),
    ],
  };
}

export type Claimed =
  | { readonly kind: 'claimed'; readonly ticket: Ticket }
  /** This colleague holds it already: a repeated press. */
  | { readonly kind: 'yours' }
  | { readonly kind: 'taken'; readonly holder: Colleague }
  | { readonly kind: 'closed' };

/** Oppakken: one holder (policy §2.2, C28). The first one wins, the other hears who. */
export function claim(ticket: Ticket, by: Colleague, moment: Moment): Claimed {
  if (ticket.status === 'gesloten') return { kind: 'closed' };
  if (ticket.holder?.id === by.id) return { kind: 'yours' };
  if (ticket.holder !== undefined) return { kind: 'taken', holder: ticket.holder };
  const claimed: Ticket = {
    ...ticket,
    status: 'opgepakt',
    holder: by,
    claimedAt: moment.now,
    pending: [...ticket.pending, line('opgepakt', moment)],
  };
  return { kind: 'claimed', ticket: changed(claimed, 'opgepakt', by, moment) };
}

/** The danger re-check at claim, by whoever answers it in the channel (C35). */
export function recheckDanger(
  ticket: Ticket,
  answer: 'ja' | 'nee' | 'weet-niet',
  by: Colleague,
  moment: Moment,
): Ticket {
  const checked: Ticket = { ...ticket, dangerRecheck: { at: moment.now, by, answer } };
  return changed(checked, 'gevaar-opnieuw-beoordeeld', by, moment);
}

/** Records that somebody reads the details; the write comes before they are shown. */
export function viewDetails(ticket: Ticket, by: Colleague, { now }: Moment): Ticket {
  return { ...ticket, history: [...ticket.history, { at: now, what: 'details-bekeken', by }] };
}

/** Vraag aan melder or Terugkoppeling, sent from a form that is applied once. */
export function writeToReporter(
  ticket: Ticket,
  kind: 'vraag' | 'terugkoppeling',
  text: Sensitive<string>,
  form: FormId,
  by: Colleague,
  moment: Moment,
): Ticket {
  const entry: DialogueEntry = { id: moment.newId(), at: moment.now, kind, by, text };
  const told: Ticket = {
    ...ticket,
    dialogue: [...ticket.dialogue, entry],
    doneForms: [...ticket.doneForms, form].slice(-REMEMBERED_FORMS),
    pending: [
      ...ticket.pending,
      { id: moment.newId(), kind: 'reporter-message', since: moment.now, entry: entry.id },
      line(kind, moment),
    ],
  };
  return changed(told, kind === 'vraag' ? 'vraag-gesteld' : 'terugkoppeling-gegeven', by, moment);
}

/** The reporter's answer to a question. The same words again change nothing. */
export function answerQuestion(
  ticket: Ticket,
  question: string,
  text: Sensitive<string>,
  dialog: string | undefined,
  moment: Moment,
): Ticket {
  const repeated = ticket.dialogue.some(
    (entry) => entry.answers === question && entry.text.reveal() === text.reveal(),
  );
  if (repeated) return ticket;
  const answered: Ticket = {
    ...ticket,
    dialogue: [
      ...ticket.dialogue,
      { id: moment.newId(), at: moment.now, kind: 'antwoord', text, answers: question },
    ],
    pending: [...ticket.pending, line('antwoord', moment), settle(dialog ?? question, moment)],
  };
  return changed(answered, 'antwoord-ontvangen', undefined, moment);
}

/** Aanvullen by the reporter. The same words again within ten minutes change nothing. */
export function addToReport(ticket: Ticket, text: Sensitive<string>, moment: Moment): Ticket {
  const since = Date.parse(moment.now) - REPEAT_MINUTES * 60_000;
  const repeated = ticket.dialogue.some(
    (entry) =>
      entry.kind === 'aanvulling' &&
      Date.parse(entry.at) >= since &&
      entry.text.reveal() === text.reveal(),
  );
  if (repeated) return ticket;
  const added: Ticket = {
    ...ticket,
    dialogue: [
      ...ticket.dialogue,
      { id: moment.newId(), at: moment.now, kind: 'aanvulling', text },
    ],
    pending: [...ticket.pending, line('aanvulling', moment)],
  };
  return changed(added, 'aanvulling-ontvangen', undefined, moment);
}

/** Intrekken is a request; the functionaris decides (C89). Asked once. */
export function askWithdrawal(ticket: Ticket, text: Sensitive<string>, moment: Moment): Ticket {
  if (withdrawalAsked(ticket)) return ticket;
  const asked: Ticket = {
    ...ticket,
    dialogue: [
      ...ticket.dialogue,
      { id: moment.newId(), at: moment.now, kind: 'intrekverzoek', text },
    ],
    pending: [...ticket.pending, line('intrekverzoek', moment)],
  };
  return changed(asked, 'intrekken-gevraagd', undefined, moment);
}

export function withdrawalAsked(ticket: Ticket): boolean {
  return ticket.dialogue.some((entry) => entry.kind === 'intrekverzoek');
}

/** A confidential reporter shows their own name; nobody else can (C86). */
export function showName(ticket: Ticket, moment: Moment): Ticket {
  if (ticket.reporter.visibility === 'met-naam') return ticket;
  const shown: Ticket = {
    ...ticket,
    reporter: { ...ticket.reporter, visibility: 'met-naam' },
    pending: [...ticket.pending, line('naam', moment)],
  };
  return changed(shown, 'naam-getoond-door-melder', undefined, moment);
}

/** The reporter acts, so their messages arrive again. */
export function heardFrom(ticket: Ticket): Ticket {
  if (ticket.reporter.unreachable === undefined) return ticket;
  const reporter = { ...ticket.reporter };
  delete reporter.unreachable;
  return { ...ticket, reporter };
}

/** Records that the reporter opened a question or feedback. */
export function readByReporter(ticket: Ticket, entryId: string, { now }: Moment): Ticket {
  const unread = ticket.dialogue.some(
    (entry) => entry.id === entryId && entry.readAt === undefined,
  );
  if (!unread) return ticket;
  return {
    ...ticket,
    dialogue: ticket.dialogue.map((entry) =>
      entry.id === entryId ? { ...entry, readAt: now } : entry,
    ),
  };
}

/** The questions that the reporter has not answered yet. */
export function openQuestions(ticket: Ticket): readonly DialogueEntry[] {
  return ticket.dialogue.filter(
    (entry) =>
      entry.kind === 'vraag' && !ticket.dialogue.some((answer) => answer.answers === entry.id),
  );
}

/** A change that the shared card must show. */
function changed(
  ticket: Ticket,
  what: HistoryEntry['what'],
  by: Colleague | undefined,
  moment: Moment,
): Ticket {
  const entry: HistoryEntry =
    by === undefined ? { at: moment.now, what } : { at: moment.now, what, by };
  return wantCard({ ...ticket, history: [...ticket.history, entry] }, moment);
}

/** The root card is desired state: at most one pending entry, which counts what it has to show. */
export function wantCard(ticket: Ticket, { now, newId }: Moment): Ticket {
  const waiting = ticket.pending.find((pending) => pending.kind === 'channel-card');
  if (waiting === undefined) {
    const fresh: Pending = { id: newId(), kind: 'channel-card', since: now, wanted: 1 };
    return { ...ticket, pending: [...ticket.pending, fresh] };
  }
  return {
    ...ticket,
    pending: ticket.pending.map((pending) =>
      pending === waiting ? { ...waiting, wanted: waiting.wanted + 1 } : pending,
    ),
  };
}

function line(
  what: Extract<Pending, { kind: 'thread-line' }>['line'],
  { now, newId }: Moment,
): Pending {
  return { id: newId(), kind: 'thread-line', since: now, line: what };
}

function settle(dialog: string, { now, newId }: Moment): Pending {
  return { id: newId(), kind: 'settle-conversation', since: now, dialog };
}

/** The words of a withdrawal request without a reason. */
export const NO_REASON = conceal('Geen reden opgegeven.');
