import type { Instant } from '../../src/domain/ids.ts';
import type { Emergency } from '../../src/domain/ticket.ts';
import { EMERGENCY_WORDING } from '../../cards/emergency/view.ts';
import { pagesOf, placeAfter, placeBefore } from './pages-of.ts';
import type { Page } from './pages-of.ts';
import type { IntakeState, Place } from './state.ts';

/** Moves of an intake: pure, each raising the step so that older cards can be told apart. */

/** The page on which the intake stands, if it stands on one. */
export function pageAt(state: IntakeState): Page | undefined {
  return pagesOf(state).find((page) => page.id === state.at);
}

/** Goes to a place; typed words answer its first question. */
export function goTo(state: IntakeState, at: Place): IntakeState {
  const moved: IntakeState = { ...state, at, step: state.step + 1 };
  delete moved.asking;
  const first = pageAt(moved)?.questions[0];
  return first === undefined ? moved : { ...moved, asking: first.id };
}

/**
 * Goes on from a finished place. While a block is being changed that is the review, unless the
 * change brought up questions that were never seen.
 */
export function goOn(state: IntakeState): IntakeState {
  if (!state.changing) return goTo(state, placeAfter(state));
  const unseen = pagesOf(state).find((page) => hasUnseen(page, state));
  return unseen === undefined
    ? goTo({ ...state, changing: false }, 'review')
    : goTo(state, unseen.id);
}

/** Goes back one place; from a block that is being changed, back to the review. */
export function goBack(state: IntakeState): IntakeState {
  if (state.changing) return goTo({ ...state, changing: false }, 'review');
  return goTo(state, placeBefore(state));
}

/** Where an intake can stand: a page that no longer exists makes way for the first unseen one. */
export function settled(state: IntakeState): IntakeState {
  if (['gate', 'privacy', 'conflict', 'review'].includes(state.at)) return state;
  if (pageAt(state) !== undefined) return state;
  return goTo(state, pagesOf(state).find((page) => hasUnseen(page, state))?.id ?? 'review');
}

function hasUnseen(page: Page, state: IntakeState): boolean {
  return page.questions.some((question) => state.answers[question.id] === undefined);
}

/** Puts something before the place: the 112 card, a question about it, Stoppen. */
export function putBefore(
  state: IntakeState,
  before: NonNullable<IntakeState['before']>,
): IntakeState {
  return { ...state, before, step: state.step + 1 };
}

/** Takes it away again; after the gate's 112 card the way on is past the gate. */
export function takeAway(state: IntakeState): IntakeState {
  const free: IntakeState = { ...state, step: state.step + 1 };
  delete free.before;
  return free.at === 'gate' && free.danger !== 'niet-gevraagd' ? goTo(free, 'privacy') : free;
}

/** The 112 card was shown: which wording and when is kept (C27). */
export function showEmergency(
  state: IntakeState,
  reason: Emergency['reason'],
  now: Instant,
): IntakeState {
  const shown: Emergency = { shownAt: now, wording: EMERGENCY_WORDING, reason, outcome: 'open' };
  const emergencies = [...state.emergencies, shown].slice(-MOST_EMERGENCIES);
  return putBefore({ ...state, emergencies, danger: gateAnswer(state, reason) }, 'emergency');
}

/** What the person says of 112 now goes with the last card that was shown. */
export function tellOfEmergency(
  state: IntakeState,
  said: Partial<Pick<Emergency, 'outcome' | 'calledBy' | 'calledAt'>>,
): IntakeState {
  const last = state.emergencies.at(-1);
  if (last === undefined) return state;
  return { ...state, emergencies: [...state.emergencies.slice(0, -1), { ...last, ...said }] };
}

/** A ticket keeps the last twenty; more than that says nothing more. */
const MOST_EMERGENCIES = 20;

function gateAnswer(state: IntakeState, reason: Emergency['reason']): IntakeState['danger'] {
  if (reason === 'twijfel') return 'twijfel';
  if (reason === 'ja' || reason === 'knop') return 'ja';
  return state.danger === 'niet-gevraagd' ? 'ja' : state.danger;
}
