/** Where something stands in a JSON file: the names and the places in lists that lead to it. */
export type Path = readonly (string | number)[];

/** One mistake of an administrator: where it is, and what is wrong and what to do in words. */
export interface Problem {
  /** Relative to the folder of the municipality, with `/` between. */
  readonly file: string;
  readonly line?: number;
  /** Where in the file, in words: `police.phone`. Absent: the file as a whole. */
  readonly place?: string;
  /** One or two Dutch sentences. */
  readonly text: string;
}

/** Problems as sentences for an administrator, by file and then by line, none twice. */
export function sentencesOf(problems: readonly Problem[]): readonly string[] {
  const ordered = problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'nl') || (a.line ?? 0) - (b.line ?? 0),
  );
  return [...new Set(ordered.map(sentenceOf))];
}

function sentenceOf({ file, line, place, text }: Problem): string {
  const where = [
    file,
    ...(line === undefined ? [] : [`regel ${line}`]),
    ...(place === undefined || place === '' ? [] : [`bij ${place}`]),
  ];
  // After the colon the sentence goes on in a small letter, but for "JSON" and the like.
  const words = /^[A-Z][a-z]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
  return `${where.join(', ')}: ${words}`;
}

/**
 * A path in words. An item of a list goes by its own id, or by its number from 1 on, because
 * nobody counts from 0: `signals, "kort-bezoek", label.en`.
 */
export function placeOf(value: unknown, path: Path): string {
  const parts: string[] = [];
  let names: string[] = [];
  let current = value;
  for (const step of path) {
    current = childOf(current, step);
    if (typeof step === 'string') {
      names.push(step);
      continue;
    }
    if (names.length > 0) parts.push(names.join('.'));
    names = [];
    const id = childOf(current, 'id');
    parts.push(typeof id === 'string' && id !== '' ? `"${id}"` : `nummer ${step + 1}`);
  }
  return [...parts, ...(names.length > 0 ? [names.join('.')] : [])].join(', ');
}

/** What stands under a name or at a place of a list; `undefined` where there is nothing. */
export function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
}
