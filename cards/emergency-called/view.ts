import { z } from 'zod';

/** After "112 is gebeld": who called (zelf, collega, weet niet) and at what time. Inputs `by`, `at`. */
export const EmergencyCalledView = z.strictObject({
  /** The time now, `10:42`, as the proposed value. */
  now: z.string(),
});
export type EmergencyCalledView = z.output<typeof EmergencyCalledView>;
