import type { Instant } from '../../src/domain/ids.ts';
import type { Language } from '../../src/domain/language.ts';
import { dateInAmsterdam } from '../../src/domain/time.ts';
import { isDate } from './check-answer.ts';
import type { Option, Question } from './question.ts';

/**
 * Typed words as the stored form of an answer. Choices by number, by title or by its beginning;
 * dates in the ways people type them. What cannot be read comes back as typed, so that the check
 * says what is wrong.
 */
export function readTyped(
  question: Question,
  typed: string,
  options: readonly Option[],
  language: Language,
  now: Instant,
): string {
  const text = typed.trim();
  switch (question.input.kind) {
    case 'text':
      return text;
    case 'date':
      return isUnknown(text) ? '' : (typedDate(text, now) ?? text);
    case 'choice':
      return typedOption(text, options, language)?.id ?? text;
    case 'choices': {
      const parts = text.split(/[,;\n]|\s+en\s+|\s+and\s+/i).filter((part) => part.trim() !== '');
      const found = parts.map((part) => typedOption(part, options, language));
      return found.every((option) => option !== undefined)
        ? found.map((option) => option.id).join(',')
        : (typedOption(text, options, language)?.id ?? text);
    }
  }
}

function isUnknown(text: string): boolean {
  return ['weet ik niet', 'weet niet', 'geen idee', 'i do not know', 'no idea'].includes(
    plain(text),
  );
}

/** Whether typed words mean "no answer to this one". */
export function isSkip(typed: string): boolean {
  return /^(sla over|overslaan|skip|-)$/i.test(typed.trim());
}

function typedOption(
  text: string,
  options: readonly Option[],
  language: Language,
): Option | undefined {
  const number = /^\s*(\d{1,2})[.)]?\s*$/.exec(text)?.[1];
  if (number !== undefined) return options[Number(number) - 1];
  const wanted = plain(text);
  const same = options.find(
    (option) =>
      plain(option.label[language]) === wanted ||
      plain(option.label.nl) === wanted ||
      plain(option.short) === wanted ||
      option.id === wanted,
  );
  if (same !== undefined) return same;
  const beginning = options.filter((option) => plain(option.label[language]).startsWith(wanted));
  return wanted.length >= 2 && beginning.length === 1 ? beginning[0] : undefined;
}

/** Lower case without accents, punctuation and double spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const MONTHS = [
  ['jan'],
  ['feb'],
  ['maa', 'mrt', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
] as const;

/** "gisteren", "24-11-2026", "24 november", "2026-11-24"; without a year the latest such day. */
function typedDate(text: string, now: Instant): string | undefined {
  const today = dateInAmsterdam(now);
  const words = plain(text);
  if (words === 'vandaag' || words === 'today') return today;
  if (words === 'gisteren' || words === 'yesterday') return daysBefore(today, 1);
  if (words === 'eergisteren') return daysBefore(today, 2);
  if (isDate(text)) return text;
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}))?$/.exec(text);
  if (numbers !== null) return assembled(numbers[1], numbers[2], numbers[3], today);
  const named = /^(\d{1,2}) ([a-z]{3,})(?: (\d{4}))?$/.exec(words);
  if (named === null) return undefined;
  const month = MONTHS.findIndex((names) => names.some((name) => named[2]?.startsWith(name)));
  return month < 0 ? undefined : assembled(named[1], String(month + 1), named[3], today);
}

function assembled(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  today: string,
): string | undefined {
  const rest = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== undefined) return isDate(year + rest) ? year + rest : undefined;
  const thisYear = Number(today.slice(0, 4));
  const date = [thisYear, thisYear - 1]
    .map((candidate) => `${String(candidate)}${rest}`)
    .find((candidate) => candidate <= today);
  return date !== undefined && isDate(date) ? date : undefined;
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
