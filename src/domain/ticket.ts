import { z } from 'zod';
import { ChatAddress } from './conversation.ts';
import { Colleague, DossierEntry } from './dossier.ts';
import { FormId, Instant, PersonKey, TicketId, TicketNumber } from './ids.ts';
import { Language } from './language.ts';
import { sensitive } from './sensitive.ts';

/**
 * A ticket: what an employee reported or asked, and everything that happened to it.
 * Plain data; what may happen to it stands in `ticket-actions.ts`.
 */

export const TicketKind = z.enum(['signaal', 'adviesvraag']);
export type TicketKind = z.output<typeof TicketKind>;

/**
 * Where a ticket stands. `wacht` is in behandeling with something open that others have to give;
 * what that is, reporter, partner or overleg, is read from the ticket (`waiting.ts`).
 */
export const TicketStatus = z.enum([
  'nieuw',
  'opgepakt',
  'in-behandeling',
  'wacht',
  'gesloten',
  'heropend',
]);
export type TicketStatus = z.output<typeof TicketStatus>;

/** An answer to a question with three outcomes; `niet-gevraagd` when the intake skipped it. */
export const YesNoUnknown = z.enum(['ja', 'nee', 'weet-niet', 'niet-gevraagd']);
export type YesNoUnknown = z.output<typeof YesNoUnknown>;

/**
 * One question as it was read and answered at the time of sending. Kept in words, so that a later
 * version of the intake never changes what somebody said.
 */
export const GivenAnswer = z.strictObject({
  question: z.string(),
  block: z.string(),
  /** What the reporter read, in the reporter's language. */
  asked: z.string(),
  /** The same question in the words of the functionaris, Dutch. */
  label: z.string(),
  /** The answer in words: choices by their Dutch short label, typed text as typed. */
  text: sensitive(z.string()),
});
export type GivenAnswer = z.output<typeof GivenAnswer>;

/** The 112 card that was shown, and what the person said afterwards. Never checked by us (C27). */
export const Emergency = z.strictObject({
  shownAt: Instant,
  /** Which wording of the card, so that it can be read back later. */
  wording: z.string(),
  reason: z.enum(['ja', 'twijfel', 'knop', 'woorden']),
  outcome: z.enum(['gebeld', 'kan-niet-bellen', 'voorbij', 'toch-geen-gevaar', 'open']),
  calledBy: z.enum(['zelf', 'collega', 'weet-niet']).optional(),
  /** The clock time that the person gives, Europe/Amsterdam, for example `10:42`. */
  calledAt: z.string().optional(),
});
export type Emergency = z.output<typeof Emergency>;

/**
 * The facts for triage in the channel. Only choices that the content or the intake lists, never
 * typed words: Teams keeps channel messages beyond our own retention.
 */
export const Triage = z.strictObject({
  /** The answer at the gate. */
  danger: z.enum(['nee', 'ja', 'twijfel', 'niet-gevraagd']),
  minor: YesNoUnknown,
  ongoing: YesNoUnknown,
  routes: z.array(z.enum(['persoon', 'locatie'])),
  possiblePerpetrator: YesNoUnknown,
  /** Short labels as the content had them at the time of sending. */
  forms: z.array(z.string()),
  signals: z.array(z.string()),
  /** The date when it was seen, `2026-11-24`, where the reporter picked one. */
  seenOn: z.iso.date().optional(),
  /** Short label of the municipality choice: own municipality, elsewhere or unknown. */
  place: z.string().optional(),
  neighbourhood: z.string().optional(),
  identifiable: YesNoUnknown,
});
export type Triage = z.output<typeof Triage>;

/**
 * Where a report comes from. `medewerker` came through the chat; the others were registered by the
 * desk (C25, C26). Of Meld Misdaad Anoniem nothing about a reporter is kept.
 */
export const Source = z.strictObject({
  kind: z.enum(['medewerker', 'mma', 'telefoon', 'inwoner', 'professional']),
  /** Who told it and how to reach them, only with their consent. */
  contact: sensitive(z.string()).optional(),
});
export type Source = z.output<typeof Source>;

export const Reporter = z.strictObject({
  person: PersonKey,
  address: sensitive(ChatAddress),
  language: Language,
  /** `vertrouwelijk`: name, team and origin of a signal card are shown to nobody (C86). */
  visibility: z.enum(['met-naam', 'vertrouwelijk']),
  name: sensitive(z.string()),
  team: sensitive(z.string()).optional(),
  wantsFeedback: z.boolean(),
  /** Why messages do not reach this person any more; absent while they do. */
  unreachable: z.enum(['geblokkeerd', 'vertrokken']).optional(),
});
export type Reporter = z.output<typeof Reporter>;

export { Colleague };

/** What reporter and functionaris say to each other about the ticket. */
export const DialogueEntry = z.strictObject({
  id: z.uuid(),
  at: Instant,
  /** A `mededeling` comes from the bot itself: that the reporter's name was read (C86). */
  kind: z.enum([
    'vraag',
    'antwoord',
    'terugkoppeling',
    'aanvulling',
    'intrekverzoek',
    'mededeling',
  ]),
  /** The colleague for a question or feedback; absent for the reporter, who may be confidential. */
  by: Colleague.optional(),
  text: sensitive(z.string()),
  /** The question that an answer belongs to. */
  answers: z.uuid().optional(),
  /** When the reporter opened it. */
  readAt: Instant.optional(),
});
export type DialogueEntry = z.output<typeof DialogueEntry>;

/** What happened, who did it and when; no content. */
export const HistoryEntry = z.strictObject({
  at: Instant,
  what: z.enum([
    'ontvangen',
    'opgepakt',
    'gevaar-opnieuw-beoordeeld',
    'details-bekeken',
    'vraag-gesteld',
    'antwoord-ontvangen',
    'terugkoppeling-gegeven',
    'aanvulling-ontvangen',
    'intrekken-gevraagd',
    'naam-getoond-door-melder',
    'melder-gewaarschuwd-niet-aangekomen',
    'mogelijk-dubbel-geplaatst',
    'dubbele-kaart-gemarkeerd',
    'melder-niet-bereikbaar',
    'melder-paste-bericht-aan',
    'naam-bekeken',
    'verrijkt',
    'opgevraagd',
    'antwoord-vastgelegd',
    'overleg-vastgelegd',
    'doorgezet',
    'opvolging-vastgelegd',
    'interventie-vastgelegd',
    'hulp-vastgelegd',
    'situatie-bijgewerkt',
    'stap-bijgewerkt',
    'notitie-gemaakt',
    'gekoppeld',
    'comensha-vastgelegd',
    'naam-opgevraagd',
    'naam-toegestaan',
    'naam-niet-toegestaan',
    'afgeschermd',
    'afscherming-opgeheven',
    'overgedragen',
    'omgezet',
    'gesloten',
    'heropend',
    'geschiedenis-bekeken',
    'geweigerd',
    'vervanger-gewaarschuwd',
    'leiding-gewaarschuwd',
    'collega-niet-bereikbaar',
  ]),
  by: Colleague.optional(),
  /** Of a refusal: what was tried, by the name of the action. */
  tried: z.string().optional(),
});
export type HistoryEntry = z.output<typeof HistoryEntry>;

/** What still has to be done for the outside world to agree with the record. Ids only. */
export const Pending = z.discriminatedUnion('kind', [
  /**
   * Make the root card in the channel show this ticket. Desired state: at most one; `wanted`
   * counts the changes, so that one made while the card was being sent is not forgotten.
   */
  z.strictObject({
    id: z.uuid(),
    kind: z.literal('channel-card'),
    since: Instant,
    wanted: z.int().min(1),
  }),
  /** A line in the thread: a fixed sentence, never what somebody wrote. */
  z.strictObject({
    id: z.uuid(),
    kind: z.literal('thread-line'),
    since: Instant,
    line: z.enum([
      'opgepakt',
      'antwoord',
      'aanvulling',
      'intrekverzoek',
      'vraag',
      'terugkoppeling',
      'naam',
      'notitie',
      'dossier',
      'doorgezet',
      'overgedragen',
      'afgeschermd',
      'naam-gevraagd',
      'gesloten',
      'heropend',
    ]),
  }),
  /** A message in the personal chat of a colleague; its words never hold what somebody wrote. */
  z.strictObject({
    id: z.uuid(),
    kind: z.literal('colleague-message'),
    since: Instant,
    /** The colleague's id in the tenant. */
    to: z.string().min(1),
    what: z.enum(['niet-opgepakt', 'niet-opgepakt-leiding', 'details']),
  }),
  /** Write the same link in the other ticket. */
  z.strictObject({
    id: z.uuid(),
    kind: z.literal('link-back'),
    since: Instant,
    ticket: TicketId,
    how: z.enum(['dubbel', 'verwant']),
    by: Colleague,
  }),
  /** List the ticket under the plates and addresses in it, so that related ones are found. */
  z.strictObject({ id: z.uuid(), kind: z.literal('list-matches'), since: Instant }),
  /** Turn a second copy of the card into "dubbel, zie …". */
  z.strictObject({
    id: z.uuid(),
    kind: z.literal('mark-duplicate'),
    since: Instant,
    conversation: z.string(),
    message: z.string(),
  }),
  /** "Je hebt een bericht." in the reporter's chat, for this entry of the dialogue. */
  z.strictObject({
    id: z.uuid(),
    kind: z.literal('reporter-message'),
    since: Instant,
    entry: z.uuid(),
  }),
  /** Tell the reporter whom to phone: the ticket is not in the channel after 15 minutes (C83). */
  z.strictObject({ id: z.uuid(), kind: z.literal('undelivered-warning'), since: Instant }),
  /** Replace a message of the intake by the short confirmation. */
  z.strictObject({
    id: z.uuid(),
    kind: z.literal('tidy-card'),
    since: Instant,
    message: z.string(),
  }),
  /** End the dialog that this ticket came from in the person's conversation and list the ticket. */
  z.strictObject({
    id: z.uuid(),
    kind: z.literal('settle-conversation'),
    since: Instant,
    dialog: z.uuid(),
  }),
]);
export type Pending = z.output<typeof Pending>;

/** A POST that was begun. Written before it leaves, so that a crash shows as an unclear attempt. */
export const Attempt = z.strictObject({
  pending: z.uuid(),
  at: Instant,
  /** Attempts so far, this one included. */
  count: z.int().min(1),
  /** How many of them ended without a clear yes or no. */
  unclear: z.int().min(0),
});
export type Attempt = z.output<typeof Attempt>;

export const Ticket = z.strictObject({
  id: TicketId,
  number: TicketNumber,
  kind: TicketKind,
  /** Kort melden: the rest is asked later with Vraag aan melder. */
  short: z.boolean(),
  intakeVersion: z.int().min(1),
  sentAt: Instant,
  source: Source,
  /** Absent for what the desk registered itself. */
  reporter: Reporter.optional(),
  triage: Triage,
  emergencies: z.array(Emergency).max(20),
  answers: z.array(GivenAnswer),
  status: TicketStatus,
  holder: Colleague.optional(),
  claimedAt: Instant.optional(),
  /** The danger re-check at claim (C35). */
  dangerRecheck: z
    .strictObject({ at: Instant, by: Colleague, answer: z.enum(['ja', 'nee', 'weet-niet']) })
    .optional(),
  dialogue: z.array(DialogueEntry),
  dossier: z.array(DossierEntry),
  history: z.array(HistoryEntry),
  pending: z.array(Pending),
  attempts: z.array(Attempt),
  /** Where the root card stands. */
  card: z.strictObject({ conversation: z.string(), message: z.string() }).optional(),
  /** Forms that were applied, newest last; the last hundred answer a repeated press. */
  doneForms: z.array(FormId).max(100),
});
export type Ticket = z.output<typeof Ticket>;

/** A ticket that an employee sent through the chat. */
export type ReportedTicket = Ticket & { readonly reporter: Reporter };

export function isReported(ticket: Ticket): ticket is ReportedTicket {
  return ticket.reporter !== undefined;
}

/** The version of the ticket record; a change of shape comes with an upgrade step in the store. */
export const TICKET_RECORD_VERSION = 2;
