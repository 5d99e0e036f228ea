import type { Content } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import { chosenFrom, optionsOf } from './question.ts';
import type { Answers, Question } from './question.ts';

/** An answer in the words of the reporter's language, for the review. */
export function answerForReporter(
  question: Question,
  answers: Answers,
  content: Content,
  language: Language,
): string {
  const value = answers[question.id] ?? '';
  if (question.input.kind === 'date') return dateText(value, language);
  if (question.input.kind === 'text') return value;
  return chosenFrom(optionsOf(question, content, answers), value)
    .map((option) => option.label[language])
    .join('; ');
}

/** The same answer as the functionaris reads it: choices by their short Dutch label. */
export function answerForFunctionaris(
  question: Question,
  answers: Answers,
  content: Content,
): string {
  const value = answers[question.id] ?? '';
  if (question.input.kind === 'date') return dateText(value, 'nl');
  if (question.input.kind === 'text') return value;
  return chosenFrom(optionsOf(question, content, answers), value)
    .map((option) => option.short)
    .join('; ');
}

/** "24 november 2026" for `2026-11-24`. */
export function dateText(date: string, language: Language): string {
  if (date === '') return '';
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
