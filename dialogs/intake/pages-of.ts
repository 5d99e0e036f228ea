import { PAGES, SHORT_PAGE } from './pages.ts';
import type { PageId } from './pages.ts';
import type { Question } from './question.ts';
import { QUESTIONS } from './questions.ts';
import type { IntakeState, Place } from './state.ts';

/** A page as it stands for this intake: only questions that are asked now. */
export interface Page {
  readonly id: PageId;
  readonly title: (typeof PAGES)[number]['title'];
  readonly questions: readonly Question[];
}

/** The pages of this intake in order; one without a question is left out. */
export function pagesOf(state: IntakeState, questions = QUESTIONS): readonly Page[] {
  const asked = questions.filter((question) => isAsked(question, state));
  return PAGES.map((page) => ({
    ...page,
    questions: asked.filter((question) => pageIn(state, question) === page.id),
  })).filter((page) => page.questions.length > 0);
}

/** The questions of this intake with an answer that counts: asked, given and not skipped. */
export function answeredIn(page: Page, state: IntakeState): readonly Question[] {
  return page.questions.filter((question) => (state.answers[question.id] ?? '') !== '');
}

/** The place after this one, and the place before it. The ends are the review and the gate. */
export function placeAfter(state: IntakeState): Place {
  if (state.at === 'gate') return 'privacy';
  if (state.at === 'privacy') return 'conflict';
  const pages = pagesOf(state).map((page) => page.id);
  if (state.at === 'conflict') return pages[0] ?? 'review';
  const index = pages.findIndex((id) => id === state.at);
  return pages[index + 1] ?? 'review';
}

export function placeBefore(state: IntakeState): Place {
  if (state.at === 'gate' || state.at === 'privacy') return 'gate';
  if (state.at === 'conflict') return 'privacy';
  const pages = pagesOf(state).map((page) => page.id);
  if (state.at === 'review') return pages.at(-1) ?? 'conflict';
  const index = pages.findIndex((id) => id === state.at);
  return pages[index - 1] ?? 'conflict';
}

function isAsked(question: Question, state: IntakeState): boolean {
  if (!question.askedFor.includes(state.kind)) return false;
  if (state.short && !question.short) return false;
  return question.when?.(state.answers) ?? true;
}

function pageIn(state: IntakeState, question: Question): PageId {
  return state.short ? SHORT_PAGE : question.page;
}
