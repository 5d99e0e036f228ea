import type { z } from 'zod';
import type { JsonFile } from './json-file.ts';
import { didYouMean, nearest, oneOf } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import { namesOf, schemaAt, whatToWrite } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** A value read by its schema, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a file by its schema. Zod's own words never show: a schema has a Dutch message of its own,
 * or the words come from here.
 */
export function parsePart<T>(json: JsonFile, schema: z.ZodType<T>): Parsed<T> {
  const parsed = schema.safeParse(json.value, {
    error: (issue) => wordsOf(issue, schemaAt(schema, pathOf(issue.path))),
  });
  if (parsed.success) return { ok: true, value: parsed.data };
  const { issues } = parsed.error;
  const strange = issues.flatMap((issue) => strangeNames(json, schema, issue));
  const meant = new Set(strange.map(({ meant: name }) => name));
  const others = issues
    .filter((issue) => issue.code !== 'unrecognized_keys')
    // One misspelt name is one mistake, although what was meant is then missing as well.
    .filter((issue) => !meant.has(keyOf(pathOf(issue.path))))
    .map((issue) => problemOf(json, schema, issue));
  return { ok: false, problems: [...strange.map(({ problem }) => problem), ...others] };
}

/** Every name that the schema does not know, with the path of what was meant if that is missing. */
function strangeNames(
  json: JsonFile,
  schema: z.ZodType,
  issue: Issue,
): readonly { readonly problem: Problem; readonly meant?: string }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = pathOf(issue.path);
  const known = namesOf(schemaAt(schema, path));
  const absent = known.filter((name) => !json.has([...path, name]));
  return issue.keys.map((name) => {
    const problem = json.problemAt([...path, name], strangeName(name, absent, known));
    const found = nearest(name, absent);
    return found === undefined ? { problem } : { problem, meant: keyOf([...path, found]) };
  });
}

function strangeName(name: string, absent: readonly string[], known: readonly string[]): string {
  const meant = didYouMean(name, absent);
  const choice = meant === '' ? ` Hier kan: ${oneOf(known)}.` : '';
  return `De naam "${name}" is hier niet bekend.${meant}${choice} Verbeter de naam of haal dit weg.`;
}

function problemOf(json: JsonFile, schema: z.ZodType, issue: Issue): Problem {
  const path = pathOf(issue.path);
  const name = path.at(-1);
  if (json.has(path) || name === undefined) return json.problemAt(path, issue.message);
  return json.problemAt(
    path.slice(0, -1),
    `Hier ontbreekt "${name}". Zet die naam erbij, en schrijf daar ${whatToWrite(schemaAt(schema, path))}.`,
  );
}

/** What is wrong and what to do, for a check that has no message of its own in the schema. */
function wordsOf(issue: z.core.$ZodRawIssue, schema: unknown): string {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return FORMATS[issue.format] ?? FORMATS['id'] ?? '';
    case 'invalid_value': {
      const words = issue.values.map(String);
      const given = typeof issue.input === 'string' ? didYouMean(issue.input, words) : '';
      return `Kies ${oneOf(words)}.${given}`;
    }
    case 'invalid_key':
      return `Deze naam kan niet. ${issue.issues[0]?.message ?? ''}`.trimEnd();
    default:
      return `Schrijf hier ${whatToWrite(schema)}.`;
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  email: 'Schrijf een e-mailadres zoals naam@gemeente.nl.',
  url: 'Schrijf een heel webadres, met https:// ervoor.',
  date: 'Schrijf een datum als jaar-maand-dag, zoals 2026-11-24.',
  id: 'Schrijf kleine letters, cijfers en streepjes. Begin met een letter.',
};

type Bound = Partial<Record<'origin' | 'minimum' | 'maximum' | 'exact', unknown>>;

function tooSmall({ origin, minimum, exact }: Bound): string {
  const least = Number(minimum);
  if (exact === true) return `Zet hier precies ${least} onderdelen in de lijst.`;
  if (origin === 'string' && least > 1) return `Schrijf hier minstens ${least} letters.`;
  if (origin === 'string') return 'Dit is leeg. Schrijf hier een tekst.';
  if (origin === 'array' && least > 1) return `Zet minstens ${least} onderdelen in deze lijst.`;
  if (origin === 'array') return 'Deze lijst is leeg. Zet er minstens één onderdeel in.';
  return `Schrijf een getal van ${least} of meer.`;
}

function tooBig({ origin, maximum, exact }: Bound): string {
  const most = Number(maximum);
  if (exact === true) return `Zet hier precies ${most} onderdelen in de lijst.`;
  return origin === 'array'
    ? `Zet hoogstens ${most} onderdelen in deze lijst.`
    : `Schrijf een getal van ${most} of minder.`;
}

/** A path of zod without symbols, which JSON does not have. */
function pathOf(path: readonly PropertyKey[] | undefined): Path {
  return (path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
