import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { jsonMistake } from './json-mistakes.ts';
import { placeOf } from './problem.ts';
import type { Path, Problem } from './problem.ts';

/** A file that is right JSON, with where everything stands in it. */
export interface JsonFile {
  readonly file: string;
  readonly value: unknown;
  readonly has: (path: Path) => boolean;
  /** A problem at a path; where the path leads nowhere, on the line of what it would stand in. */
  readonly problemAt: (path: Path, text: string) => Problem;
  /** The line of a path, from 1 on. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Reads the bytes of a file as strict JSON: no comments and no comma at the end. Gives only the
 * first mistake of the notation, since those after it mostly follow from it.
 */
export function jsonFile(file: string, bytes: Uint8Array): JsonFile | Problem {
  const text = textOf(bytes);
  if (text === undefined) {
    return {
      file,
      text: 'De letters in dit bestand zijn niet te lezen. Sla het op als UTF-8.',
    };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lineAt = linesOf(text);
  const [first] = errors;
  if (tree === undefined || first !== undefined) {
    const { offset, words } = jsonMistake(text, first);
    return { file, line: lineAt(offset), text: words };
  }
  const twice = nameTwice(tree);
  if (twice !== undefined) {
    return {
      file,
      line: lineAt(twice.offset),
      text: `De naam "${String(twice.value)}" staat twee keer tussen dezelfde { en }. Haal er een weg.`,
    };
  }

  const value: unknown = JSON.parse(text);
  const nodeAt = (path: Path): Node | undefined => findNodeAtLocation(tree, [...path]);
  const lineOf = (path: Path): number => {
    const node = nodeAt(path);
    if (node === undefined) return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
    // The line of the name, where an editor looks for it, and not that of a value below it.
    const holder = node.parent?.type === 'property' ? node.parent : node;
    return lineAt(holder.offset);
  };
  return {
    file,
    value,
    has: (path) => nodeAt(path) !== undefined,
    lineOf,
    problemAt: (path, words) => ({
      ...{ file, line: lineOf(path), place: placeOf(value, path) },
      text: words,
    }),
  };
}

/** Without a byte order mark, as some editors write it; `undefined` when it is no UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A function from a place in a text to its line. */
function linesOf(text: string): (offset: number) => number {
  return (offset) => text.slice(0, offset).split('\n').length;
}

/** The second of two equal names in one object: JSON would silently forget the first. */
function nameTwice(node: Node): Node | undefined {
  const names = new Set<unknown>();
  for (const child of node.children ?? []) {
    const name = child.type === 'property' ? child.children?.[0] : undefined;
    if (name !== undefined && names.has(name.value)) return name;
    if (name !== undefined) names.add(name.value);
    const deeper = nameTwice(child);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
