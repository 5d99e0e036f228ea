import { draftCard } from '../../cards/index.ts';
import type { PersonalTurn } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';
import {
  addFromCard,
  beginIntake,
  beginIntakeFromCard,
  onlyTold,
  showIntake,
} from '../intake/index.ts';
import type { Ticked } from '../intake/from-card.ts';
import type { Intake, IntakeState } from '../intake/state.ts';
import { askAgain } from './about-kept.ts';
import { shownAs, waiting } from './context.ts';
import type { Context } from './context.ts';
import { texts } from './texts.ts';

/** A new intake, unless something waits that it would push out. */
export function begin(context: Context, which: Pick<IntakeState, 'kind' | 'short'>): PersonalTurn {
  const { intake, kept } = context;
  if (kept !== undefined) return askAgain(context, kept);
  if (intake === undefined) return beginIntake(context, which, waiting(context));
  const { kind, short, at } = intake.state;
  // Pressed twice, or delivered twice: the question of danger stays, whatever was told before it.
  if (at === 'gate' && kind === which.kind && short === which.short) {
    return showIntake(context, intake);
  }
  const told = onlyTold(intake);
  return told === undefined ? busy(context, intake) : beginIntake(context, which, told);
}

/** From a signal card into a report, also one that is under way. */
export function beginFromCard(context: Context, ticked: Ticked): PersonalTurn {
  const { intake, kept } = context;
  if (kept !== undefined) return askAgain(context, kept);
  if (intake === undefined) return beginIntakeFromCard(context, ticked, waiting(context));
  if (intake.state.kind === 'signaal') return addFromCard(context, intake, ticked);
  const told = onlyTold(intake);
  return told === undefined ? busy(context, intake) : beginIntakeFromCard(context, ticked, told);
}

/** A second intake beside the first would lose one of them: go on with it, or stop it first. */
function busy(context: Context, intake: Intake): PersonalTurn {
  const { language, facts } = context;
  const t = texts[language];
  const card = draftCard(
    { id: shownAs(intake), lines: [t.busy, t.busyStop], canSend: false },
    frameOf(language, facts),
  );
  return { keep: 'unchanged', reply: { card } };
}
