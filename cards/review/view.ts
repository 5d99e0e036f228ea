import { z } from 'zod';

/** Everything that was answered, a change button per block, and Versturen. Only in answers. */
export const ReviewView = z.strictObject({
  id: z.string(),
  kind: z.enum(['signaal', 'adviesvraag']),
  /** How the report goes out: "Met je naam" or "Vertrouwelijk", finished text. */
  visibility: z.string(),
  blocks: z.array(
    z.strictObject({
      /** `intake.block`, for the change button. */
      id: z.string(),
      title: z.string(),
      rows: z.array(z.strictObject({ label: z.string(), text: z.string() })),
    }),
  ),
  /** "Je naam staat in je verhaal.", "Schrijf wat je zag, niet wat je denkt." */
  warnings: z.array(z.string()),
  /** What the content says already on a question, as buttons: an `info.show` item each. */
  known: z.array(z.strictObject({ id: z.string(), title: z.string() })).max(3),
});
export type ReviewView = z.output<typeof ReviewView>;
