import type { Line } from './view.ts';

/**
 * Lines of the content as the text of a block. Only there a link can be pressed, and only there a
 * star or a bracket means something; what the municipality wrote is to be read as it was written.
 */
export function asMarkdown(line: Line): string {
  const pieces = typeof line === 'string' ? [line] : line;
  const written = pieces
    .map((piece) =>
      typeof piece === 'string' ? plain(piece) : `[${plain(piece.title)}](${address(piece.url)})`,
    )
    .join('');
  return withoutListMark(written);
}

/** Several lines as one list. */
export function asList(lines: readonly Line[]): string {
  return lines.map((line) => `- ${asMarkdown(line).replaceAll(/\s*\n\s*/g, ' ')}`).join('\n');
}

/** Emphasis, code, links and pictures; an underscore inside a word means nothing. */
const MARKS = /[\\*`[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

function plain(words: string): string {
  return words.replaceAll(MARKS, '\\$&');
}

/** A bracket would end the link too soon. */
function address(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** A line that begins like an item of a list, a heading or a quotation. */
function withoutListMark(written: string): string {
  return written
    .replaceAll(/^(\s*)([-+>#])/gm, '$1\\$2')
    .replaceAll(/^(\s*\d{1,9})([.)])(?=\s)/gm, '$1\\$2');
}
