import type { Answers } from '../../../dialogs/intake/question.ts';
import type { Sender } from '../../../dialogs/intake/report.ts';
import { newIntake } from '../../../dialogs/intake/state.ts';
import type { Intake, IntakeState } from '../../../dialogs/intake/state.ts';
import { PersonKey } from '../../../src/domain/ids.ts';
import type { Action } from '../../../src/domain/incoming.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { TicketKind } from '../../../src/domain/ticket.ts';
import { NOW } from '../facts.ts';

export const INTAKE_ID = '0b0e7c52-6a1f-4b2e-9d57-3f1c2a4b5d6e';
export const PERSON = PersonKey.parse('0123456789abcdef0123456789abcdef');

/** Somebody in a personal chat. */
export const SENDER: Sender = {
  person: PERSON,
  language: 'nl',
  incoming: {
    place: 'personal',
    from: { id: 'anna', name: conceal('Anna Bakker') },
    at: NOW,
    address: { conversation: 'a:chat', serviceUrl: 'https://smba.example/emea/' },
    action: { kind: 'arrival' } satisfies Action,
  },
};

/** An intake that stands anywhere, with what is given. */
export function intakeState(change: Partial<IntakeState> = {}): IntakeState {
  return { ...newIntake('signaal', false), ...change };
}

/** An intake that is ready to be sent. */
export function atReview(answers: Answers, kind: TicketKind = 'signaal'): Intake {
  const state = intakeState({
    kind,
    at: 'review',
    danger: 'nee',
    visibility: 'met-naam',
    answers,
    step: 9,
  });
  return { id: INTAKE_ID, state };
}
