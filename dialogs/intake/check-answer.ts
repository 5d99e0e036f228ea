import { containsBsn } from '../../src/domain/bsn.ts';
import type { Content } from '../../src/domain/content.ts';
import type { Instant } from '../../src/domain/ids.ts';
import type { Language, Texts } from '../../src/domain/language.ts';
import { dateInAmsterdam } from '../../src/domain/time.ts';
import { chosenFrom, optionsOf } from './question.ts';
import type { Answers, Question } from './question.ts';

/** What is wrong with an answer, as the person reads it. */
export const PROBLEMS = {
  required: {
    nl: 'Vul dit eerst in: "{vraag}"',
    en: 'Please answer this first: "{vraag}"',
  },
  bsn: {
    nl: 'Dit lijkt een BSN. Haal het weg.',
    en: 'This looks like a BSN. Please remove it.',
  },
  tooLong: {
    nl: 'Je antwoord is te lang. Maak het korter: "{vraag}"',
    en: 'Your answer is too long. Please make it shorter: "{vraag}"',
  },
  notListed: {
    nl: 'Kies een van de antwoorden: "{vraag}"',
    en: 'Choose one of the answers: "{vraag}"',
  },
  noDate: {
    nl: 'Dit is geen datum: "{vraag}" Typ bijvoorbeeld 24-11-2026.',
    en: 'This is not a date: "{vraag}" Type for example 24-11-2026.',
  },
  future: {
    nl: 'Deze dag moet nog komen: "{vraag}"',
    en: 'This day is still to come: "{vraag}"',
  },
} as const satisfies Record<string, Texts>;

export type Checked =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: keyof typeof PROBLEMS };

/** Checks and tidies one answer. An empty one is fine unless the question is required. */
export function checkAnswer(
  question: Question,
  raw: string,
  { content, answers, now }: { content: Content; answers: Answers; now: Instant },
): Checked {
  const value = raw.trim();
  if (value === '') return question.required ? no('required') : { ok: true, value };
  switch (question.input.kind) {
    case 'text':
      if (value.length > question.input.maxLength) return no('tooLong');
      return containsBsn(value) ? no('bsn') : { ok: true, value };
    case 'date':
      if (!isDate(value)) return no('noDate');
      return value > dateInAmsterdam(now) ? no('future') : { ok: true, value };
    case 'choice': {
      const [chosen, ...more] = chosenFrom(optionsOf(question, content, answers), value);
      return chosen === undefined || more.length > 0 ? no('notListed') : { ok: true, value };
    }
    case 'choices': {
      // What is chosen counts for the list: signals of a card that the team does not have stay.
      const chosen = chosenFrom(
        optionsOf(question, content, { ...answers, [question.id]: value }),
        value,
      );
      if (chosen.length < new Set(value.split(',')).size) return no('notListed');
      return { ok: true, value: chosen.map((option) => option.id).join(',') };
    }
  }
}

export function problemText(
  problem: keyof typeof PROBLEMS,
  question: Question,
  language: Language,
): string {
  return PROBLEMS[problem][language].replace('{vraag}', question.ask[language]);
}

function no(problem: keyof typeof PROBLEMS): Checked {
  return { ok: false, problem };
}

/** A real day of the calendar as `2026-11-24`. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
