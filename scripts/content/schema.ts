import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import type { Answer } from './answer.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { SCHEMA_FILES } from './schema-files.ts';

type Schema = z.core.JSONSchema.JSONSchema;

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * The JSON Schemas that an editor uses, each with the text of its file. They say the form of a
 * file; what one file says of another only `check` knows. Draft 7, because editors know it best.
 */
export async function drawSchemas(): Promise<readonly { file: string; text: string }[]> {
  const options = await resolveConfig(join(ROOT, 'package.json'));
  return Promise.all(
    SCHEMA_FILES.map(async ({ file, schemaFile, schema }) => {
      const drawn = describe(
        z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
        DESCRIPTIONS[file] ?? {},
      );
      const { $schema, ...rest } = drawn;
      const named = { $schema, $id: basename(schemaFile), title: file, ...rest };
      const text = await format(JSON.stringify(named), { ...options, parser: 'json' });
      return { file: schemaFile, text };
    }),
  );
}

/** Writes them all: `npm run content -- schema`. */
export async function writeSchemas(): Promise<Answer> {
  const drawn = await drawSchemas();
  for (const { file, text } of drawn) {
    await mkdir(dirname(join(ROOT, file)), { recursive: true });
    await writeFile(join(ROOT, file), text);
  }
  return { ok: true, lines: [`${drawn.length} bestanden geschreven in content/schema.`] };
}

/** Puts Dutch words at the places that they belong to. Throws when a place is not in the schema. */
function describe(schema: Schema, words: Readonly<Record<string, string>>): Schema {
  for (const [place, description] of Object.entries(words)) {
    const found = place === '' ? [schema] : at(schema, place.split('.'));
    if (found.length === 0) throw new Error(`The schema has no ${place}.`);
    for (const target of found) target.description = description;
  }
  return schema;
}

/** The schemas at a place; `*` is every item of a list or every value of an object. */
function at(schema: Schema, [step, ...rest]: readonly string[]): readonly Schema[] {
  if (step === undefined) return [schema];
  const next =
    step === '*'
      ? [...valuesOf(schema.items), ...valuesOf(schema.additionalProperties), ...objectsIn(schema)]
      : valuesOf(schema.properties?.[step]);
  return next.flatMap((inner) => at(inner, rest));
}

function valuesOf(value: Schema['items'] | Schema['additionalProperties']): readonly Schema[] {
  return typeof value === 'object' && !Array.isArray(value) ? [value] : [];
}

/** The objects among the properties, and those in an open object below: the contacts. */
function objectsIn(schema: Schema): readonly Schema[] {
  const inner = Object.values(schema.properties ?? {}).flatMap(valuesOf);
  return inner.flatMap((one) => [one, ...valuesOf(one.additionalProperties)]);
}
