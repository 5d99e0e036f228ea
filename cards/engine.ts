import { GlobalSettings, Template } from 'adaptivecards-templating';
import type { z } from 'zod';
import type { Card } from '../src/domain/card.ts';
import type { Language } from '../src/domain/language.ts';
import { fixedLine } from './fixed-line.ts';
import type { Frame } from './frame.ts';
import { CARD_VERSION } from './press.ts';
import { words } from './words.ts';

/**
 * Draws the cards: the only place that knows the templating package. Templates are built once,
 * when their module loads; drawing is synchronous and pure.
 *
 * The package fails silently: a field that is missing stays in the card as `${field}`. The rules
 * below take that away, so that a wrong template fails at load and a wrong model at the first draw:
 *
 * - a binding is a whole value, `"${t.title}"`, never a part of a sentence. So a bound value keeps
 *   its type, and what a person wrote is copied and never read as an expression;
 * - a condition is `"$when": "${$root.name}"` and must be a boolean. What depends on one item of a
 *   list is a list in that item, empty or with one element;
 * - `null` in the model means absent: the property is left out;
 * - an `Action.Execute` names its `verb` once; the engine puts it in `data` too, with the version.
 */

/** What a template is bound to. `t` holds the texts by convention. */
export type Model = Readonly<Record<string, unknown>>;

interface Definition<View> {
  readonly view: z.ZodType<View>;
  /** The content of `template.json`. */
  readonly template: object;
}

interface PersonalDefinition<View> extends Definition<View> {
  readonly model: (view: View, frame: Frame) => Model;
  /**
   * What stands under the card about immediate danger (C81). `line` where the card has a button
   * **Nu gevaar** of its own, `none` where the card itself says all of it. Default `line-and-button`.
   */
  readonly footer?: 'line-and-button' | 'line' | 'none';
}

interface ChannelDefinition<View> extends Definition<View> {
  readonly model: (view: View) => Model;
  /** The ticket's number, all that a notification may show of a card in the channel (C88). */
  readonly number?: (view: View) => string;
  /** A blocking decision is open (C90). */
  readonly example?: (view: View) => boolean;
}

/**
 * A card for a personal chat.
 *
 * @returns a function that draws it; throws on a view that breaks its contract, which is a bug
 */
export function personalCard<View>(
  definition: PersonalDefinition<View>,
): (view: View, frame: Frame) => Card {
  const expand = prepared(definition.template);
  const footer = definition.footer ?? 'line-and-button';

  return (view, frame) => {
    const model = definition.model(definition.view.parse(view), frame);
    return finished({
      language: frame.language,
      fallbackText: words[frame.language].message,
      example: frame.example,
      body: [...expand(model), ...fixedLine(frame.language, footer)],
      width: undefined,
    });
  };
}

/**
 * A card for the functionaris's channel: Dutch and wide.
 *
 * @returns a function that draws it; throws on a view that breaks its contract, which is a bug
 */
export function channelCard<View>(definition: ChannelDefinition<View>): (view: View) => Card {
  const expand = prepared(definition.template);

  return (view) => {
    const known = definition.view.parse(view);
    return finished({
      language: 'nl',
      fallbackText: definition.number?.(known) ?? 'Signaalpunt',
      example: definition.example?.(known) ?? false,
      body: expand(definition.model(known)),
      width: 'Full',
    });
  };
}

interface Parts {
  readonly language: Language;
  readonly fallbackText: string;
  readonly example: boolean;
  readonly body: readonly unknown[];
  readonly width: 'Full' | undefined;
}

function finished({ language, fallbackText, example, body, width }: Parts): Card {
  const banner = { type: 'TextBlock', text: words[language].example, wrap: true, isSubtle: true };
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: language,
    fallbackText,
    body: example ? [banner, ...body] : body,
    ...(width === undefined ? {} : { msteams: { width } }),
  };
}

/** Fields that the template asked for and the model did not have, in the draw under way. */
let missing: string[] = [];

GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
  missing.push(path);
  return path;
};

function prepared(source: object): (model: Model) => readonly unknown[] {
  const conditions: string[] = [];
  const template = new Template(checked(source, conditions));

  return (model) => {
    for (const path of conditions) {
      if (typeof at(model, path) !== 'boolean') throw new Error(`Condition ${path} is no boolean`);
    }

    missing = [];
    const drawn: unknown = template.expand({ $root: model });
    if (missing.length > 0) throw new Error(`Card without a value for ${missing.join(', ')}`);

    return bodyOf(withoutNull(drawn));
  };
}

const BINDING = /^\$\{\$?[a-zA-Z][a-zA-Z0-9.]*\}$/;
const CONDITION = /^\$\{\$root\.([a-zA-Z][a-zA-Z0-9.]*)\}$/;

/** The template with complete buttons; throws where it breaks one of the rules above. */
function checked(node: unknown, conditions: string[]): unknown {
  if (typeof node === 'string') {
    if (node.includes('${') && !BINDING.test(node)) throw new Error(`Not one binding: ${node}`);
    return node;
  }
  if (Array.isArray(node)) return node.map((item: unknown) => checked(item, conditions));
  if (!isObject(node)) return node;

  const condition = node['$when'];
  if (condition !== undefined) {
    const path = typeof condition === 'string' ? CONDITION.exec(condition)?.[1] : undefined;
    if (path === undefined) throw new Error('A condition is a field of $root');
    conditions.push(path);
  }

  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, checked(value, conditions)]),
  );
  return copy['type'] === 'Action.Execute' ? completeButton(copy) : copy;
}

function completeButton(button: Model): Model {
  const { verb, data } = button;
  if (typeof verb !== 'string') throw new Error('An Action.Execute without a verb never arrives');
  return { ...button, data: { v: CARD_VERSION, verb, ...(isObject(data) ? data : {}) } };
}

function at(model: Model, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), model);
}

function withoutNull(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNull);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, withoutNull(value)]),
  );
}

function bodyOf(drawn: unknown): readonly unknown[] {
  const body = isObject(drawn) ? drawn['body'] : undefined;
  if (!Array.isArray(body)) throw new Error('A card template has a body');
  return body;
}

function isObject(node: unknown): node is Model {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
