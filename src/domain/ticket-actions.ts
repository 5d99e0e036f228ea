import type { FormId, TicketNumber } from './ids.ts';
import { mayReadName } from './open-matters.ts';
import { conceal } from './sensitive.ts';
import type { Sensitive } from './sensitive.ts';
import { recorded } from './ticket-changes.ts';
import type { Moment } from './ticket-changes.ts';
import { advance, perform } from './ticket-life.ts';
import type { Performed } from './ticket-life.ts';
import type { Colleague, DialogueEntry, Pending, Ticket } from './ticket.ts';
import type { NewTicket } from './turn.ts';

/**
 * What people do to a ticket. Every function takes the ticket as it stands and returns the next
 * one, with what became pending for the outside world; none of them acts. A refusal is a value.
 */

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
    dossier: [],
    history: [{ at: now, what: 'ontvangen' }],
    doneForms: [],
    attempts: [],
    pending: [
      ...(report.reporter === undefined
        ? []
        : [{ id: newId(), kind: 'settle-conversation' as const, since: now, dialog: report.id }]),
      { id: newId(), kind: 'channel-card', since: now, wanted: 1 },
      { id: newId(), kind: 'list-matches', since: now },
      ...cards.map((message) => ({ id: newId(), kind: 'tidy-card' as const, since: now, message })),
    ],
  };
}

/** Nieuw: a report that came another way than through the chat; the colleague wrote it down. */
export function register(
  report: NewTicket,
  number: TicketNumber,
  by: Colleague,
  moment: Moment,
): Ticket {
  const ticket = receive(report, number, [], moment);
  return { ...ticket, history: ticket.history.map((entry) => ({ ...entry, by })) };
}

/** Oppakken: one holder (policy §2.2, C28). The first one wins, the other hears who. */
export function claim(ticket: Ticket, by: Colleague, moment: Moment): Performed {
  return perform(ticket, 'oppakken', by, moment, (current) => ({
    ...current,
    holder: by,
    claimedAt: moment.now,
  }));
}

/** The danger re-check at claim, by whoever answers it in the channel (C35). */
export function recheckDanger(
  ticket: Ticket,
  answer: 'ja' | 'nee' | 'weet-niet',
  by: Colleague,
  moment: Moment,
): Performed {
  return perform(ticket, 'gevaar', by, moment, (current) => ({
    ...current,
    dangerRecheck: { at: moment.now, by, answer },
  }));
}

/**
 * Records that somebody reads the details, and whether they read the name of a confidential
 * reporter there (C86); the write comes before they are shown.
 */
export function viewDetails(ticket: Ticket, by: Colleague, moment: Moment): Ticket {
  const viewed = recorded(ticket, 'details-bekeken', by, moment);
  const readsName = ticket.reporter?.visibility === 'vertrouwelijk' && mayReadName(ticket, by.id);
  return readsName ? recorded(viewed, 'naam-bekeken', by, moment) : viewed;
}

/** Vraag aan melder or Terugkoppeling: an entry of the dialogue, and a message in the chat. */
export function writeToReporter(
  ticket: Ticket,
  kind: 'vraag' | 'terugkoppeling',
  text: Sensitive<string>,
  by: Colleague,
  moment: Moment,
): Performed {
  const entry: DialogueEntry = { id: moment.newId(), at: moment.now, kind, by, text };
  const message: Pending = {
    id: moment.newId(),
    kind: 'reporter-message',
    since: moment.now,
    entry: entry.id,
  };
  return perform(ticket, kind, by, moment, (current) => ({
    ...current,
    dialogue: [...current.dialogue, entry],
    pending: [...current.pending, message],
  }));
}

/** A form was applied: a second press on it finds this and changes nothing. */
export function formDone(ticket: Ticket, form: FormId): Ticket {
  return { ...ticket, doneForms: [...ticket.doneForms, form].slice(-REMEMBERED_FORMS) };
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
    pending: [...ticket.pending, settle(dialog ?? question, moment)],
  };
  return advance(answered, 'antwoorden', undefined, moment);
}

/**
 * Aanvullen by the reporter. The same words again within ten minutes change nothing.
 *
 * @param dialog the one that held the words and ends with this addition
 */
export function addToReport(
  ticket: Ticket,
  text: Sensitive<string>,
  moment: Moment,
  dialog?: string,
): Ticket {
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
    pending: dialog === undefined ? ticket.pending : [...ticket.pending, settle(dialog, moment)],
  };
  return advance(added, 'aanvullen', undefined, moment);
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
  };
  return advance(asked, 'intrekken-vragen', undefined, moment);
}

export function withdrawalAsked(ticket: Ticket): boolean {
  return ticket.dialogue.some((entry) => entry.kind === 'intrekverzoek');
}

/** A confidential reporter shows their own name (C86). */
export function showName(ticket: Ticket, moment: Moment): Ticket {
  const { reporter } = ticket;
  if (reporter === undefined || reporter.visibility === 'met-naam') return ticket;
  const shown: Ticket = { ...ticket, reporter: { ...reporter, visibility: 'met-naam' } };
  return advance(shown, 'naam-tonen', undefined, moment);
}

/** The reporter acts, so their messages arrive again. */
export function heardFrom(ticket: Ticket): Ticket {
  if (ticket.reporter?.unreachable === undefined) return ticket;
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

function settle(dialog: string, { now, newId }: Moment): Pending {
  return { id: newId(), kind: 'settle-conversation', since: now, dialog };
}

/** The words of a withdrawal request without a reason. */
export const NO_REASON = conceal('Geen reden opgegeven.');
