import type { Card, Reply } from './card.ts';
import type { Content } from './content.ts';
import type { Conversation } from './conversation.ts';
import type { Outbound } from './delivery.ts';
import type { Form } from './form.ts';
import type { FormId, Instant, PersonKey, TicketId } from './ids.ts';
import type { ChannelIncoming, PersonalIncoming } from './incoming.ts';
import type { Language } from './language.ts';
import type { Sensitive } from './sensitive.ts';
import type { Pending, Ticket } from './ticket.ts';

/**
 * What dialogs and application say to each other. A dialog is a pure function: it gets what was
 * kept and what came in, and returns what to keep, what to answer and which use case to run. The
 * application reads, commits and sends.
 */

/** What a dialog may know besides its state. */
export interface Facts {
  readonly content: Content;
  readonly now: Instant;
  readonly newId: () => string;
  /** A blocking decision is open: cards read "Voorbeeld, niet vastgesteld" (C90). */
  readonly example: boolean;
}

/** A report as the dialog hands it over; the use case gives it its number. */
export type NewTicket = Omit<
  Ticket,
  'number' | 'history' | 'pending' | 'attempts' | 'status' | 'dialogue' | 'doneForms'
>;

/** The form that is open on the card of an own report. */
export type ReportForm = 'none' | 'add' | 'withdraw' | 'show-name';

/** Typed words that could not be taken yet, shown again with what is wrong. */
export interface TryAgain {
  readonly typed: Sensitive<string>;
  readonly problem: 'empty' | 'bsn' | 'too-long';
}

/** A use case that a personal chat asks for, as data. At most one in a turn. */
export type PersonalEffect =
  | {
      readonly kind: 'submit';
      readonly ticket: NewTicket;
      /** Messages of the intake, to be replaced by a short confirmation. */
      readonly cards: readonly string[];
      /** A part was typed in the chat and stays there (C87). */
      readonly typedInChat: boolean;
    }
  | { readonly kind: 'list-reports'; readonly tickets: readonly TicketId[]; readonly more: number }
  | {
      readonly kind: 'open-report';
      readonly ticket: TicketId;
      readonly form: ReportForm;
      readonly again?: TryAgain;
    }
  | { readonly kind: 'add-to-report'; readonly ticket: TicketId; readonly text: Sensitive<string> }
  | { readonly kind: 'ask-withdrawal'; readonly ticket: TicketId; readonly text: Sensitive<string> }
  | { readonly kind: 'show-name'; readonly ticket: TicketId }
  | {
      readonly kind: 'open-message';
      readonly ticket: TicketId;
      readonly entry: string;
      readonly again?: TryAgain;
    }
  | {
      readonly kind: 'answer-message';
      readonly ticket: TicketId;
      readonly entry: string;
      readonly text: Sensitive<string>;
      /** The dialog that held the typed words and ends with this answer. */
      readonly dialog: string | undefined;
    };

/** How the use case ended, for the answer in words. */
export type PersonalOutcome =
  | {
      readonly kind: 'submitted';
      readonly ticket: Ticket;
      readonly already: boolean;
      readonly typedInChat: boolean;
    }
  | { readonly kind: 'reports'; readonly tickets: readonly Ticket[]; readonly more: number }
  | {
      readonly kind: 'report';
      readonly ticket: Ticket;
      readonly form: ReportForm;
      readonly done: 'nothing' | 'added' | 'asked-withdrawal' | 'name-shown';
      readonly again?: TryAgain;
    }
  | {
      readonly kind: 'message';
      readonly ticket: Ticket;
      readonly entry: string;
      readonly done: 'nothing' | 'answered';
      readonly again?: TryAgain;
    }
  /** Not there, or not this person's: the two look the same from outside. */
  | { readonly kind: 'not-yours' };

/** What a turn in the personal chat leads to. */
export interface PersonalTurn {
  /** What to keep; `unchanged` writes nothing, `forget` removes the record. */
  readonly keep: Conversation | 'unchanged' | 'forget';
  readonly reply: Reply | undefined;
  readonly effect?: PersonalEffect;
}

/** How a person's action bears on danger, seen before anything is read (C27). */
export type DangerSign =
  /** *Ja*, *Ik twijfel*, **Nu gevaar**, "112": answered with nothing else. */
  | 'now'
  /** Typed words of danger: the answer is saved first, then the card comes. */
  | 'words'
  | 'none';

/** The dialogs of the personal chat, as the application runs them. */
export interface PersonalDialogs {
  readonly danger: (incoming: PersonalIncoming, content: Content) => DangerSign;
  /** The 112 card. Needs no storage; `kept` says whether the words are durably saved. */
  readonly emergency: (incoming: PersonalIncoming, kept: boolean, facts: Facts) => Reply;
  readonly turn: (
    conversation: Conversation | undefined,
    person: PersonKey,
    incoming: PersonalIncoming,
    facts: Facts,
  ) => PersonalTurn;
  readonly afterwards: (
    outcome: PersonalOutcome,
    language: Language,
    incoming: PersonalIncoming,
    facts: Facts,
  ) => Reply;
  /** What to say when the store fails: nothing was kept, whom to phone. */
  readonly trouble: (incoming: PersonalIncoming, facts: Facts, reference: string) => Reply;
  readonly welcome: (conversation: Conversation | undefined, facts: Facts) => Reply;
}

/** What a press in the channel is about, so that the application knows what to read. */
export type DeskSubject =
  | { readonly kind: 'ticket'; readonly ticket: TicketId }
  | { readonly kind: 'form'; readonly form: FormId }
  /** Words, or a button that we do not know: answered without reading anything. */
  | { readonly kind: 'none' };

/** What a press in the channel leads to: at most one write, and the answer. */
export interface DeskTurn {
  readonly ticket?: Ticket;
  readonly form?: { readonly keep: Form } | { readonly drop: FormId };
  /**
   * For how many seconds the shared card is not edited, because the edit would take away what the
   * presser looks at now. Ends with their next press.
   */
  readonly looksFor?: number;
  readonly card: Card;
}

/** The dialogs in the channel: the actions on a ticket and their forms. */
export interface DeskDialogs {
  readonly subject: (incoming: ChannelIncoming) => DeskSubject;
  readonly turn: (
    found: { readonly ticket: Ticket | undefined; readonly form: Form | undefined },
    incoming: ChannelIncoming,
    facts: Facts,
  ) => DeskTurn;
  readonly refuse: (why: 'other-channel' | 'no-role', facts: Facts) => Card;
  readonly trouble: (facts: Facts, reference: string) => Card;
}

/** Draws what is pending for the outside world, from the newest revision of the ticket. */
export type DrawDelivery = (
  ticket: Ticket,
  pending: Pending,
  channel: string,
  facts: Facts,
) => Outbound | undefined;
