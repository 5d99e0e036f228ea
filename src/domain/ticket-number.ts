import { TicketNumber } from './ids.ts';

/**
 * The ticket number that somebody typed, however they wrote it: `MH-2026-0001`, `mh 2026 1` and
 * `2026-1` are the same. `undefined` for words that are no number.
 *
 * @param prefix the prefix of the municipality's numbers, `MH`
 */
export function readTicketNumber(words: string, prefix: string): TicketNumber | undefined {
  const [first = '', ...rest] = words.trim().split(/[\s-]+/u);
  const parts = first.toUpperCase() === prefix ? rest : [first, ...rest];
  const [year = '', sequence = '', ...more] = parts;
  if (!/^\d{4}$/u.test(year) || !/^\d{1,9}$/u.test(sequence) || more.length > 0) return undefined;
  const digits = String(Number(sequence)).padStart(4, '0');
  return TicketNumber.parse(`${prefix}-${year}-${digits}`);
}
