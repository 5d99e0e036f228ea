import { z } from 'zod';
import { FormId, Instant, TicketId } from './ids.ts';
import { sensitive } from './sensitive.ts';

/**
 * A form that one colleague has open about one ticket. While a young one is open the shared card
 * is not edited, because Teams would throw away what is being typed. Kept for 24 hours.
 */
export const Form = z.strictObject({
  id: FormId,
  ticket: TicketId,
  /** The colleague's id in the tenant. */
  person: z.string().min(1),
  kind: z.enum(['vraag', 'terugkoppeling']),
  shownAt: Instant,
  /** How much of the dialogue stood there when the form was shown; more means it changed. */
  seenDialogue: z.int().min(0),
  /** What was typed, once the preview was asked for. */
  text: sensitive(z.string()).optional(),
});
export type Form = z.output<typeof Form>;

/** How long an open form holds back edits of the shared card, in minutes. */
export const FORM_HOLDS_CARD_MINUTES = 10;

/** How long a form can still be sent, in hours. */
export const FORM_LIVES_HOURS = 24;
