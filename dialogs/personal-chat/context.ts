import type { Language } from '../../src/domain/language.ts';
import type { PersonalTurn } from '../../src/domain/turn.ts';
import type { IntakeTurn } from '../intake/index.ts';
import type { Intake } from '../intake/state.ts';
import { menuReply } from '../menu/index.ts';
import type { KeptWords } from '../typed-answer/kept-words.ts';

/** Everything that the parts of a turn need. */
export interface Context extends IntakeTurn {
  readonly language: Language;
  readonly intake: Intake | undefined;
  /** Words that wait for the question what they are. */
  readonly kept: KeptWords | undefined;
  /** A sentence that led to an item of the information and that a report can begin with. */
  readonly asked: string | undefined;
}

/** The menu, with a way back to what is not finished. */
export function menu({ language, intake, facts }: Context, note?: string): PersonalTurn {
  const unfinished = intake && shownAs(intake);
  const reply = menuReply({ language, unfinished, ...(note === undefined ? {} : { note }) }, facts);
  return { keep: 'unchanged', reply };
}

/** An intake as its cards name it, `intake.step`. */
export function shownAs({ id, state }: Intake): string {
  return `${id}.${String(state.step)}`;
}

/** These words below the ones that wait; nothing a person types gets lost. */
export function withKept(context: Context, words: string): string {
  return [waiting(context), words].join('\n').trim();
}

/** Words that wait for a place, of whatever kind; empty when there are none. */
export function waiting({ kept, asked }: Context): string {
  return kept?.text ?? asked ?? '';
}
