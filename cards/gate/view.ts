import { z } from 'zod';

/** The first question of everything: is somebody in danger now (C27, C79 to C82)? */
export const GateView = z.strictObject({
  /** `intake.step`, for Nee and Stoppen. */
  id: z.string(),
  /** "op maandag tot en met vrijdag van 9.00 tot 17.00 uur", ready to stand in a sentence. */
  readingHours: z.string(),
  /** Typed words were kept as the beginning of the story. */
  kept: z.boolean(),
  /** Begun by typed words: says what they were understood as, and leads back to the menu. */
  understood: z.enum(['signaal', 'adviesvraag']).optional(),
});
export type GateView = z.output<typeof GateView>;
