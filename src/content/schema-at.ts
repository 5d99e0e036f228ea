import { z } from 'zod';
import type { Path } from './problem.ts';

/** What a schema asks for itself, without "may be left out", "has a default" and the like. */
export function bare(schema: unknown): unknown {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return bare(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema;
}

/** The schema of what stands at a path; `undefined` where the schema knows no such path. */
export function schemaAt(schema: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  const inner = bare(schema);
  if (step === undefined) return inner;
  if (inner instanceof z.ZodObject) {
    return schemaAt((inner.shape as Readonly<Record<string, unknown>>)[step], rest);
  }
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest);
  return inner instanceof z.ZodRecord ? schemaAt(inner.valueType, rest) : undefined;
}

/** The names that an object of this schema may have; none where it takes any name. */
export function namesOf(schema: unknown): readonly string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum) {
    return inner.keyType.options.map(String);
  }
  return [];
}

/** Whether a name may not be left out of an object. */
function isNeeded(schema: unknown, name: string): boolean {
  if (!(schema instanceof z.ZodObject)) return true;
  const inner = (schema.shape as Readonly<Record<string, unknown>>)[name];
  return !(inner instanceof z.ZodOptional || inner instanceof z.ZodDefault);
}

/** What to write for a schema, in words that go after "Schrijf hier": "een tekst ...". */
export function whatToWrite(schema: unknown): string {
  const inner = bare(schema);
  if (inner instanceof z.ZodBoolean) return 'true (ja) of false (nee), zonder aanhalingstekens';
  if (inner instanceof z.ZodNumber) return 'een heel getal, zonder aanhalingstekens';
  if (inner instanceof z.ZodArray) return 'een lijst tussen [ en ]';
  if (inner instanceof z.ZodEnum) {
    return `een van deze woorden: ${inner.options.map((word) => `"${String(word)}"`).join(', ')}`;
  }
  if (namesOf(inner).includes('nl')) return 'de tekst zo: { "nl": "…", "en": "…" }';
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) {
    const names = namesOf(inner).filter((name) => isNeeded(inner, name));
    const which = names.length === 0 ? '' : ` met ${names.map((name) => `"${name}"`).join(', ')}`;
    return `een blok tussen { en }${which}`;
  }
  return 'een tekst tussen aanhalingstekens';
}
