import { Mention } from './activity.ts';

/**
 * The words that a person typed, out of the text of an activity: without the mention of the bot,
 * with what Teams writes as HTML entities read back, without space around it.
 *
 * @param entities the entities of the activity; only mentions are looked at
 * @param bot the id of the bot, whose mentions go; other mentions keep their name
 */
export function plainText(text: string, entities: readonly unknown[], bot: string): string {
  let words = text;
  for (const entity of entities) {
    const mention = Mention.safeParse(entity);
    if (!mention.success || mention.data.mentioned.id !== bot) continue;
    words = words.replaceAll(mention.data.text, ' ');
  }
  return decode(words.replace(/<\/?at(?:\s[^<>]{0,200})?>/gi, '')).trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** One pass, so that what a person typed as `&amp;lt;` is not read twice. */
function decode(text: string): string {
  return text
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
      (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replaceAll('\u00a0', ' ');
}
