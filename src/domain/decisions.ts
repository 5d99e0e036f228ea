import type { Decision } from './content.ts';

/**
 * The decisions without which nobody may report for real (C90). A municipality cannot take one
 * away by leaving it out of besluiten.json or by marking it as not blocking.
 */
export const BLOCKING_DECISIONS = [
  'grondslag-avg',
  'dpia-en-fg-advies',
  'tekst-112',
  'leestijden-en-vervanger',
  'integriteitsroute',
  'bewaartermijnen',
  'lezen-en-namen',
  'partnerafspraken',
  'ondernemingsraad',
  'verwerker-regio-en-bewaren-in-teams',
  'beroepsgeheim-per-team',
  'minderjarigen',
  'aangifteplicht',
] as const;

/** A blocking decision that has not been taken. `question` is absent if the file leaves it out. */
export interface OpenDecision {
  readonly id: string;
  readonly question: string | undefined;
}

/**
 * The blocking decisions that are still open, in the order of C90, then those that the
 * municipality itself marked as blocking. While there is one, cards read "Voorbeeld, niet
 * vastgesteld" in local mode and `serve` refuses to start anywhere else.
 */
export function openBlockingDecisions(decisions: readonly Decision[]): readonly OpenDecision[] {
  const own = decisions.filter((decision) => decision.blocking).map((decision) => decision.id);
  return [...new Set<string>([...BLOCKING_DECISIONS, ...own])]
    .map((id) => ({ id, found: decisions.find((decision) => decision.id === id) }))
    .filter(({ found }) => found === undefined || found.decision === null)
    .map(({ id, found }) => ({ id, question: found?.question }));
}
