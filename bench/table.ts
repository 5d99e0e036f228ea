import { median, ratio } from './statistics.ts';

/** One line of the table: something that was measured beside its floor in the same rounds. */
export interface Line {
  readonly what: string;
  readonly unit: Unit;
  /** One number for each round. */
  readonly measured: readonly number[];
  /** The floor in the same rounds. */
  readonly floor: readonly number[];
  /** The largest ratio that is right. Without one the ratio is reported as it is. */
  readonly bound?: number;
}

export type Unit = '/s' | 'ms';

/** Lines that belong together under a title. */
export interface Section {
  readonly title: string;
  /** What stands in the two columns of numbers, for example `bot` and `bare echo`. */
  readonly columns: readonly [measured: string, floor: string];
  readonly lines: readonly Line[];
}

/** The whole table as text. `judged` says whether bounds are looked at. */
export function drawTable(sections: readonly Section[], judged: boolean): string {
  const rows = sections.flatMap((section) => [
    [],
    [section.title, ...section.columns, 'ratio [range]', 'bound'],
    ...section.lines.map((line) => cells(line, judged)),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => row.map((cell, column) => aligned(cell, column, widths)).join('  '))
    .map((row) => row.trimEnd())
    .join('\n');
}

/** A ratio above its bound. */
export interface Broken {
  readonly what: string;
  readonly columns: Section['columns'];
  readonly bound: number;
}

/** Every line whose ratio is above its bound. */
export function broken(sections: readonly Section[]): readonly Broken[] {
  return sections.flatMap(({ columns, lines }) =>
    lines.flatMap((line) =>
      line.bound === undefined || holds(line)
        ? []
        : [{ what: line.what, columns, bound: line.bound }],
    ),
  );
}

/** Not a number, which is a mistake of the bench, holds nothing. */
function holds({ measured, floor, bound = Infinity }: Line): boolean {
  return ratio(measured, floor).median <= bound;
}

function cells(line: Line, judged: boolean): string[] {
  const { median: middle, low, high } = ratio(line.measured, line.floor);
  return [
    `  ${line.what}`,
    `${number(median(line.measured))} ${line.unit}`,
    `${number(median(line.floor))} ${line.unit}`,
    `${middle.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`,
    verdict(line, judged),
  ];
}

function verdict(line: Line, judged: boolean): string {
  if (line.bound === undefined) return '';
  const bound = `≤ ${line.bound.toFixed(1)}`;
  if (!judged) return `${bound} (not judged)`;
  return `${bound} ${holds(line) ? 'holds' : 'DOES NOT HOLD'}`;
}

/** Three digits that mean something are enough for what varies by a few percent. */
function number(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** The first and the last column begin at the left, the numbers end at the right. */
function aligned(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === 0 || column === 4 ? cell.padEnd(width) : cell.padStart(width);
}
