import { z } from 'zod';

/** Write to the reporter: Vraag aan melder, Terugkoppeling or the answer to an adviesvraag. Input `text`. */
export const ComposeView = z.strictObject({
  /** The form. */
  id: z.string(),
  /** The ticket, for the way back. */
  ticket: z.string(),
  number: z.string(),
  kind: z.enum(['vraag', 'terugkoppeling', 'advies']),
  text: z.string().optional(),
  problem: z.string().optional(),
  note: z.string().optional(),
});
export type ComposeView = z.output<typeof ComposeView>;
