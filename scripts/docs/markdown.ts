import prettier from 'prettier';

/** A table of the documents that are drawn from code. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}

export function mermaid(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}

/** A text in a node or on an arrow of a picture. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', "'")}"`;
}

/** The paragraphs as one document, in the form that `npm run format` gives it. */
export async function asDocument(paragraphs: readonly string[]): Promise<string> {
  return prettier.format(paragraphs.join('\n\n'), {
    parser: 'markdown',
    printWidth: 100,
    singleQuote: true,
  });
}
