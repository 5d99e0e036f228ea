import type { Line, Piece } from '../../cards/information/view.ts';
import type { Contact, Link } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';

/** A page elsewhere. */
export function linkLine({ title, url }: Link, language: Language): Line {
  return [{ title: title[language], url }];
}

/** A finished sentence in which the contact's number and page can be pressed; a page by its name. */
export function withContact(
  sentence: string,
  { phone, url, email }: Pick<Contact, 'phone' | 'url' | 'email'>,
): Line {
  let pieces: Piece[] = [sentence];
  if (phone !== undefined) pieces = linked(pieces, phone, `tel:${phone.replaceAll(/[^\d+]/g, '')}`);
  if (url !== undefined) pieces = linked(pieces, url, url, siteName(url));
  if (email !== undefined) pieces = linked(pieces, email, `mailto:${email}`);
  return pieces.length === 1 && typeof pieces[0] === 'string' ? pieces[0] : pieces;
}

/**
 * A page by its name: "meldmisdaadanoniem.nl". What comes after the name stays, because cards that
 * show plain words have no link, and somebody may have to type it.
 */
function siteName(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** The first occurrence of these words leads to this address, and is read as `title`. */
function linked(pieces: readonly Piece[], words: string, url: string, title = words): Piece[] {
  const at = pieces.findIndex((piece) => typeof piece === 'string' && piece.includes(words));
  const found = pieces[at];
  if (typeof found !== 'string') return [...pieces];
  const start = found.indexOf(words);
  const around = [found.slice(0, start), { title, url }, found.slice(start + words.length)];
  const shown = around.filter((piece) => piece !== '');
  return [...pieces.slice(0, at), ...shown, ...pieces.slice(at + 1)];
}

/** A line without its links, for cards that show plain words. */
export function wordsOf(line: Line): string {
  if (typeof line === 'string') return line;
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.title)).join('');
}

/** A day as people read it: "24 november 2026". */
export function dayInWords(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00.000Z`));
}
