import { z } from 'zod';

/** After Oppakken: "Is er nu iemand in direct gevaar?" (C35). On *Ja* the facts to read out. */
export const ClaimCheckView = z.strictObject({
  id: z.string(),
  number: z.string(),
  /** The answer just given; absent while the question is open. */
  answered: z.enum(['ja', 'nee', 'weet-niet']).optional(),
  /** On *Ja*: where, who and what, to read out to 112. */
  readOut: z.array(z.strictObject({ label: z.string(), text: z.string() })),
});
export type ClaimCheckView = z.output<typeof ClaimCheckView>;
