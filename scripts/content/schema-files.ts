import type { z } from 'zod';
import { CARD_SCHEMA, PARTS, SIGNALS } from '../../src/content/files.ts';

/** The files of `signalen`, as an editor matches them. */
export const CARDS = `${SIGNALS}/*.json`;

/** Every schema that an editor can use: which files it is for, where it stands, and its source. */
export const SCHEMA_FILES: readonly {
  /** Relative to the folder of a municipality; may hold a `*`. */
  readonly file: string;
  /** Relative to the root of the project. */
  readonly schemaFile: string;
  readonly schema: z.ZodType;
}[] = [
  ...PARTS.map(({ file, schema }) => ({ file, schema, schemaFile: schemaFile(file) })),
  { file: CARDS, schema: CARD_SCHEMA, schemaFile: schemaFile(`${SIGNALS}.json`) },
];

function schemaFile(file: string): string {
  return `content/schema/${file.replace(/[.]json$/, '.schema.json')}`;
}
