import { withoutBsn } from '../../src/domain/bsn.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import { checkAnswer } from './check-answer.ts';
import type { PROBLEMS } from './check-answer.ts';
import type { Question } from './question.ts';
import { pagesOf } from './pages-of.ts';
import { QUESTIONS } from './questions.ts';
import type { Facts } from '../../src/domain/turn.ts';
import type { IntakeState } from './state.ts';

/** An answer that could not be kept as it was given. */
export interface Problem {
  readonly question: Question;
  readonly problem: keyof typeof PROBLEMS;
}

export interface Saved {
  readonly state: IntakeState;
  readonly problems: readonly Problem[];
  /** Danger words stand in an answer that had none of them shown a card before (C27). */
  readonly danger: boolean;
}

/** Keeps what was filled in for these questions; what is absent or empty becomes "skipped". */
export function savePage(
  state: IntakeState,
  questions: readonly Question[],
  inputs: Readonly<Record<string, string>>,
  facts: Facts,
): Saved {
  return questions.reduce<Saved>(
    (saved, question) => saveOne(saved, question, inputs[question.id] ?? '', facts),
    { state, problems: [], danger: false },
  );
}

/** Keeps what was filled in and leaves the rest as it stands. Problems are left for the page. */
export function saveFilledIn(
  state: IntakeState,
  inputs: Readonly<Record<string, string>>,
  facts: Facts,
): Saved {
  const questions = pagesOf(state).flatMap((page) => page.questions);
  const filledIn = questions.filter((question) => (inputs[question.id] ?? '').trim() !== '');
  return savePage(state, filledIn, inputs, facts);
}

/**
 * Keeps what was filled in where it cannot be mended first: danger goes before everything. The
 * button does not tell how old its card is: nothing on it takes the place of an answer, and words
 * that answer no question of this intake are put with the story.
 */
export function saveInDanger(
  state: IntakeState,
  inputs: Readonly<Record<string, string>>,
  facts: Facts,
): Saved {
  const questions = pagesOf(state).flatMap((page) => page.questions);
  const given = QUESTIONS.map((question) => ({
    question,
    raw: (inputs[question.id] ?? '').trim(),
    before: state.answers[question.id] ?? '',
    asked: questions.some(({ id }) => id === question.id),
  })).filter(({ raw }) => raw !== '');
  const fits = given.filter(({ question, raw, before, asked }) =>
    question.input.kind === 'text'
      ? asked && (before === '' || together(before, raw).length <= question.input.maxLength)
      : before === '',
  );
  const rest = given.filter((one) => one.question.input.kind === 'text' && !fits.includes(one));
  const takeable = fits.map(({ question, raw, before }): [string, string] => [
    question.id,
    question.input.kind === 'text' ? takeableText(question, together(before, raw)) : raw,
  ]);
  const words = [...rest.map(({ raw }) => raw), ...OTHER_FIELDS.map((id) => inputs[id] ?? '')];
  const more = words.filter((one) => one.trim() !== '').join('\n');
  const saved = saveFilledIn(state, Object.fromEntries(takeable), facts);
  return more === '' ? saved : addToStory(saved.state, more, facts);
}

/** The inputs of the cards outside an intake that hold typed words: an answer, an addition. */
export const OTHER_FIELDS = ['answer', 'text'] as const;

/** What was filled in with what stood there, once. */
function together(before: string, raw: string): string {
  return raw.includes(before) ? raw : below(before, raw);
}

/** Typed words as far as they may and can be kept: without a BSN, and no longer than is asked. */
function takeableText({ input }: Question, raw: string): string {
  const text = withoutBsn(raw.trim());
  return input.kind === 'text' ? text.slice(0, input.maxLength) : text;
}

/** Typed words put below what was answered before; words that stand there already are no news. */
function below(before: string, text: string): string {
  const words = text.trim();
  if (before === '') return words;
  return `\n${before}\n`.includes(`\n${words}\n`) ? before : `${before}\n${words}`;
}

/**
 * Puts typed words with the open question of the intake: nothing a person types gets lost. What
 * does not fit any more is a problem that the person hears of.
 */
export function addToStory(state: IntakeState, text: string, facts: Facts): Saved {
  const page = pagesOf(state);
  const question = page
    .flatMap(({ questions }) => questions)
    .find(({ required, input }) => required && input.kind === 'text');
  if (question === undefined) return { state, problems: [], danger: false };
  const before = state.answers[question.id] ?? '';
  const both = below(before, withoutBsn(text));
  if (both === before) return { state, problems: [], danger: false };
  const fits = takeableText(question, both);
  const saved = saveOne({ state, problems: [], danger: false }, question, fits, facts);
  const tooLong = { question, problem: 'tooLong' } as const;
  return {
    ...saved,
    problems: fits.length < both.length ? [...saved.problems, tooLong] : saved.problems,
    state: { ...saved.state, typedInChat: true },
    danger: speaksOfDanger(facts.content.dangerWords, text),
  };
}

export function saveOne(saved: Saved, question: Question, raw: string, facts: Facts): Saved {
  const { state } = saved;
  const checked = checkAnswer(question, raw, {
    content: facts.content,
    answers: state.answers,
    now: facts.now,
  });
  const danger =
    question.input.kind === 'text' &&
    !state.warned.includes(question.id) &&
    speaksOfDanger(facts.content.dangerWords, raw);
  const warned = danger ? [...state.warned, question.id] : state.warned;
  if (!checked.ok) {
    // The 112 card takes the place of the page: what cannot be mended there is kept as it may be.
    const answers = danger
      ? { ...state.answers, [question.id]: takeableText(question, raw) }
      : state.answers;
    const mended = danger && checked.problem === 'bsn';
    return {
      state: { ...state, warned, answers },
      problems: mended
        ? saved.problems
        : [...saved.problems, { question, problem: checked.problem }],
      danger: saved.danger || danger,
    };
  }
  return {
    state: { ...state, warned, answers: { ...state.answers, [question.id]: checked.value } },
    problems: saved.problems,
    danger: saved.danger || danger,
  };
}
