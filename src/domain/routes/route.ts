import type { TicketKind } from '../ticket.ts';
import type { ConditionName } from './conditions.ts';
import type { EvidenceName } from './evidence.ts';

/**
 * A step that the plan names, or that we advise. A suggestion and never a guard: nothing waits for
 * it and nobody is scored by it.
 */
export interface Step {
  /** Kept in the dossier; never used for another step. */
  readonly id: string;
  /** The row of the requirements that it comes from, `C32c`. */
  readonly row: string;
  readonly text: string;
  /** The section of the plan, or `advies` for what the plan does not hold. */
  readonly source: Source;
  /** The partner that it is about, by its id in the content. */
  readonly partner?: string;
  /** It is suggested while all of these hold; always when there are none. */
  readonly when: readonly ConditionName[];
  /** What in the record shows that it was taken. */
  readonly doneWhen?: EvidenceName;
}

export type Source = { readonly section: string } | 'advies';

/** A part of the plan: its steps in the order in which it names them. */
export interface Route {
  readonly title: string;
  readonly kind: TicketKind;
  readonly steps: readonly Step[];
}

/** Where a step comes from, in words. What the plan does not hold never passes for the plan. */
export function sourceInWords(source: Source): string {
  return source === 'advies' ? 'advies, niet uit het plan' : source.section;
}
