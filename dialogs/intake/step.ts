import { withoutBsn } from '../../src/domain/bsn.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import type { Emergency } from '../../src/domain/ticket.ts';
import type { Facts } from '../../src/domain/turn.ts';
import type { IntakeAction, Pressed } from './actions.ts';
import {
  goBack,
  goOn,
  goTo,
  pageAt,
  putBefore,
  settled,
  showEmergency,
  takeAway,
  tellOfEmergency,
} from './moves.ts';
import { pagesOf } from './pages-of.ts';
import { isOpenText, optionsOf } from './question.ts';
import type { Question } from './question.ts';
import { isSkip, plain, readTyped } from './read-typed.ts';
import { addToStory, saveFilledIn, saveInDanger, saveOne, savePage } from './save-answers.ts';
import type { Problem, Saved } from './save-answers.ts';
import type { IntakeState } from './state.ts';

/** What an action does to an intake. */
export type Step =
  /** The intake goes on; what to show follows from its state and from these remarks. */
  | { readonly kind: 'show'; readonly state: IntakeState; readonly remarks: Remarks }
  /** Everything is there: hand it over. */
  | { readonly kind: 'send'; readonly state: IntakeState }
  /** The person leaves and nothing is kept. */
  | { readonly kind: 'leave'; readonly why: 'anonymous' | 'conflict' | 'stopped' | 'menu' };

/** What the person should hear with the next card. */
export interface Remarks {
  readonly problems?: readonly Problem[];
  /** Filled in but not kept: shown again in the answer, so that it can be mended. */
  readonly filledIn?: Readonly<Record<string, string>>;
  /** Typed words were put with the story. */
  readonly kept?: boolean;
  /** The press came from an older card. */
  readonly stale?: boolean;
}

/** A press on a card of this intake. An older card never overwrites what was said later. */
export function pressStep(before: IntakeState, { action, shown }: Pressed, facts: Facts): Step {
  const state = settled(before);
  if (shown?.step === undefined || shown.step === state.step) return step(state, action, facts);
  if (action.kind !== 'next' && action.kind !== 'back') return show(state, { stale: true });
  if (state.before === 'stop') return fromOldCard(takeAway(state), action, facts);
  return state.before === undefined
    ? fromOldCard(state, action, facts)
    : besideEmergency(state, action.inputs, facts);
}

/** A page of an older card while the 112 card stands: it is kept, and the 112 card stays. */
function besideEmergency(
  state: IntakeState,
  inputs: Readonly<Record<string, string>>,
  facts: Facts,
): Step {
  return withDanger({ ...saveInDanger(state, inputs, facts), problems: [] }, {}, facts);
}

/** The 112 card takes the place of a page with something to mend: all of it is kept as it may be. */
function emergencyInsteadOf(
  { state }: Saved,
  inputs: Readonly<Record<string, string>>,
  facts: Facts,
): Step {
  const kept = saveInDanger(state, inputs, facts);
  return withDanger({ ...kept, problems: [], danger: true }, {}, facts);
}

/** Typed words, as the button that they name or as an answer. */
export function typedStep(before: IntakeState, action: IntakeAction, facts: Facts): Step {
  return step(settled(before), action, facts);
}

function step(state: IntakeState, action: IntakeAction, facts: Facts): Step {
  switch (action.kind) {
    case 'danger':
      return danger(saveInDanger(state, action.inputs, facts).state, action.reason, facts);
    case 'no-danger':
      return state.at === 'gate' ? noDanger(state) : show(state, { stale: true });
    case 'called':
      return inEmergency(state, facts, (open) => putBefore(open, 'emergency-called'));
    case 'called-by':
      return inEmergency(
        state,
        facts,
        (open) => takeAway(tellOfEmergency(open, calledBy(action))),
        'stale',
      );
    case 'cannot-call':
      return inEmergency(state, facts, (open) =>
        putBefore(tellOfEmergency(open, { outcome: 'kan-niet-bellen' }), 'emergency-cannot'),
      );
    case 'danger-past':
      return inEmergency(state, facts, (open) =>
        putBefore(tellOfEmergency(open, { outcome: 'voorbij' }), 'emergency-past'),
      );
    case 'not-now':
      if (cameFromMenu(state)) return { kind: 'leave', why: 'menu' };
      return inEmergency(
        state,
        facts,
        (open) => takeAway(tellOfEmergency(open, { outcome: 'toch-geen-gevaar' })),
        'unchanged',
      );
    case 'continue':
      return inEmergency(state, facts, goOnFromEmergency, 'unchanged');
    case 'visibility':
      return visibility(state, action.visibility);
    case 'conflict':
      if (state.at !== 'conflict') return show(state, { stale: true });
      return action.conflict ? { kind: 'leave', why: 'conflict' } : show(goOn(state));
    case 'next':
      return next(state, action.inputs, facts);
    case 'back':
      return back(state, action.inputs, facts);
    case 'show':
      return show(state.before === 'stop' ? takeAway(state) : state);
    case 'stop':
      return stop(state, action.inputs, facts);
    case 'edit':
      return edit(state, action.block);
    case 'send':
      return send(state);
    case 'typed':
      return typedAnswer(state, action.text, facts);
  }
}

function show(state: IntakeState, remarks: Remarks = {}): Step {
  return { kind: 'show', state, remarks };
}

function danger(state: IntakeState, reason: Emergency['reason'], facts: Facts): Step {
  return show(showEmergency(state, reason, facts.now));
}

function noDanger(state: IntakeState): Step {
  return show(goTo({ ...state, danger: 'nee' }, 'privacy'));
}

/**
 * The ways on from the 112 card. It may stand there without this intake knowing: at the gate when
 * that could not be kept, later when danger was told beside the intake, in an answer to a question.
 * Then what the person says of 112 counts as said now, and "geen gevaar" changes nothing.
 */
function inEmergency(
  state: IntakeState,
  facts: Facts,
  move: (state: IntakeState) => IntakeState,
  beside: 'recorded' | 'unchanged' | 'stale' = 'recorded',
): Step {
  const open = state.before !== undefined && state.before !== 'stop';
  if (open) return show(move(state));
  const unrecorded = state.at === 'gate' && state.danger === 'niet-gevraagd';
  if (unrecorded) return show(move(showEmergency(state, 'knop', facts.now)));
  if (beside === 'recorded') return show(move(showEmergency(state, 'woorden', facts.now)));
  return show(state, beside === 'stale' ? { stale: true } : {});
}

/** **Nu gevaar** was pressed outside an intake and nothing was told: there is nothing to go on with. */
function cameFromMenu(state: IntakeState): boolean {
  return (
    state.at === 'gate' &&
    state.emergencies.at(-1)?.reason === 'knop' &&
    Object.keys(state.answers).length === 0
  );
}

function goOnFromEmergency(state: IntakeState): IntakeState {
  return state.before === 'emergency-called'
    ? takeAway(tellOfEmergency(state, { outcome: 'gebeld', calledBy: 'weet-niet' }))
    : takeAway(state);
}

function calledBy({ by, at }: { by: string; at: string }) {
  const who = by === 'zelf' || by === 'collega' ? by : 'weet-niet';
  const time = /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(at) ? { calledAt: at.replace('.', ':') } : {};
  return { outcome: 'gebeld', calledBy: who, ...time } as const;
}

function visibility(state: IntakeState, chosen: 'met-naam' | 'vertrouwelijk' | 'anoniem'): Step {
  if (state.at !== 'privacy') return show(state, { stale: true });
  if (chosen === 'anoniem') return { kind: 'leave', why: 'anonymous' };
  return show(goOn({ ...state, visibility: chosen }));
}

/** Verder: keeps the page and goes on when everything on it is right. */
function next(state: IntakeState, inputs: Readonly<Record<string, string>>, facts: Facts): Step {
  if (state.before === 'stop') return show(takeAway(state));
  const page = pageAt(state);
  if (page === undefined) return show(state, { stale: true });
  const saved = savePage(state, page.questions, inputs, facts);
  return afterPage(saved, inputs, facts);
}

/** Terug: keeps what is right of the page and goes back; what is wrong is not kept. */
function back(state: IntakeState, inputs: Readonly<Record<string, string>>, facts: Facts): Step {
  if (state.before === 'stop') return show(takeAway(state));
  const saved = saveFilledIn(state, inputs, facts);
  const bsnOrLong = saved.problems.length > 0;
  if (bsnOrLong && saved.danger) return emergencyInsteadOf(saved, inputs, facts);
  if (bsnOrLong) return withDanger(saved, { problems: saved.problems, filledIn: inputs }, facts);
  return withDanger({ ...saved, state: goBack(saved.state) }, {}, facts);
}

/** A page of an older card: fills what is still empty; what differs is asked again. */
function fromOldCard(
  state: IntakeState,
  action: Extract<IntakeAction, { kind: 'next' | 'back' }>,
  facts: Facts,
): Step {
  const questions = pagesOf(state).flatMap((page) => page.questions);
  const filledIn = questions.filter((question) => (action.inputs[question.id] ?? '').trim() !== '');
  const differs = filledIn.filter((question) => {
    const current = state.answers[question.id] ?? '';
    return current !== '' && current !== action.inputs[question.id]?.trim();
  });
  const empty = filledIn.filter((question) => (state.answers[question.id] ?? '') === '');
  const saved = savePage(state, empty, action.inputs, facts);
  if (saved.danger) return emergencyInsteadOf(saved, action.inputs, facts);
  const asked = [...differs, ...saved.problems.map(({ question }) => question)];
  const page = pagesOf(saved.state).find(({ questions: on }) =>
    on.some((question) => asked.includes(question)),
  );
  if (page !== undefined) {
    const changing = saved.state.changing || saved.state.at === 'review';
    const again = goTo({ ...saved.state, changing }, page.id);
    const remarks = { problems: saved.problems, filledIn: action.inputs, stale: true };
    return withDanger({ ...saved, state: again }, remarks, facts);
  }
  const here = pageAt(saved.state);
  const finished =
    action.kind === 'next' &&
    here !== undefined &&
    empty.some((question) => here.questions.includes(question)) &&
    here.questions.every(({ id, required }) => !required || (saved.state.answers[id] ?? '') !== '');
  if (!finished) return withDanger(saved, { stale: true }, facts);
  const whole = savePage(saved.state, here.questions, { ...saved.state.answers }, facts);
  return afterPage(whole, action.inputs, facts);
}

function afterPage(saved: Saved, inputs: Readonly<Record<string, string>>, facts: Facts): Step {
  if (saved.problems.length === 0) {
    return withDanger({ ...saved, state: goOn(saved.state) }, {}, facts);
  }
  if (saved.danger) return emergencyInsteadOf(saved, inputs, facts);
  const again = { ...saved.state, step: saved.state.step + 1 };
  return show(again, { problems: saved.problems, filledIn: inputs });
}

/** The answer is saved; if it speaks of danger the 112 card comes before what follows (C27). */
function withDanger(saved: Saved, remarks: Remarks, facts: Facts): Step {
  if (!saved.danger) return show(saved.state, remarks);
  return show(showEmergency(saved.state, 'woorden', facts.now), remarks);
}

function stop(state: IntakeState, inputs: Readonly<Record<string, string>>, facts: Facts): Step {
  if (state.before === 'stop') return { kind: 'leave', why: 'stopped' };
  const saved = saveFilledIn(state, inputs, facts).state;
  const nothing = Object.values(saved.answers).every((answer) => answer === '');
  if (nothing && saved.emergencies.length === 0) return { kind: 'leave', why: 'stopped' };
  return show(putBefore(saved, 'stop'));
}

function edit(state: IntakeState, block: string): Step {
  if (state.at !== 'review' || state.before !== undefined) return show(state, { stale: true });
  const page = pagesOf(state).find(({ id }) => id === block);
  return page === undefined
    ? show(state, { stale: true })
    : show(goTo({ ...state, changing: true }, page.id));
}

/** Versturen: only from the review, and only when nothing that is required is missing. */
function send(state: IntakeState): Step {
  if (state.at !== 'review' || state.before !== undefined) return show(state, { stale: true });
  if (state.danger === 'niet-gevraagd') return show(goTo(state, 'gate'));
  if (state.visibility === undefined) return show(goTo(state, 'privacy'));
  const missing = pagesOf(state).flatMap((page) =>
    page.questions
      .filter(({ id, required }) => required && (state.answers[id] ?? '') === '')
      .map((question) => ({ page, problem: { question, problem: 'required' as const } })),
  )[0];
  if (missing === undefined) return { kind: 'send', state };
  return show(goTo({ ...state, changing: true }, missing.page.id), {
    problems: [missing.problem],
  });
}

/** Typed words that name no button: the answer to the question at hand, or more of the story. */
function typedAnswer(state: IntakeState, text: string, facts: Facts): Step {
  const page = pageAt(state);
  const question =
    state.before === undefined ? page?.questions.find(({ id }) => id === state.asking) : undefined;
  const goesOn = ['verder', 'next', 'ga verder', 'go on'].includes(plain(text)) || isSkip(text);
  if (page === undefined || question === undefined) {
    return goesOn ? show(state) : elsewhere(state, text, facts);
  }
  if (goesOn) {
    return question.required && (state.answers[question.id] ?? '') === ''
      ? show(state, { problems: [{ question, problem: 'required' }] })
      : show(nextQuestion(state, page.questions, question));
  }
  return answerTyped(state, page.questions, question, text, facts);
}

function answerTyped(
  state: IntakeState,
  questions: readonly Question[],
  question: Question,
  text: string,
  facts: Facts,
): Step {
  const options = optionsOf(question, facts.content, state.answers);
  const value = ['nl', 'en'] as const;
  const read = value
    .map((language) => readTyped(question, text, options, language, facts.now))
    .find((candidate) => candidate !== text.trim());
  const before = state.answers[question.id] ?? '';
  const more = before !== '' && isOpenText(question);
  const dangerous = speaksOfDanger(facts.content.dangerWords, text);
  const words = dangerous ? withoutBsn(text) : text;
  const answer = more ? `${before}\n${words}` : (read ?? words);
  const kept = saveOne({ state, problems: [], danger: false }, question, answer, facts);
  const isText = question.input.kind === 'text';
  // Words of danger are no choice from a list; what names a choice never stops anybody (C27).
  if (dangerous && !isText && kept.problems.length > 0) return moreOfTheStory(state, text, facts);
  const saved = isText ? { ...kept, danger: kept.danger || dangerous } : kept;
  if (saved.problems.length > 0) return withDanger(saved, { problems: saved.problems }, facts);
  const typedInChat = state.typedInChat || question.input.kind === 'text';
  const answered = nextQuestion({ ...saved.state, typedInChat }, questions, question);
  return withDanger({ ...saved, state: answered }, {}, facts);
}

/** The next question of the page by typing; after the last one the page is finished. */
function nextQuestion(
  state: IntakeState,
  questions: readonly Question[],
  question: Question,
): IntakeState {
  const seen = { ...state, answers: { [question.id]: '', ...state.answers } };
  const following = questions[questions.findIndex(({ id }) => id === question.id) + 1];
  if (following === undefined) return goOn(seen);
  return { ...seen, asking: following.id, step: state.step + 1 };
}

/** Typed where no question stands: a block to change, by its title or number, or more of the story. */
function elsewhere(state: IntakeState, text: string, facts: Facts): Step {
  const block = /^(?:wijzig(?:en)?|change):?\s+(.+)$/i.exec(text.trim())?.[1];
  if (block === undefined || state.at !== 'review') return moreOfTheStory(state, text, facts);
  const wanted = plain(block);
  const pages = pagesOf(state);
  const page = pages.find(
    ({ title }, index) =>
      plain(title.nl) === wanted || plain(title.en) === wanted || String(index + 1) === wanted,
  );
  return page === undefined ? moreOfTheStory(state, text, facts) : edit(state, page.id);
}

function moreOfTheStory(state: IntakeState, text: string, facts: Facts): Step {
  const saved = addToStory(state, text, facts);
  const open = { ...saved.state, step: saved.state.step + 1 };
  const { problems } = saved;
  return withDanger({ ...saved, state: open }, { kept: problems.length === 0, problems }, facts);
}
