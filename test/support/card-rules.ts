import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import type * as AdaptiveCards from 'adaptivecards';
import { everyPart, isPart, type Part, parts, partsOfType, textOf } from './card-parts.ts';

/**
 * What every card must keep, whoever made it: used for the cards themselves and for every card
 * that passes in a scenario.
 */

// The package's ES modules import without extensions, which Node does not resolve.
const renderer = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards;

/** Our own limit for one card, in bytes as sent; Teams refuses messages from 80 KB on. */
export const CARD_BYTES = 20 * 1024;

/** Breaches of the rules, in words; an empty list for a good card. */
export function cardProblems(card: object): readonly string[] {
  const sent = JSON.stringify(card);
  return [
    ...rendererProblems(card),
    ...schemaProblems(card),
    ...partsOfType(card, 'ActionSet')
      .filter((set) => parts(set['actions']).length > 5 || parts(set['actions']).length === 0)
      .map((set) => `An action set with ${String(parts(set['actions']).length)} buttons`),
    ...(Buffer.byteLength(sent) > CARD_BYTES
      ? [`${String(Buffer.byteLength(sent))} bytes is more than 20 KB`]
      : []),
    ...everyPart(card)
      .map((part) => textOf(part, 'type'))
      .filter((type) => FORBIDDEN.has(type))
      .map((type) => `${type} is not used here`),
    ...partsOfType(card, 'TextBlock')
      .filter((block) => block['wrap'] !== true)
      .map((block) => `Does not wrap: ${textOf(block, 'text')}`),
    ...partsOfType(card, 'Input.')
      .filter((input) => textOf(input, 'label').trim() === '')
      .map((input) => `No label: ${textOf(input, 'id')}`),
    ...repeated(partsOfType(card, 'Input.').map((input) => textOf(input, 'id'))).map(
      (id) => `Two inputs ${id}`,
    ),
    ...partsOfType(card, 'Action.')
      .filter((action) => textOf(action, 'title').trim() === '')
      .map((action) => `A button without a title: ${textOf(action, 'verb')}`),
    ...repeated(partsOfType(card, 'Action.').map((action) => textOf(action, 'title'))).map(
      (title) => `Two buttons "${title}"`,
    ),
    ...headingProblems(card),
  ];
}

const FORBIDDEN = new Set([
  'Action.Submit',
  'Action.ShowCard',
  'Action.ToggleVisibility',
  'ColumnSet',
  'FactSet',
]);

/** What the reference renderer says of a card, without drawing it. */
function rendererProblems(card: object): readonly string[] {
  // The renderer's pattern for `lang` is global and so refuses every second card.
  const { regEx } = renderer.CardElement.langProperty;
  if (regEx !== undefined) regEx.lastIndex = 0;

  const context = new renderer.SerializationContext(renderer.Versions.v1_5);
  const parsed = new renderer.AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_, index) =>
    context.getEventAt(index),
  );
  return [
    ...events.map(({ message }) => message),
    ...parsed.validateProperties().validationEvents.map(({ message }) => message),
  ];
}

let official: ValidateFunction | undefined;

/** What the official schema of Adaptive Cards 1.5 says of a card. */
function schemaProblems(card: object): readonly string[] {
  official ??= officialSchema();
  if (official(without({ ...card }, ...TEAMS_EXTENSIONS))) return [];
  return (official.errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

function officialSchema(): ValidateFunction {
  const file = new URL('../fixtures/schemas/adaptive-card-1.5.0.json', import.meta.url);
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isPart(schema)) throw new Error('The schema of Adaptive Cards is no object');
  // The schema says draft 06 and names itself with the `id` of draft 04.
  const rules = without(schema, 'id', '$schema');
  return new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(rules);
}

/** What Teams reads beyond the schema; everything else must stand in it. */
const TEAMS_EXTENSIONS = ['msteams'];

function without(part: Part, ...names: readonly string[]): Part {
  return Object.fromEntries(Object.entries(part).filter(([name]) => !names.includes(name)));
}

function headingProblems(card: object): readonly string[] {
  const headings = partsOfType(card, 'TextBlock').filter((block) => block['style'] === 'heading');
  return headings.length === 1 ? [] : [`${String(headings.length)} headings`];
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
