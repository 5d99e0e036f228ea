import type { JsonFile } from '../json-file.ts';
import { childOf } from '../problem.ts';
import type { Path } from '../problem.ts';

/** Something found in a file, with the way to it. */
export interface Found {
  readonly json: JsonFile;
  readonly path: Path;
  readonly value: unknown;
}

/** A string found in a file. */
export interface FoundText extends Found {
  readonly value: string;
}

/**
 * Everything in a file that a pattern leads to: names with a dot between, `*` for every item of a
 * list or a block. What has another form is passed over: the schema tells of that.
 */
export function find(json: JsonFile, pattern: string): readonly Found[] {
  let found: readonly Found[] = [{ json, path: [], value: json.value }];
  for (const step of pattern === '' ? [] : pattern.split('.')) {
    found = found.flatMap(({ path, value }) =>
      stepsOf(value, step).map((next) => ({
        ...{ json, path: [...path, next] },
        value: childOf(value, next),
      })),
    );
  }
  return found;
}

/** The same for texts alone. */
export function findTexts(json: JsonFile | undefined, pattern: string): readonly FoundText[] {
  if (json === undefined) return [];
  return find(json, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ json, path, value }] : [],
  );
}

function stepsOf(value: unknown, step: string): readonly (string | number)[] {
  if (step !== '*') return childOf(value, step) === undefined ? [] : [step];
  if (Array.isArray(value)) return value.map((_, index) => index);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
