import { availableParallelism } from 'node:os';
import { broken, drawTable } from './table.ts';
import type { Section } from './table.ts';

/**
 * What is printed at the end: how to read the table, the table, and every bound that does not hold.
 *
 * @param judged false for a run so short that its numbers say nothing: then every bound passes
 * @returns `ok` is false when a bound does not hold
 */
export function report(
  sections: readonly Section[],
  judged: boolean,
): { readonly text: string; readonly ok: boolean } {
  const wrong = judged ? broken(sections) : [];
  const lines = [
    `Signaalpunt on Node ${process.versions.node}, ${String(availableParallelism())} processors.`,
    'Every round measures everything in random order; the numbers are medians of the rounds.',
    'A ratio is the median of the ratios within the rounds, with its 95 % interval.',
    ...(judged ? [] : ['This was a quick run: the numbers say nothing.']),
    drawTable(sections, judged),
    ...wrong.map(
      ({ what, columns, bound }) =>
        `\nDoes not hold: ${what}, ${columns.join(' / ')}, may be at most ${bound.toFixed(1)}.`,
    ),
  ];
  return { text: lines.join('\n'), ok: wrong.length === 0 };
}
