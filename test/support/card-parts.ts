/** Walks through a drawn card. Everything is looked at as it would go over the wire. */

export type Part = Readonly<Record<string, unknown>>;

export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The elements of a list that are objects; an absent list is empty. */
export function parts(list: unknown): readonly Part[] {
  return Array.isArray(list) ? list.filter(isPart) : [];
}

/** A property that is text; anything else counts as no text. */
export function textOf(part: Part, name: string): string {
  const value = part[name];
  return typeof value === 'string' ? value : '';
}

/** Every object in a card, outermost first, in reading order. */
export function everyPart(node: unknown): readonly Part[] {
  if (Array.isArray(node)) return node.flatMap(everyPart);
  if (!isPart(node)) return [];
  return [node, ...Object.values(node).flatMap(everyPart)];
}

/** Every object of a card whose `type` begins with one of these words, for example `Input.`. */
export function partsOfType(card: unknown, ...types: readonly string[]): readonly Part[] {
  return everyPart(card).filter((part) =>
    types.some((type) => textOf(part, 'type').startsWith(type)),
  );
}

/** Every text in a card, wherever it stands. */
export function everyText(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(everyText);
  return isPart(node) ? Object.values(node).flatMap(everyText) : [];
}
