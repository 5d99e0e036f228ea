import { z } from 'zod';

/**
 * The 112 card. Must be drawable without storage, connector or intake, so all of it is fixed but
 * for the few facts below. Four honest ways on (C27, C79, C80).
 */
export const EmergencyView = z.strictObject({
  /** The answer in which danger words stood is durably kept: "Je antwoord is bewaard." */
  kept: z.boolean(),
  /** Shown after typed words that speak of danger, not after a pressed answer. */
  words: z.boolean(),
  /** What sounds the alarm, to stand after "Gebruik": "de noodknop of de beveiliging". */
  alarm: z.string(),
});
export type EmergencyView = z.output<typeof EmergencyView>;

/** Version of the wording of the 112 card; kept with the ticket (C27). Raise it with every change. */
export const EMERGENCY_WORDING = '2';
