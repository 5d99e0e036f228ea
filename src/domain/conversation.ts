import { z } from 'zod';
import { Instant, PersonKey, TicketId, TicketNumber } from './ids.ts';
import { Language } from './language.ts';
import { sensitive } from './sensitive.ts';

/** Where a person's personal chat with the bot is, as the channel told us in their last activity. */
export const ChatAddress = z.strictObject({
  conversation: z.string().min(1),
  serviceUrl: z.url(),
});
export type ChatAddress = z.output<typeof ChatAddress>;

/** A dialog under way, with the version of the dialog that wrote it. */
export const DialogState = z.strictObject({
  name: z.string().min(1),
  version: z.int().min(1),
  /** The instance: the id of an intake becomes the id of its ticket. */
  id: z.uuid(),
  state: sensitive(z.record(z.string(), z.unknown())),
  touchedAt: Instant,
});
export type DialogState = z.output<typeof DialogState>;

/** What the bot remembers of the personal chat with one employee. */
export const Conversation = z.strictObject({
  person: PersonKey,
  address: sensitive(ChatAddress),
  language: Language,
  dialog: DialogState.optional(),
  /** Messages of the dialog under way that get replaced by a short confirmation once it ends. */
  cards: z.array(z.string()),
  /** The tickets this person sent, newest last. */
  tickets: z.array(z.strictObject({ id: TicketId, number: TicketNumber })),
  /** Questions of the functionaris that arrived in this chat and wait for an answer. */
  questions: z.array(z.strictObject({ ticket: TicketId, entry: z.uuid() })),
});
export type Conversation = z.output<typeof Conversation>;

/** A half-finished report is kept this long after the last touch, in days. */
export const DRAFT_DAYS = 7;

/** Whether a dialog lies untouched for longer than drafts are kept. */
export function isExpired(dialog: DialogState, now: Instant): boolean {
  return Date.parse(now) - Date.parse(dialog.touchedAt) > DRAFT_DAYS * 24 * 60 * 60 * 1000;
}

/**
 * The conversation when its dialog is over and nothing of it is kept. A person without reports is
 * forgotten altogether: then there is no trace that they ever wrote (C23, C87).
 */
export function withoutDialog(conversation: Conversation): Conversation | 'forget' {
  if (conversation.tickets.length === 0) return 'forget';
  const rest = { ...conversation, cards: [] };
  delete rest.dialog;
  return rest;
}
