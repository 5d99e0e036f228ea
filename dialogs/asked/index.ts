import { z } from 'zod';
import { withoutBsn } from '../../src/domain/bsn.ts';
import { isExpired } from '../../src/domain/conversation.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { Facts } from '../../src/domain/turn.ts';

/**
 * A longer sentence that led to an item of the information. It waits, so that a report or a
 * question can begin with it and nobody types it twice. A new sentence, a changed or deleted
 * message, Stoppen and every door where we keep nothing put an end to it.
 */
const NAME = 'asked';
const VERSION = 1;

const State = z.strictObject({ text: z.string() });

/** The sentence that waits; `undefined` when there is none or it lay there for a week. */
export function readAsked(
  conversation: Conversation | undefined,
  now: Instant,
): string | undefined {
  const dialog = conversation?.dialog;
  if (dialog?.name !== NAME || isExpired(dialog, now)) return undefined;
  const state = State.safeParse(dialog.state.reveal());
  return state.success ? state.data.text : undefined;
}

/** The conversation with this sentence in the place of an earlier one, without a BSN (C95). */
export function keepAsked(conversation: Conversation, text: string, facts: Facts): Conversation {
  const dialog = {
    name: NAME,
    version: VERSION,
    id: facts.newId(),
    state: conceal({ text: withoutBsn(text.trim()) }),
    touchedAt: facts.now,
  };
  return { ...conversation, dialog };
}
