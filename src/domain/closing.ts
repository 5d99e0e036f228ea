import { circumstancesOf } from './circumstances.ts';
import { entriesOf } from './dossier.ts';
import type { ClosingOutcome, HelpOutcome } from './dossier.ts';
import { hasFeedback, heldConsultations, openFollowUps } from './open-matters.ts';
import type { Sensitive } from './sensitive.ts';
import { noted, signed } from './ticket-changes.ts';
import type { Moment } from './ticket-changes.ts';
import { perform } from './ticket-life.ts';
import type { Performed } from './ticket-life.ts';
import type { Colleague, Ticket } from './ticket.ts';

/**
 * Sluiten. `close` is the only way to `gesloten`, and it closes nothing that lacks what the plan
 * asks for.
 */

/** What a ticket still needs before it can be closed, as it stands. */
export interface ClosingNeeds {
  /** The outcome: of a signal, not of an adviesvraag (C97). */
  readonly outcome: boolean;
  /** No overleg was held: a reason (§ intro 4, C4). */
  readonly noConsultation: boolean;
  /** It was placed nowhere, or the outcome there is not known yet: a reason (C30, C55). */
  readonly noRouting: 'niet-belegd' | 'nog-open' | undefined;
  /** It is about a person: how the help track ended (C3). */
  readonly help: boolean;
  /** The reporter did not hear how it ends: why not (§2.5 and §2.6, C42, C44). */
  readonly noFeedback: boolean;
  /** Who got a copy or was asked has to hear when it turns out to be incorrect (C97). */
  readonly partnersTold: readonly string[];
}

/** What the one who closes says about it; each absent where nothing was said. */
export interface Closing {
  readonly outcome?: ClosingOutcome | undefined;
  readonly noConsultation?: Sensitive<string> | undefined;
  readonly noRouting?: Sensitive<string> | undefined;
  readonly help?: HelpOutcome | undefined;
  readonly noFeedback?: Sensitive<string> | undefined;
  readonly corrected?: boolean | undefined;
  readonly text?: Sensitive<string> | undefined;
}

/** What is missing, by the field of {@link Closing} that would give it. */
export type ClosingGap = Exclude<keyof Closing, 'text'>;

/** What has to be said to close this ticket. An adviesvraag needs an answer and nothing else. */
export function closingNeeds(ticket: Ticket): ClosingNeeds {
  const noFeedback = !hasFeedback(ticket);
  if (ticket.kind === 'adviesvraag') {
    return {
      outcome: false,
      noConsultation: false,
      noRouting: undefined,
      help: false,
      noFeedback,
      partnersTold: [],
    };
  }
  const copies = entriesOf(ticket.dossier, 'doorgezet');
  const asked = entriesOf(ticket.dossier, 'aanvraag').filter(
    ({ request }) => request === 'opvragen',
  );
  const told = [...copies.map(({ partner }) => partner.name), ...asked.map(({ to }) => to.name)];
  return {
    outcome: true,
    noConsultation: heldConsultations(ticket).length === 0,
    noRouting: routingGap(ticket, copies.length),
    help: circumstancesOf(ticket).routes.includes('persoon'),
    noFeedback,
    partnersTold: [...new Set(told)],
  };
}

/** Handed over is not closed: what a partner does with it has to be known (§4, C55). */
function routingGap(ticket: Ticket, copies: number): ClosingNeeds['noRouting'] {
  if (copies === 0) return 'niet-belegd';
  return openFollowUps(ticket).length > 0 ? 'nog-open' : undefined;
}

/** What is needed and was not given. */
export function closingGaps(ticket: Ticket, given: Closing): readonly ClosingGap[] {
  const needs = closingNeeds(ticket);
  const needed: Readonly<Record<ClosingGap, boolean>> = {
    outcome: needs.outcome,
    noConsultation: needs.noConsultation,
    noRouting: needs.noRouting !== undefined,
    help: needs.help,
    noFeedback: needs.noFeedback,
    corrected: given.outcome === 'onjuist' && needs.partnersTold.length > 0,
  };
  const has: Readonly<Record<ClosingGap, boolean>> = {
    outcome: given.outcome !== undefined,
    noConsultation: says(given.noConsultation),
    noRouting: says(given.noRouting),
    help: given.help !== undefined,
    noFeedback: says(given.noFeedback),
    corrected: given.corrected === true,
  };
  return GAPS.filter((gap) => needed[gap] && !has[gap]);
}

const GAPS = ['outcome', 'noConsultation', 'noRouting', 'help', 'noFeedback', 'corrected'] as const;

function says(reason: Sensitive<string> | undefined): boolean {
  return reason !== undefined && reason.reveal().trim() !== '';
}

export type Closed =
  Performed | { readonly kind: 'incomplete'; readonly gaps: readonly ClosingGap[] };

/** Sluiten, when nothing is missing. What was said without being needed is left out. */
export function close(ticket: Ticket, given: Closing, by: Colleague, moment: Moment): Closed {
  const gaps = closingGaps(ticket, given);
  if (gaps.length > 0) return { kind: 'incomplete', gaps };
  return perform(ticket, 'sluiten', by, moment, (current) =>
    quiet(noted(current, { ...signed(by, moment), kind: 'gesloten', ...needed(ticket, given) })),
  );
}

function needed(ticket: Ticket, given: Closing) {
  const needs = closingNeeds(ticket);
  const { outcome, noConsultation, noRouting, help, noFeedback, corrected, text } = given;
  return {
    ...(needs.outcome && outcome !== undefined ? { outcome } : {}),
    ...(needs.noConsultation && noConsultation !== undefined ? { noConsultation } : {}),
    ...(needs.noRouting !== undefined && noRouting !== undefined ? { noRouting } : {}),
    ...(needs.help && help !== undefined ? { help } : {}),
    ...(needs.noFeedback && noFeedback !== undefined ? { noFeedback } : {}),
    ...(outcome === 'onjuist' && corrected === true ? { corrected } : {}),
    ...(text === undefined ? {} : { text }),
  };
}

/** Nobody is reminded of a closed ticket. Details that a colleague asked for still come. */
function quiet(ticket: Ticket): Ticket {
  return {
    ...ticket,
    pending: ticket.pending.filter(
      (pending) => pending.kind !== 'colleague-message' || pending.what === 'details',
    ),
  };
}
