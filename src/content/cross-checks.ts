import { emptyCardProblems } from './checks/cards.ts';
import { englishProblems } from './checks/english.ts';
import { idProblems } from './checks/ids.ts';
import { leadProblems } from './checks/leads.ts';
import { referenceProblems } from './checks/references.ts';
import type { Loaded } from './checks/loaded.ts';
import type { Problem } from './problem.ts';

/**
 * What one file says of another. These checks look at the JSON as it stands, so that a mistake
 * elsewhere in a file does not hide them; what cannot be known because a file could not be read is
 * left out, so that one mistake is not reported twice.
 */
export function crossProblems(loaded: Loaded): readonly Problem[] {
  return [
    ...idProblems(loaded),
    ...referenceProblems(loaded),
    ...leadProblems(loaded),
    ...emptyCardProblems(loaded),
    ...englishProblems(loaded),
  ];
}
