import type { Content } from '../../src/domain/content.ts';
import { createUnderstanding } from '../../src/domain/understanding.ts';
import type { Understand } from '../../src/domain/understanding.ts';
import { reading } from '../../src/stems.ts';

const PREPARED = new WeakMap<Content['searchWords'], Understand>();

/** Reads typed sentences with the words of this content, as `src/main.ts` puts it together. */
export function understandIn(content: Content): Understand {
  const known = PREPARED.get(content.searchWords);
  if (known !== undefined) return known;
  const understand = createUnderstanding(content, reading);
  PREPARED.set(content.searchWords, understand);
  return understand;
}
