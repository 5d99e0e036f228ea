import type { PersonalPress } from '../../cards/press.ts';
import { readItem } from '../../src/domain/information.ts';
import type { PersonalTurn } from '../../src/domain/turn.ts';
import { beginIntakeWith } from '../intake/index.ts';
import { additionCard, useEdited } from '../typed-answer/edited.ts';
import type { EditedPress } from '../typed-answer/edited.ts';
import { askCard, useTyped } from '../typed-answer/index.ts';
import type { TypedAnswerPress } from '../typed-answer/index.ts';
import type { KeptWords } from '../typed-answer/kept-words.ts';
import { menu } from './context.ts';
import type { Context } from './context.ts';
import { showFound } from './look-up.ts';
import { texts } from './texts.ts';

/** Words that wait for the question what they are: the answer, an addition, something else. */

const ABOUT_KEPT: ReadonlySet<PersonalPress['verb']> = new Set([
  'message.use-typed',
  'message.drop-typed',
  'message.add-edited',
  'message.drop-edited',
]);

export function isAboutKept(press: PersonalPress): press is TypedAnswerPress | EditedPress {
  return ABOUT_KEPT.has(press.verb);
}

/** The answer to what the kept words are; on an older card the question comes again. */
export function sayWhatItIs(context: Context, press: TypedAnswerPress | EditedPress): PersonalTurn {
  const { conversation, kept, facts } = context;
  if (kept === undefined) return menu(context, texts[context.language].nothing);
  if (kept.edited) {
    return press.verb === 'message.add-edited' || press.verb === 'message.drop-edited'
      ? useEdited(press, kept, conversation, facts)
      : askAgain(context, kept);
  }
  if (press.verb === 'message.drop-typed') return somethingElse(context, kept.text);
  if (press.verb !== 'message.use-typed') return askAgain(context, kept);
  const open = conversation.questions.some(({ entry }) => entry === press.id.entry);
  return open ? useTyped(press, kept) : askAgain(context, kept);
}

/**
 * No answer after all: an item of the information if the words ask for one, which may be a door
 * where nothing is kept (C23), else the beginning of a report or a question.
 */
function somethingElse(context: Context, words: string): PersonalTurn {
  const { facts } = context;
  const [first, ...others] = facts.understand(words).map(({ to }) => to);
  const item = first === 'menu.anonymous' ? 'deur.anoniem' : first;
  if (item === undefined || readItem(item, facts.content) === undefined) {
    return beginIntakeWith(context, words, item === 'menu.advice' ? 'adviesvraag' : 'signaal');
  }
  return showFound({ ...context, kept: undefined, asked: words }, item, others, words);
}

/** The question again, before anything else can push the words out. */
export function askAgain(
  { conversation, facts }: Context,
  { edited: isEdited }: KeptWords,
): PersonalTurn {
  const card = isEdited ? additionCard(conversation, facts) : askCard(conversation, facts);
  return { keep: 'unchanged', reply: { card } };
}
