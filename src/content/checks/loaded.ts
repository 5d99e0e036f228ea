import type { Content } from '../../domain/content.ts';
import type { JsonFile } from '../json-file.ts';

/** What could be read of a folder, for the checks between its files. */
export interface Loaded {
  /** Every file that is right JSON, also if its schema found mistakes in it. */
  readonly files: ReadonlyMap<string, JsonFile>;
  /** The file of every signal card, also of those that are no right JSON. */
  readonly cardFiles: readonly string[];
  /** The parts in which the schema found no mistake. */
  readonly content: Partial<Content>;
}
