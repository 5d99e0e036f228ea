import type { PersonalPress } from '../../cards/press.ts';
import type { Reply } from '../../src/domain/card.ts';
import { withoutDialog } from '../../src/domain/conversation.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { PersonKey } from '../../src/domain/ids.ts';
import type { PersonalIncoming } from '../../src/domain/incoming.ts';
import type { TicketKind } from '../../src/domain/ticket.ts';
import type { Facts, PersonalTurn } from '../../src/domain/turn.ts';
import { emergencyReply } from '../emergency/index.ts';
import { menuReply } from '../menu/index.ts';
import { pressed, typed } from './actions.ts';
import type { IntakeAction } from './actions.ts';
import { drawIntake } from './draw.ts';
import { withTicked } from './from-card.ts';
import type { Ticked } from './from-card.ts';
import { anonymousCard, otherDoorCard, stoppedCard } from './leave.ts';
import { adviceQuestion } from './questions/advice-question.ts';
import { story } from './questions/story.ts';
import { reportOf } from './report.ts';
import { addToStory } from './save-answers.ts';
import type { Saved } from './save-answers.ts';
import { newIntake, writeIntake } from './state.ts';
import type { Intake, IntakeState } from './state.ts';
import { pressStep, typedStep } from './step.ts';
import type { Remarks, Step } from './step.ts';

/** One activity of a person with an intake, as the router found it. */
export interface IntakeTurn {
  readonly conversation: Conversation;
  readonly person: PersonKey;
  readonly incoming: PersonalIncoming;
  readonly facts: Facts;
}

/** How many messages of an intake are remembered to be tidied after sending. */
const REMEMBERED_CARDS = 20;

/**
 * A new intake, at the gate.
 *
 * @param told words that were typed before and wait for a place; empty for none
 */
export function beginIntake(
  turn: IntakeTurn,
  { kind, short }: Pick<IntakeState, 'kind' | 'short'>,
  told: string,
): PersonalTurn {
  const typed = turn.incoming.action.kind === 'text' ? { begunByWords: true } : {};
  const { state, problems } = withTold({ ...newIntake(kind, short), ...typed }, told, turn.facts);
  return keepAndShow(turn, { id: turn.facts.newId(), state }, { problems });
}

/** A new intake with words that were typed outside one as the beginning of the story or question. */
export function beginIntakeWith(
  turn: IntakeTurn,
  text: string,
  kind: TicketKind = 'signaal',
): PersonalTurn {
  const state = { ...newIntake(kind, false), begunByWords: true };
  const intake = { id: turn.facts.newId(), state };
  return follow(turn, intake, typedStep(intake.state, { kind: 'typed', text }, turn.facts));
}

/**
 * A new report with the signals that were ticked on a card of the information.
 *
 * @param told words that were typed before and wait for a place; empty for none
 */
export function beginIntakeFromCard(turn: IntakeTurn, ticked: Ticked, told: string): PersonalTurn {
  const { state, problems } = withTold(newIntake('signaal', false), told, turn.facts);
  const intake = { id: turn.facts.newId(), state: withTicked(state, ticked) };
  return keepAndShow(turn, intake, { problems });
}

/** The same for a report that is under way. */
export function addFromCard(turn: IntakeTurn, intake: Intake, ticked: Ticked): PersonalTurn {
  return keepAndShow(turn, { ...intake, state: withTicked(intake.state, ticked) }, {});
}

/**
 * What an intake holds that can still make way for another one, because nothing was answered yet:
 * what was told so far, or nothing. `undefined` once there is anything more in it.
 */
export function onlyTold({ state }: Intake): string | undefined {
  const { at, before, emergencies, answers } = state;
  if (at !== 'gate' || before !== undefined || emergencies.length > 0) return undefined;
  const given = Object.entries(answers).filter(([, answer]) => answer !== '');
  const [told, ...more] = given;
  if (told === undefined) return '';
  const open = [story.id, adviceQuestion.id].includes(told[0]);
  return open && more.length === 0 ? told[1] : undefined;
}

/** With what was told before; a problem says that it did not fit. */
function withTold(state: IntakeState, told: string, facts: Facts): Saved {
  return told === '' ? { state, problems: [], danger: false } : addToStory(state, told, facts);
}

/**
 * A new intake that begins with the 112 card and what the person says after it.
 *
 * @param told words that were typed before and wait for a place; empty for none
 */
export function beginIntakeInDanger(
  turn: IntakeTurn,
  action: IntakeAction,
  told: string,
): PersonalTurn {
  const { state } = withTold(newIntake('signaal', false), told, turn.facts);
  return follow(turn, { id: turn.facts.newId(), state }, typedStep(state, action, turn.facts));
}

/** A press in an intake; `undefined` if the button belongs to no intake or to another one. */
export function pressIntake(
  turn: IntakeTurn,
  intake: Intake,
  press: PersonalPress,
): PersonalTurn | undefined {
  const what = pressed(press);
  if (what === undefined) return undefined;
  if (what.shown !== undefined && what.shown.intake !== intake.id) return undefined;
  return follow(turn, intake, pressStep(intake.state, what, turn.facts));
}

/** Typed words while an intake is under way. */
export function typeInIntake(turn: IntakeTurn, intake: Intake, text: string): PersonalTurn {
  const action = typed(text, intake.state.at, intake.state.before);
  return follow(turn, intake, typedStep(intake.state, action, turn.facts));
}

/** An action that was recognised outside the intake, such as a typed "112". */
export function actInIntake(turn: IntakeTurn, intake: Intake, action: IntakeAction): PersonalTurn {
  return follow(turn, intake, typedStep(intake.state, action, turn.facts));
}

/** Shows where the intake stands, for example in the other language. */
export function showIntake(turn: IntakeTurn, intake: Intake): PersonalTurn {
  return keepAndShow(turn, intake, {});
}

function follow(turn: IntakeTurn, intake: Intake, step: Step): PersonalTurn {
  switch (step.kind) {
    case 'show':
      return keepAndShow(turn, { ...intake, state: step.state }, step.remarks);
    case 'leave':
      return { keep: withoutDialog(turn.conversation), reply: leaveReply(turn, intake, step.why) };
    case 'send':
      return {
        keep: 'unchanged',
        reply: undefined,
        effect: {
          kind: 'submit',
          ticket: reportOf(
            { ...intake, state: step.state },
            {
              person: turn.person,
              incoming: turn.incoming,
              language: turn.conversation.language,
            },
            turn.facts,
          ),
          cards: otherMessages(turn),
          typedInChat: step.state.typedInChat,
        },
      };
  }
}

function keepAndShow(turn: IntakeTurn, intake: Intake, remarks: Remarks): PersonalTurn {
  const { incoming, facts } = turn;
  const conversation = withMessage(turn);
  const keep = { ...conversation, dialog: writeIntake(intake, facts.now) };
  const { language } = conversation;
  if (intake.state.before === 'emergency') {
    const words = intake.state.emergencies.at(-1)?.reason === 'woorden';
    const kept = remarks.problems === undefined || remarks.problems.length === 0;
    return { keep, reply: emergencyReply({ language, kept: kept && words, words }, facts) };
  }
  const card = drawIntake(
    {
      intake,
      remarks,
      language,
      ownName: incoming.from.name.reveal(),
      as: incoming.action.kind === 'press' ? 'answer' : 'message',
    },
    facts,
  );
  return { keep, reply: { card } };
}

/** The conversation with the message that was pressed among those to tidy. */
function withMessage({ conversation, incoming }: IntakeTurn): Conversation {
  const message = incoming.action.kind === 'press' ? incoming.action.message : undefined;
  if (message === undefined || conversation.cards.includes(message)) return conversation;
  return { ...conversation, cards: [...conversation.cards, message].slice(-REMEMBERED_CARDS) };
}

/** The messages to tidy after sending: not the one that shows the receipt by then. */
function otherMessages({ conversation, incoming }: IntakeTurn): string[] {
  const here = incoming.action.kind === 'press' ? incoming.action.message : undefined;
  return conversation.cards.filter((message) => message !== here);
}

function leaveReply(
  { conversation: { language }, facts }: IntakeTurn,
  { state }: Intake,
  why: 'anonymous' | 'conflict' | 'stopped' | 'menu',
): Reply {
  switch (why) {
    case 'anonymous':
      return { card: anonymousCard(language, state.typedInChat, facts) };
    case 'conflict':
      return { card: otherDoorCard(language, state.typedInChat, facts) };
    case 'stopped':
      return { card: stoppedCard(language, state.typedInChat, facts) };
    case 'menu':
      return menuReply({ language }, facts);
  }
}
