import { z } from 'zod';

/** A question or feedback of the functionaris, opened. Only in answers to a press. */
export const MessageOpenView = z.strictObject({
  /** `ticket.entry`. */
  id: z.string(),
  number: z.string(),
  kind: z.enum(['vraag', 'terugkoppeling', 'advies']),
  when: z.string(),
  text: z.string(),
  /** A question that was not answered yet: shows the input `answer` and Versturen. */
  canAnswer: z.boolean(),
  /** What was answered before, or what was typed and not sent yet. */
  answer: z.string().optional(),
  problem: z.string().optional(),
});
export type MessageOpenView = z.output<typeof MessageOpenView>;
