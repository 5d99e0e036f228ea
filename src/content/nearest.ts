import { closest, distance } from 'fastest-levenshtein';

/** How much of a name may differ from what was meant, and how many letters at most. */
const SHARE = 0.4;
const MOST_LETTERS = 4;

/** The name that was probably meant; `undefined` when none is close. Case does not count. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const small = name.toLowerCase();
  const best = closest(
    small,
    known.map((candidate) => candidate.toLowerCase()),
  );
  const allowed = Math.min(MOST_LETTERS, Math.max(1, Math.round(name.length * SHARE)));
  if (distance(small, best) > allowed) return undefined;
  return known.find((candidate) => candidate.toLowerCase() === best);
}

/** "Bedoel je ...?" with a space before it, or nothing when no name is close. */
export function didYouMean(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === undefined ? '' : ` Bedoel je "${meant}"?`;
}

/** Names in quotes as a sentence has them: `"a", "b" of "c"`. */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} of ${last}`;
}
