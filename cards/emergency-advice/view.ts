import { z } from 'zod';

/** After "Ik kan niet bellen" or "Het gevaar is voorbij": what to do, and the way on. */
export const EmergencyAdviceView = z.strictObject({
  about: z.enum(['kan-niet-bellen', 'voorbij']),
  /** What sounds the alarm, to stand after "Gebruik": "de noodknop of de beveiliging". */
  alarm: z.string(),
  /** The number of the police without hurry. */
  police: z.string(),
});
export type EmergencyAdviceView = z.output<typeof EmergencyAdviceView>;
