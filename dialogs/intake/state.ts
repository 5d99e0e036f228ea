import { z } from 'zod';
import { isExpired } from '../../src/domain/conversation.ts';
import type { Conversation, DialogState } from '../../src/domain/conversation.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { Emergency, TicketKind } from '../../src/domain/ticket.ts';
import { PAGES } from './pages.ts';
import { INTAKE_VERSION } from './questions.ts';

/** The name under which an intake is kept in a conversation. */
export const INTAKE = 'intake';

/** Where an intake is. A page is named by its id. */
export const Place = z.enum([
  'gate',
  'privacy',
  'conflict',
  ...PAGES.map((page) => page.id),
  'review',
]);
export type Place = z.output<typeof Place>;

/** A half-finished report. Kept encrypted, for a week after the last touch. */
export const IntakeState = z.strictObject({
  kind: TicketKind,
  short: z.boolean(),
  at: Place,
  /** The question that typed words answer; absent on a place without questions. */
  asking: z.string().optional(),
  /** A block is being changed from the review: the way forward leads back to it. */
  changing: z.boolean(),
  /** Raised whenever the intake shows something else, so that an old card can be told apart. */
  step: z.int().min(1),
  danger: z.enum(['nee', 'ja', 'twijfel', 'niet-gevraagd']),
  visibility: z.enum(['met-naam', 'vertrouwelijk']).optional(),
  /** By question id, see `Answers`. */
  answers: z.record(z.string(), z.string()),
  emergencies: z.array(Emergency),
  /** Something that stands before the place: the 112 card, a question about it, Stoppen. */
  before: z
    .enum(['emergency', 'emergency-called', 'emergency-cannot', 'emergency-past', 'stop'])
    .optional(),
  /** Questions whose answer brought the 112 card already: once per answer (C27). */
  warned: z.array(z.string()),
  /** The story, or a part of it, was typed in the chat and stays there (C87). */
  typedInChat: z.boolean(),
  /** Begun by a sentence in the chat, which may have meant something else. */
  begunByWords: z.boolean().optional(),
  /** The person stopped at the 112 card and was asked once whether they want to go on (C84). */
  reminded: z.boolean().optional(),
  /** The person deleted a message and heard once that it changes nothing here. */
  toldOfDeletion: z.boolean().optional(),
});
export type IntakeState = z.output<typeof IntakeState>;

/** An intake with the id that its ticket will have. */
export interface Intake {
  readonly id: string;
  readonly state: IntakeState;
}

/** The intake of a conversation, if there is one that is not older than a week. */
export function readIntake(
  conversation: Conversation | undefined,
  now: Instant,
): Intake | undefined {
  const dialog = conversation?.dialog;
  if (dialog?.name !== INTAKE || isExpired(dialog, now)) return undefined;
  const state = upgraded(dialog);
  return state === undefined ? undefined : { id: dialog.id, state };
}

export function writeIntake(intake: Intake, now: Instant): DialogState {
  return {
    name: INTAKE,
    version: INTAKE_VERSION,
    id: intake.id,
    state: conceal({ ...intake.state }),
    touchedAt: now,
  };
}

/** A fresh intake stands at the gate: danger first, for a signal and for advice alike. */
export function newIntake(kind: TicketKind, short: boolean): IntakeState {
  return {
    kind,
    short,
    at: 'gate',
    changing: false,
    step: 1,
    danger: 'niet-gevraagd',
    answers: {},
    emergencies: [],
    warned: [],
    typedInChat: false,
  };
}

const Kept = z.looseObject({
  kind: TicketKind.catch('signaal'),
  short: z.boolean().catch(false),
  answers: z.record(z.string(), z.unknown()).catch({}),
});

/**
 * The state as this version understands it. What another version wrote starts over kindly at the
 * gate, with the answers that were given; those that no longer fit are left out by the pages.
 */
function upgraded(dialog: DialogState): IntakeState | undefined {
  const state = IntakeState.safeParse(dialog.state.reveal());
  if (state.success) return state.data;
  const kept = Kept.safeParse(dialog.state.reveal());
  if (!kept.success) return undefined;
  const { kind, short, answers } = kept.data;
  const given = Object.entries(answers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { ...newIntake(kind, short), answers: Object.fromEntries(given) };
}
