import { cardOf } from '../files.ts';
import { childOf } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Loaded } from './loaded.ts';

/** Signal cards on which there is nothing to tick. */
export function emptyCardProblems({ files }: Loaded): readonly Problem[] {
  const cards = [...files.values()].filter(({ file }) => cardOf(file) !== undefined);
  return cards
    .filter(
      ({ value }) => isEmptyList(childOf(value, 'signals')) && !hasSome(childOf(value, 'also')),
    )
    .map((card) =>
      card.problemAt(
        ['signals'],
        'Op deze kaart staat geen enkel signaal. Zet er een in "signals", of noem er een van een andere kaart in "also".',
      ),
    );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function hasSome(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
