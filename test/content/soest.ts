import type { Content } from '../../src/domain/content.ts';
import { readContent } from '../../src/content/read-content.ts';

/** The content of Soest, which is also the example for every other municipality. */
export async function soest(): Promise<Content> {
  const read = await readContent('content/soest');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.content;
}
