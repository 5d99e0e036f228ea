import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import { checkAnswer } from './check-answer.ts';
import type { PROBLEMS } from './check-answer.ts';
import type { Question } from './question.ts';
import { pagesOf } from './pages-of.ts';
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

/** Puts typed words with the open question of the intake: nothing a person types gets lost. */
export function addToStory(state: IntakeState, text: string, facts: Facts): Saved {
  const page = pagesOf(state);
  const question = page
    .flatMap(({ questions }) => questions)
    .find(({ required, input }) => required && input.kind === 'text');
  if (question === undefined) return { state, problems: [], danger: false };
  const before = state.answers[question.id] ?? '';
  if (before.split('\n').includes(text.trim())) return { state, problems: [], danger: false };
  const both = before === '' ? text : `${before}\n${text}`;
  const saved = saveOne({ state, problems: [], danger: false }, question, both, facts);
  return {
    ...saved,
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
    return {
      state: { ...state, warned },
      problems: [...saved.problems, { question, problem: checked.problem }],
      danger: saved.danger || danger,
    };
  }
  return {
    state: { ...state, warned, answers: { ...state.answers, [question.id]: checked.value } },
    problems: saved.problems,
    danger: saved.danger || danger,
  };
}
