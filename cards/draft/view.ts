import { z } from 'zod';

/**
 * The neutral message that stands in the chat while an intake is under way: "Je melding" with
 * Verder and Stoppen. Stored by Teams, so it never carries what a person wrote.
 */
export const DraftView = z.strictObject({
  id: z.string(),
  /** What just happened or what comes next, fixed sentences without content, finished text. */
  lines: z.array(z.string()),
  /** At the review: Versturen stands on the card too, since typing "versturen" works there. */
  canSend: z.boolean(),
});
export type DraftView = z.output<typeof DraftView>;
