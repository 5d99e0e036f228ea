import { z } from 'zod';
import { FormKind } from '../src/domain/form.ts';
import { FormId, TicketId } from '../src/domain/ids.ts';
import { Item } from '../src/domain/information.ts';

/**
 * Everything that a button of ours can send back, as a union on `verb`. A card carries ids and
 * never content: `{ v, verb, id }`. What the ids stand for is looked up and checked on the server.
 */

/** The version of the contract between a card and the bot; a card of another version is stale. */
export const CARD_VERSION = 1;

const IntakeStep = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,6}$/)
  .transform((id) => ({ intake: id.slice(0, 36), step: Number(id.slice(37)) }));

const IntakeBlock = z
  .string()
  .regex(/^[0-9a-f-]{36}\.[a-z][a-z-]{0,30}$/)
  .transform((id) => ({ intake: id.slice(0, 36), block: id.slice(37) }));

const TicketEntry = z
  .string()
  .regex(/^[0-9a-f-]{36}\.[0-9a-f-]{36}$/)
  .transform((id) => ({ ticket: TicketId.parse(id.slice(0, 36)), entry: id.slice(37) }));

const TicketForm = z
  .string()
  .regex(/^[0-9a-f-]{36}\.[a-z][a-z-]{0,30}$/)
  .transform((id, context) => {
    const kind = FormKind.safeParse(id.slice(37));
    if (kind.success) return { ticket: TicketId.parse(id.slice(0, 36)), form: kind.data };
    context.addIssue('No such form');
    return z.NEVER;
  });

const TicketPage = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,4}$/)
  .transform((id) => ({ ticket: TicketId.parse(id.slice(0, 36)), page: Number(id.slice(37)) }));

/** A page of a list, from 0. */
const Page = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);

/** What was filled in, by the id of the input. Bounded; each dialog checks what it uses. */
const Inputs = z
  .record(z.string().max(60), z.string().max(30_000))
  .refine((inputs) => Object.keys(inputs).length <= 60);

const plain = <Verb extends string>(verb: Verb) =>
  z.object({ verb: z.literal(verb), inputs: Inputs });
const about = <Verb extends string, Id extends z.ZodType>(verb: Verb, id: Id) =>
  z.object({ verb: z.literal(verb), id, inputs: Inputs });

/** What people look up, in both places; each item says what it is (`information.ts`). */
const information = [
  about('info.show', Item),
  // Words in the search box of the information.
  plain('info.find'),
] as const;

/** The id of a signal card in the content. */
const CardId = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);

/** Buttons in the personal chat. */
export const PersonalPress = z.discriminatedUnion('verb', [
  // The 112 card: answered before storage and connector.
  plain('danger.now'),
  plain('gate.yes'),
  plain('gate.doubt'),
  // The four ways on from it.
  plain('emergency.called'),
  plain('emergency.called-by'),
  plain('emergency.cannot'),
  plain('emergency.past'),
  plain('emergency.not-now'),
  plain('emergency.continue'),
  // The menu.
  plain('menu.show'),
  plain('menu.report'),
  plain('menu.short'),
  plain('menu.advice'),
  plain('menu.anonymous'),
  plain('menu.signs'),
  plain('menu.who'),
  plain('menu.mine'),
  plain('menu.english'),
  plain('menu.dutch'),
  ...information,
  // From a signal card into a report, with the signals that were ticked on it.
  about('info.report', CardId),
  // The intake. Every card of it carries the intake and the step on which it was shown.
  about('gate.no', IntakeStep),
  about('privacy.named', IntakeStep),
  about('privacy.confidential', IntakeStep),
  about('privacy.anonymous', IntakeStep),
  about('conflict.yes', IntakeStep),
  about('conflict.no', IntakeStep),
  about('intake.next', IntakeStep),
  about('intake.back', IntakeStep),
  about('intake.resume', IntakeStep),
  about('intake.stop', IntakeStep),
  about('intake.send', IntakeStep),
  about('intake.edit', IntakeBlock),
  // Mijn meldingen.
  about('mine.open', TicketId),
  about('mine.add', TicketId),
  about('mine.add-send', TicketId),
  about('mine.withdraw', TicketId),
  about('mine.withdraw-send', TicketId),
  about('mine.show-name', TicketId),
  about('mine.show-name-send', TicketId),
  // A question or feedback of the functionaris.
  about('message.open', TicketEntry),
  about('message.answer', TicketEntry),
  // Words typed while a question was open: are they the answer?
  about('message.use-typed', TicketEntry),
  plain('message.drop-typed'),
  // A message that was changed in the chat: is it an addition to this report?
  about('message.add-edited', TicketId),
  plain('message.drop-edited'),
  // A shielded ticket, read outside the channel (C100), page by page.
  about('desk.details', TicketPage),
]);
export type PersonalPress = z.output<typeof PersonalPress>;

/** Buttons in the functionaris's channel. */
export const ChannelPress = z.discriminatedUnion('verb', [
  about('ticket.show', TicketId),
  about('ticket.claim', TicketId),
  // Gevaar nu?: the same question again, for a ticket that has a holder.
  about('ticket.recheck', TicketId),
  about('ticket.danger-yes', TicketId),
  about('ticket.danger-no', TicketId),
  about('ticket.danger-unknown', TicketId),
  about('ticket.details', TicketId),
  // Page by page, when one card cannot hold them.
  about('ticket.details-page', TicketPage),
  about('ticket.history', TicketPage),
  // Meer: the actions that do not stand on the card.
  about('ticket.more', TicketId),
  // Opens the form of an action.
  about('ticket.form', TicketForm),
  // Of cards that were posted before `ticket.form` was there; Teams keeps them.
  about('ticket.ask', TicketId),
  about('ticket.feedback', TicketId),
  // Lists. They stand in messages of their own; see `list-context.ts`.
  about('desk.overview', Page),
  about('desk.mine', Page),
  about('desk.agenda', Page),
  plain('desk.search-form'),
  plain('desk.search'),
  plain('desk.new'),
  plain('desk.hand-over'),
  plain('desk.hand-over-send'),
  plain('desk.help'),
  // Figures, and what was agreed on training (C17).
  plain('desk.statistics'),
  plain('desk.training'),
  ...information,
  about('form.preview', FormId),
  about('form.edit', FormId),
  about('form.send', FormId),
  about('form.cancel', FormId),
]);
export type ChannelPress = z.output<typeof ChannelPress>;

/** The verbs, for the check that every button of every card has a handler. */
export type Verb = PersonalPress['verb'] | ChannelPress['verb'];
