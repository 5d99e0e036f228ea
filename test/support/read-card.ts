import { isPart, type Part, parts, textOf } from './card-parts.ts';

/**
 * A card as somebody reads it, from top to bottom: texts as lines, inputs as `[label: value]`,
 * buttons as `<title>`. For approved readings and for the transcripts of scenarios.
 */
export function readCard(card: unknown): string {
  if (!isPart(card)) return '';
  return parts(card['body']).flatMap(read).join('\n');
}

function read(part: Part): readonly string[] {
  const type = textOf(part, 'type');
  switch (type) {
    case 'TextBlock':
      return [textOf(part, 'text')];
    case 'RichTextBlock':
      return [
        parts(part['inlines'])
          .map((run) => textOf(run, 'text'))
          .join(''),
      ];
    case 'Container':
      return parts(part['items']).flatMap(read);
    case 'ActionSet':
      return [
        parts(part['actions'])
          .map((action) => `<${textOf(action, 'title')}>`)
          .join(' '),
      ];
    case 'Input.Text':
    case 'Input.Date':
    case 'Input.Time':
      return [input(part, textOf(part, 'value'))];
    case 'Input.ChoiceSet':
      return [input(part, chosen(part)), ...parts(part['choices']).map(option(part))];
    default:
      throw new Error(`No reading for ${type}`);
  }
}

function input(part: Part, value: string): string {
  return `[${textOf(part, 'label').replaceAll('\n', ' / ')}: ${value}]`;
}

function values(part: Part): readonly string[] {
  const value = textOf(part, 'value');
  if (value === '') return [];
  return part['isMultiSelect'] === true ? value.split(',') : [value];
}

function chosen(part: Part): string {
  const picked = values(part);
  return parts(part['choices'])
    .filter((choice) => picked.includes(textOf(choice, 'value')))
    .map((choice) => textOf(choice, 'title'))
    .join(', ');
}

function option(part: Part): (choice: Part) => string {
  const picked = values(part);
  return (choice) =>
    `  ${picked.includes(textOf(choice, 'value')) ? 'x' : 'o'} ${textOf(choice, 'title')}`;
}
