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
}

/** The menu, with a way back to what is not finished. */
export function menu({ language, intake, facts }: Context, note?: string): PersonalTurn {
  const unfinished = intake && `${intake.id}.${String(intake.state.step)}`;
  const reply = menuReply({ language, unfinished, ...(note === undefined ? {} : { note }) }, facts);
  return { keep: 'unchanged', reply };
}

/** These words below the ones that wait; nothing a person types gets lost. */
export function withKept({ kept }: Context, words: string): string {
  return [kept?.text ?? '', words].join('\n').trim();
}
