import { z } from 'zod';

/** The list of a person's own reports, newest first, at most ten (C89). */
export const MyReportsView = z.strictObject({
  reports: z
    .array(
      z.strictObject({
        id: z.string(),
        number: z.string(),
        /** "Melding van 24 november 2026 · opgepakt", finished text without content. */
        line: z.string(),
        /** A question of the functionaris is waiting. */
        question: z.boolean(),
      }),
    )
    .max(10),
  more: z.int(),
});
export type MyReportsView = z.output<typeof MyReportsView>;
