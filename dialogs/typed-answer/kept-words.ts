import { z } from 'zod';
import { withoutBsn } from '../../src/domain/bsn.ts';
import { isExpired } from '../../src/domain/conversation.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { Facts } from '../../src/domain/turn.ts';

/**
 * Words of which we do not know yet what they are: the answer to a question, or the new text of a
 * message. They are kept until the person says so, and never shown in the question itself, since
 * Teams keeps messages.
 */
export interface KeptWords {
  /** The dialog that holds them. */
  readonly id: string;
  readonly text: string;
  /** A message that was sent before and reads like this now. */
  readonly edited: boolean;
}

const NAME = 'typed-answer';
const VERSION = 1;

const State = z.strictObject({ text: z.string(), edited: z.boolean().optional() });

/** The kept words, if this person was asked about them. */
export function readKeptWords(
  conversation: Conversation | undefined,
  { now }: Facts,
): KeptWords | undefined {
  const dialog = conversation?.dialog;
  if (dialog?.name !== NAME || isExpired(dialog, now)) return undefined;
  const state = State.safeParse(dialog.state.reveal());
  if (!state.success) return undefined;
  const { text, edited = false } = state.data;
  return { id: dialog.id, text, edited };
}

/** The conversation with these words kept; more words are put with the ones that wait already. */
export function keepWords(
  conversation: Conversation,
  text: string,
  { edited }: Pick<KeptWords, 'edited'>,
  facts: Facts,
): Conversation {
  const before = readKeptWords(conversation, facts);
  const dialog = {
    name: NAME,
    version: VERSION,
    id: before?.id ?? facts.newId(),
    state: conceal({ text: together(before?.text ?? '', withoutBsn(text)), edited }),
    touchedAt: facts.now,
  };
  return { ...conversation, dialog };
}

/** A message that was changed often holds what it held before: then that is not told twice. */
function together(before: string, text: string): string {
  if (text.includes(before)) return text;
  return before.split('\n').includes(text) ? before : `${before}\n${text}`;
}
