import type { Ticket } from '../../src/domain/ticket.ts';
import { texts } from './texts.ts';

/** A Dutch number plate, a postcode, or seven digits and more: something that points at somebody. */
const POINTS_AT_SOMEBODY =
  /\b(?:[A-Z0-9]{1,3}-[A-Z0-9]{1,3}-[A-Z0-9]{1,3}|\d{4} ?[A-Z]{2}|(?:\d[ -]?){7,})\b/;

/** Names that the functionaris may have taken from the report: words in it with a capital. */
const CAPITALISED = /\p{Lu}\p{Ll}{2,}/gu;

/** Warnings before a text goes to the reporter: nothing of a third person without a second look. */
export function textWarnings(ticket: Ticket, text: string): string[] {
  const reported = ticket.answers
    .filter(({ question }) => question !== 'wijk' && question !== 'gemeente')
    .map((answer) => answer.text.reveal())
    .join('\n');
  const names = new Set(reported.match(CAPITALISED) ?? []);
  const repeated = [...new Set(text.match(CAPITALISED) ?? [])].filter(
    (word) => names.has(word) && !startsSentence(text, word),
  );
  return [
    ...repeated.map((word) => texts.inText(word)),
    ...(POINTS_AT_SOMEBODY.test(text) ? [texts.plate] : []),
  ];
}

/** Every sentence begins with a capital; only a capital elsewhere looks like a name. */
function startsSentence(text: string, word: string): boolean {
  return !new RegExp(`(?<!^|[.!?]\\s*|\\n\\s*)${word}`, 'u').test(text);
}
