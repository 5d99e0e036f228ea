import type { Card, Reply } from './card.ts';
import type { Content, Roles } from './content.ts';
import type { Conversation } from './conversation.ts';
import type { Outbound, ToColleague } from './delivery.ts';
import type { Form, FormKind } from './form.ts';
import type { FormId, Instant, PersonKey, TicketId, TicketNumber } from './ids.ts';
import type { ChannelIncoming, Person, PersonalIncoming } from './incoming.ts';
import type { Language } from './language.ts';
import type { Sensitive } from './sensitive.ts';
import type { Refusal } from './ticket-life.ts';
import type { Colleague, Pending, ReportedTicket, Ticket } from './ticket.ts';
import type { Understand } from './understanding.ts';

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
  /** Whether the town hall is closed by law on this date, `2026-04-27`. */
  readonly isHoliday: (date: string) => boolean;
  /** Whether this person has this role; in local mode everybody has all of them. */
  readonly hasRole: (person: string, role: DeskRole) => boolean;
  /** To which items of the menu and the information a typed sentence leads, the best first. */
  readonly understand: Understand;
}

/** The lists of rollen.json. */
export type DeskRole = keyof Roles;

/** A report as the dialog hands it over; the use case gives it its number. */
export type NewTicket = Omit<
  Ticket,
  'number' | 'history' | 'pending' | 'attempts' | 'status' | 'dialogue' | 'dossier' | 'doneForms'
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
  | {
      readonly kind: 'add-to-report';
      readonly ticket: TicketId;
      readonly text: Sensitive<string>;
      /** The dialog that held the words and ends with this addition. */
      readonly dialog?: string;
    }
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
    }
  /** A colleague reads a shielded ticket outside the channel (C100); recorded before it shows. */
  | { readonly kind: 'read-details'; readonly ticket: TicketId; readonly page: number };

/** How the use case ended, for the answer in words. */
export type PersonalOutcome =
  | {
      readonly kind: 'submitted';
      readonly ticket: ReportedTicket;
      readonly already: boolean;
      readonly typedInChat: boolean;
    }
  | { readonly kind: 'reports'; readonly tickets: readonly ReportedTicket[]; readonly more: number }
  | {
      readonly kind: 'report';
      readonly ticket: ReportedTicket;
      readonly form: ReportForm;
      readonly done: 'nothing' | 'added' | 'asked-withdrawal' | 'name-shown';
      readonly again?: TryAgain;
    }
  | {
      readonly kind: 'message';
      readonly ticket: ReportedTicket;
      readonly entry: string;
      readonly done: 'nothing' | 'answered';
      readonly again?: TryAgain;
    }
  /** What is in a shielded ticket, for one of its insiders. */
  | { readonly kind: 'details'; readonly ticket: Ticket; readonly page: number }
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
  /**
   * A message to somebody who saw the 112 card and did not go on, once, the next working day (C84).
   * `undefined` when there is nothing to say (yet). What to keep is written before it is sent.
   */
  readonly remind: (
    conversation: Conversation,
    facts: Facts,
  ) => { readonly keep: Conversation; readonly card: Card } | undefined;
}

/** What a press or a word in the channel is about, so that the application knows what to read. */
export type DeskSubject =
  /** `opens`: the form that this press opens. */
  | { readonly kind: 'ticket'; readonly ticket: TicketId; readonly opens?: FormKind }
  | { readonly kind: 'form'; readonly form: FormId }
  /** Overview, own tickets, agenda: all open tickets. */
  | { readonly kind: 'open-tickets'; readonly people?: true }
  /** Zoeken: a number, or words in what is open and what was closed lately. */
  | { readonly kind: 'search'; readonly words: Sensitive<string> }
  /** Statistiek: what is open and what was closed lately. */
  | { readonly kind: 'recent' }
  /** Everything else: answered without reading anything. */
  | { readonly kind: 'none' };

/** What a form needs to know beyond its ticket: each costs a call to Teams, or more reading. */
export interface FormNeeds {
  /** Whom a ticket can be handed to. */
  readonly people?: true;
  /** Tickets that name the same plate or address. */
  readonly related?: true;
}

/** What the application found for the subject. */
export interface DeskFound {
  readonly ticket: Ticket | undefined;
  readonly form: Form | undefined;
  /** Of the subjects `open-tickets`, `search` and `recent`; in no order. */
  readonly tickets: readonly Ticket[];
  /** More matched than can be looked at. */
  readonly more: boolean;
  /** Whom a ticket can be handed to: the people of the channel, as far as we know them. */
  readonly colleagues: readonly Colleague[];
  /** Other tickets with the same plate or address, newest first (for linking). */
  readonly related: readonly TicketNumber[];
}

/**
 * A use case that the desk asks for, beyond writing the ticket of its turn. At most one. The form
 * that asks for it, if any, is known to the application and is done once the use case is.
 */
export type DeskEffect =
  /** Nieuw: registers a report that came another way (C25, C26). */
  | { readonly kind: 'create'; readonly ticket: NewTicket; readonly by: Colleague }
  /** Everything that one colleague holds goes to another one (C72). */
  | {
      readonly kind: 'hand-over-all';
      readonly from: Colleague;
      readonly to: Colleague;
      readonly by: Colleague;
    }
  /** Links this ticket and the one of this number, both ways. */
  | {
      readonly kind: 'link';
      readonly ticket: TicketId;
      readonly number: TicketNumber;
      readonly how: 'dubbel' | 'verwant';
      readonly by: Colleague;
    };

/** How the use case ended, for the answer in words. */
export type DeskOutcome =
  | { readonly kind: 'created'; readonly ticket: Ticket }
  | {
      readonly kind: 'handed-over';
      readonly to: Colleague;
      readonly tickets: readonly TicketNumber[];
      /** Shielded ones whose insiders the new holder is not among. */
      readonly refused: readonly TicketNumber[];
    }
  | { readonly kind: 'linked'; readonly ticket: Ticket }
  /** The table of `ticket-life.ts` does not allow it any more. */
  | {
      readonly kind: 'refused';
      readonly ticket: Ticket;
      readonly form: Form;
      readonly refusal: Refusal;
    }
  | { readonly kind: 'no-such-number'; readonly ticket: Ticket; readonly form: Form };

/** What a press in the channel leads to: at most one write, and the answer. */
export interface DeskTurn {
  readonly ticket?: Ticket;
  readonly form?: { readonly keep: Form } | { readonly drop: FormId };
  /**
   * For how many seconds the shared card is not edited, because the edit would take away what the
   * presser looks at now. Ends with their next press.
   */
  readonly looksFor?: number;
  /** Runs after the writes; its answer takes the place of `card`. */
  readonly effect?: DeskEffect;
  readonly card: Card;
}

/** The dialogs in the channel: the actions on a ticket and their forms. */
export interface DeskDialogs {
  readonly subject: (incoming: ChannelIncoming) => DeskSubject;
  readonly needs: (form: FormKind) => FormNeeds;
  readonly turn: (found: DeskFound, incoming: ChannelIncoming, facts: Facts) => DeskTurn;
  readonly afterwards: (outcome: DeskOutcome, incoming: ChannelIncoming, facts: Facts) => Card;
  readonly refuse: (why: 'other-channel' | 'no-role', facts: Facts) => Card;
  /** The ticket with a refused press in its history. */
  readonly refused: (ticket: Ticket, incoming: ChannelIncoming, facts: Facts) => Ticket;
  readonly trouble: (facts: Facts, reference: string) => Card;
  /** Somebody became a member of the team or channel (C100). */
  readonly joined: (people: readonly Person[], facts: Facts) => Card;
}

/** Draws what is pending for the outside world, from the newest revision of the ticket. */
export type DrawDelivery = (
  ticket: Ticket,
  pending: Pending,
  channel: string,
  facts: Facts,
) => Outbound | ToColleague | undefined;
