import { takeAway } from './moves.ts';
import { perpetrator } from './questions/perpetrator.ts';
import { signals } from './questions/signals.ts';
import type { IntakeState } from './state.ts';

/** What was ticked on a signal card of the information, before or beside a report. */
export interface Ticked {
  /** Ids of signals on that card. */
  readonly signals: readonly string[];
  /** The card is about a possible offender (C12). */
  readonly offender: boolean;
}

/**
 * The report with what was ticked put with its answers; nothing that was chosen before goes away.
 * Kort melden does not ask for signals: with signals it goes on as a whole report.
 */
export function withTicked(state: IntakeState, ticked: Ticked): IntakeState {
  const { before } = state;
  const open = before === 'stop' ? takeAway(state) : state;
  const chosen = (open.answers[signals.id] ?? '').split(',').filter((id) => id !== '');
  const all = [...new Set([...chosen, ...ticked.signals])];
  const said = (open.answers[perpetrator.id] ?? '') !== '';
  // Without a tick the card says nothing new, so it does not take the place of an answer.
  const offender = ticked.offender && (ticked.signals.length > 0 || !said);
  return {
    ...open,
    step: open.step + 1,
    short: open.short && ticked.signals.length === 0,
    answers: {
      ...open.answers,
      ...(all.length === 0 ? {} : { [signals.id]: all.join(',') }),
      ...(offender ? { [perpetrator.id]: 'ja' } : {}),
    },
  };
}
