import { circumstancesOf } from './circumstances.ts';
import type { Content } from './content.ts';
import { entriesOf } from './dossier.ts';
import { isStuck } from './progress.ts';
import { CONDITIONS } from './routes/conditions.ts';
import type { CaseNow } from './routes/conditions.ts';
import { EVIDENCE } from './routes/evidence.ts';
import { ROUTES } from './routes/index.ts';
import { hasPartner, NEEDS } from './routes/needs.ts';
import { sourceInWords } from './routes/route.ts';
import type { Route, Step } from './routes/route.ts';
import { inOwnWords } from './routes/words.ts';
import type { Ticket } from './ticket.ts';
import type { Facts } from './turn.ts';

/**
 * The steps that the plan names for a ticket as it stands, with the reason and the section. A
 * suggestion and never a guard: the functionaris decides.
 */
export interface NextStep {
  readonly step: Step;
  /** The text of the step in the words of the municipality. */
  readonly text: string;
  /** The part of the plan that it stands in. */
  readonly route: string;
  /** What a colleague said of it last; before that, what the record shows. */
  readonly state: 'open' | 'gedaan' | 'overgeslagen' | 'opnieuw';
  /** "omdat het om een persoon gaat", or '' for a step that is always named. */
  readonly reason: string;
  /** The section of the own plan, "§2.3", or "advies, niet uit het plan". */
  readonly source: string;
}

type Known = Pick<Facts, 'content' | 'now'>;

/**
 * All steps that apply, in the order of the plan: of every route that the ticket is about (C31). What
 * needs a partner or a meeting that the municipality does not have is left out.
 */
export function stepsOf(ticket: Ticket, facts: Known): readonly NextStep[] {
  return checklists(ticket, facts).flat();
}

/** How many steps the card names; the form Stappen has them all. */
const ON_CARD = 5;

/**
 * The first open steps in words, for the card; none once the ticket is closed. Every route has its turn, so that one long list
 * never hides another (C31, C56).
 */
export function nextSteps(ticket: Ticket, facts: Known): readonly string[] {
  if (ticket.status === 'gesloten') return [];
  const open = checklists(ticket, facts)
    .map((steps) => steps.filter(isOpen))
    .flatMap((steps, route) => steps.map((step, place) => ({ step, route, place })));
  const first = open
    .toSorted((one, other) => one.place - other.place || one.route - other.route)
    .slice(0, ON_CARD);
  const shown = open.filter((candidate) => first.includes(candidate));
  const rest = open.length - shown.length;
  return [
    ...shown.map(({ step }) => stepInWords(step)),
    ...(rest === 0 ? [] : [rest === 1 ? 'En nog 1 stap. Zie Stappen.' : more(rest)]),
  ];
}

function more(count: number): string {
  return `En nog ${String(count)} stappen. Zie Stappen.`;
}

/** "Plan een overleg. (omdat het om een persoon gaat; §2.3)" */
export function stepInWords({ text, reason, source }: NextStep): string {
  return `${text} (${reason === '' ? source : `${reason}; ${source}`})`;
}

function isOpen({ state }: NextStep): boolean {
  return state === 'open' || state === 'opnieuw';
}

function checklists(ticket: Ticket, facts: Known): readonly (readonly NextStep[])[] {
  const known = caseNow(ticket, facts);
  return ROUTES.filter(({ kind }) => kind === ticket.kind).map((route) =>
    route.steps
      .filter((step) => isPossible(step, facts.content))
      .filter(({ when }) => when.every((name) => CONDITIONS[name].holds(known)))
      .map((step) => asNextStep(step, route, { ticket, content: facts.content })),
  );
}

function isPossible({ partner, needs = [] }: Step, content: Content): boolean {
  const hasItsPartner = partner === undefined || hasPartner(content, partner);
  return hasItsPartner && needs.every((name) => NEEDS[name].isThere(content));
}

function caseNow(ticket: Ticket, { content, now }: Known): CaseNow {
  return {
    ...circumstancesOf(ticket, content),
    stuck: isStuck(ticket, content.municipality, now),
  };
}

interface Case {
  readonly ticket: Ticket;
  readonly content: Content;
}

function asNextStep(step: Step, route: Route, of: Case): NextStep {
  return {
    step,
    text: inOwnWords(step.text, of.content),
    route: route.title,
    state: stateOf(step, of),
    reason: reasonOf(step),
    source: sourceInWords(step.source, of.content),
  };
}

function stateOf({ id, doneWhen, partner }: Step, { ticket, content }: Case): NextStep['state'] {
  const said = entriesOf(ticket.dossier, 'stap').findLast(({ step }) => step === id);
  if (said !== undefined) return said.what;
  const shown = doneWhen !== undefined && EVIDENCE[doneWhen].shows(ticket, { partner, content });
  return shown ? 'gedaan' : 'open';
}

function reasonOf({ when }: Step): string {
  if (when.length === 0) return '';
  return `omdat ${when.map((name) => CONDITIONS[name].words).join(' en ')}`;
}
