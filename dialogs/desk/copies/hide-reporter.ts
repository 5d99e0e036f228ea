import { mayReadName } from '../../../src/domain/open-matters.ts';
import type { Colleague, Ticket } from '../../../src/domain/ticket.ts';
import { fold } from '../../../src/domain/word-pattern.ts';
import { identifiersIn, plain } from './identifiers.ts';

/** What stands in the place of the reporter's name. */
const REPORTER = '[melder]';
const TEAM = '[team van melder]';
/** Where whoever reads it must not learn which team is the reporter's. */
const SOME_TEAM = '[team]';

/** Words inside a Dutch name that are names of nobody. */
const PARTICLES = new Set(
  'van de der den het ter ten te in op aan bij uit von und du la le el al bin ibn en t s d'.split(
    ' ',
  ),
);
/** Words that Teams shows after a name. */
const NO_NAMES = new Set('extern externe external inhuur gast guest gemeente'.split(' '));

const PARTICLE_WORDS = String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Hh]et|[Tt]er|[Tt]en|[Tt]e|[Ii]n|[’'][Tt]) )`;

/**
 * The text without who reported it (C98): name, first name, initials, e-mail address and team of
 * the reporter, and whom the desk wrote down as the source. A name that is a common word too is
 * taken out as well: rather a word too many, which the holder sees and can write back.
 *
 * @param teams those of the municipality, for who may not know who it is (C86): all are taken out,
 *   and of a surname not the common word, so that what is gone does not tell whose it was
 */
export function withoutReporter(
  text: string,
  ticket: Ticket,
  teams: readonly string[] = [],
): string {
  const mayKnow = teams.length === 0;
  const mark = mayKnow ? TEAM : SOME_TEAM;
  const own = ticket.reporter?.team?.reveal() ?? '';
  return [own, ...teams]
    .filter((team) => team !== '')
    .reduce(
      (left, team) => left.replace(wholeWords(team), mark),
      withoutPerson(text, ticket, mayKnow ? everyWord : asName),
    );
}

/** How a name is taken out of a text. */
type TakeOut = (text: string, name: Name) => string;

function withoutPerson(text: string, { reporter, source }: Ticket, takeOut: TakeOut): string {
  const contact = source.contact?.reveal() ?? '';
  const names = [
    ...(reporter === undefined ? [] : [nameOf(reporter.name.reveal())]),
    ...(contact === '' ? [] : [namesIn(contact)]),
  ];
  const reached = withoutNumbers(withoutAddresses(plain(text), names), contact);
  return joined(names.reduce((left, name) => withoutInitials(takeOut(left, name), name), reached));
}

/**
 * Whether this colleague may know who reported it. For all others no text of the desk's own is
 * searched for the name: to see it taken out of a note would tell them whose name it is (C86, C96).
 */
export function mayKnowReporter(ticket: Ticket, { id }: Colleague): boolean {
  return ticket.reporter === undefined || mayReadName(ticket, id);
}

/**
 * Whether the reporter's name stands in a text, as a name; for those alone who may know it (C86).
 */
export function namesReporter(text: string, ticket: Ticket): boolean {
  return withoutPerson(text.replaceAll(REPORTER, ''), ticket, asName).includes(REPORTER);
}

/** A name as words in the order in which it is spoken: "Wit, Joris de" is Joris de Wit. */
type Name = readonly string[];

function nameOf(shown: string): Name {
  const [last = '', ...first] = shown.split(',');
  return wordsIn(`${first.join(' ')} ${last}`).filter((word) => !NO_NAMES.has(fold(word)));
}

/** The names in a line about somebody: its words with a capital. */
function namesIn(line: string): Name {
  return wordsIn(line).filter((word) => /^\p{Lu}/u.test(word));
}

function wordsIn(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{M}'’]+/gu) ?? [];
}

/** What is looked for: every word of the name but its particles and initials, folded. */
function telling(name: Name): readonly string[] {
  return name.map(fold).filter((word) => word.length > 1 && !PARTICLES.has(word));
}

const WORD = /[\p{L}\p{M}'’]+/gu;

/** Also a common word: "een jong meisje" of Lieke de Jong. */
function everyWord(text: string, name: Name): string {
  return without(text, telling(name));
}

/** Shortly before a surname: the first name, already taken out. */
const AFTER_FIRST_NAME = /\[melder\](?: [\p{L}'’]+){0,2} $/u;

/** "de Jong" and "lieke de jong", and not "een jong meisje". */
function asName(text: string, name: Name): string {
  const words = telling(name);
  const surname = words.slice(1);
  const begun = without(text, words.slice(0, 1));
  const isName = (word: string, at: number) =>
    /^\p{Lu}/u.test(word) || AFTER_FIRST_NAME.test(begun.slice(0, at));
  return begun.replace(WORD, (word, at: number) =>
    isOneOf(surname, word) && isName(word, at) ? REPORTER : word,
  );
}

function without(text: string, words: readonly string[]): string {
  return text.replace(WORD, (word) => (isOneOf(words, word) ? REPORTER : word));
}

/** In any casing, with or without accents, also "Anna's". A word of two letters needs a capital. */
function isOneOf(names: readonly string[], word: string): boolean {
  const folded = fold(word);
  return names.some(
    (name) =>
      (folded === name || folded === `${name}s`) && (name.length > 2 || /^\p{Lu}/u.test(word)),
  );
}

/** "A. [melder]", "A.B.", "AB" and "AdB". */
function withoutInitials(text: string, name: Name): string {
  const all = name.map((word) => fold(word).charAt(0).toUpperCase());
  const own = name
    .filter((word) => !PARTICLES.has(fold(word)))
    .map((word) => fold(word).charAt(0).toUpperCase());
  const [first] = own;
  if (first === undefined) return text;
  // Every letter but the first has a capital or a dot, so that no word before a name is taken.
  const before = new RegExp(
    String.raw`(?<![\p{L}\p{N}])[${first}${first.toLowerCase()}]\.? ?(?:\p{Lu}\.? ?|\p{Ll}\. ?){0,3}(?<=[. ])${PARTICLE_WORDS}*\[melder\]`,
    'gu',
  );
  const shortened = text.replace(before, REPORTER);
  if (own.length < 2) return shortened;
  return [all, own].reduce((left, letters) => left.replace(initials(letters), REPORTER), shortened);
}

/** Initials on their own; two letters of a number plate or a postcode are none. */
function initials(letters: readonly string[]): RegExp {
  const dotted = letters.map((letter) => `[${letter}${letter.toLowerCase()}]\\. ?`).join('');
  const joint = letters.map((letter, index) =>
    index === 0 || index === letters.length - 1 ? letter : `[${letter}${letter.toLowerCase()}]`,
  );
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}-]|\d ?)(?:${dotted.replace(/ \?$/, '')}|${joint.join('')})(?![\p{L}\p{N}-])`,
    'gu',
  );
}

/** An e-mail address or account that holds a name, as a whole. */
function withoutAddresses(text: string, names: readonly Name[]): string {
  const words = names.flatMap(telling).filter((word) => word.length > 2);
  return text.replace(/[\p{L}\p{N}._%+-]{0,64}@[\p{L}\p{N}._-]*[\p{L}\p{N}]/gu, (address) =>
    words.some((word) => fold(address).includes(word)) ? REPORTER : address,
  );
}

/** Telephone numbers and addresses of the source, however their digits are parted. */
function withoutNumbers(text: string, contact: string): string {
  const known = new Set(identifiersIn(contact).map(asCompared));
  return identifiersIn(text)
    .filter((identifier) => known.has(asCompared(identifier)))
    .reduce((left, { text: found }) => left.replaceAll(found, REPORTER), text);
}

function asCompared({ text }: { readonly text: string }): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^(?:0031|31|0)(?=6\d{8}$)/, '');
}

function wholeWords(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
}

/** First name and surname are one reporter. */
function joined(text: string): string {
  return text.replace(
    new RegExp(String.raw`\[melder\](?:,?[ -]${PARTICLE_WORDS}*\[melder\])+`, 'g'),
    REPORTER,
  );
}
