import type { Content } from '../content.ts';
import { sectionOf } from '../plan.ts';
import type { PlanSection } from '../content/municipality.ts';
import type { TicketKind } from '../ticket.ts';
import type { ConditionName } from './conditions.ts';
import type { EvidenceName } from './evidence.ts';
import type { NeedName } from './needs.ts';

/**
 * A step that the plan names, or that we advise. A suggestion and never a guard: nothing waits for
 * it and nobody is scored by it.
 */
export interface Step {
  /** Kept in the dossier; never used for another step. */
  readonly id: string;
  /** The row of the requirements that it comes from, `C32c`. */
  readonly row: string;
  /** What stands between braces is said in the municipality's own words: see `words.ts`. */
  readonly text: string;
  /** The section of the plan, or `advies` for what the plan does not hold. */
  readonly source: Source;
  /** The partner that it is about, by its id in the content. Without that partner no step. */
  readonly partner?: string;
  /** What else the municipality must have for this step. */
  readonly needs?: readonly NeedName[];
  /** It is suggested while all of these hold; always when there are none. */
  readonly when: readonly ConditionName[];
  /** What in the record shows that it was taken. */
  readonly doneWhen?: EvidenceName;
}

export type Source = { readonly section: PlanSection } | 'advies';

/** A part of the plan: its steps in the order in which it names them. */
export interface Route {
  readonly title: string;
  readonly kind: TicketKind;
  readonly steps: readonly Step[];
}

/**
 * Where a step comes from, in words: the section of the municipality's own plan. What that plan does
 * not hold never passes for the plan.
 */
export function sourceInWords(source: Source, content: Content): string {
  const section = source === 'advies' ? undefined : sectionOf(source.section, content);
  return section ?? 'advies, niet uit het plan';
}
