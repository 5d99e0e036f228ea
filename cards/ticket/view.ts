import { z } from 'zod';

/**
 * The structured triage card in the channel. Fixed labels and listed choices only, never typed
 * words, names of reporters or of third parties (design: Teams keeps channel messages).
 */
export const TicketView = z.strictObject({
  id: z.string(),
  number: z.string(),
  kind: z.enum(['signaal', 'adviesvraag']),
  short: z.boolean(),
  status: z.string(),
  /** "bij Fatima el Amrani"; absent while nobody has it. */
  holder: z.string().optional(),
  /** The three urgency facts (C101), each a finished word or sentence. */
  danger: z.string(),
  minor: z.string(),
  ongoing: z.string(),
  /** One of the three facts asks for attention; drawn with words and not with colour alone. */
  urgent: z.boolean(),
  /** What should have happened by now, each a finished sentence. */
  overdue: z.array(z.string()),
  /** "Melder zegt: 112 gebeld om 10.42 (zelf). Niet gecontroleerd." */
  emergency: z.array(z.string()),
  /** Label and value pairs: route, vorm, signalen, wanneer, plaats, vindbaar, melder, ontvangen. */
  facts: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  /** Next steps of the route with the section of the plan. */
  nextSteps: z.array(z.string()),
  dialogue: z.string().optional(),
  /** Which buttons this state has, at most five, in this order. */
  actions: z
    .array(
      z.strictObject({
        title: z.string(),
        verb: z.string(),
        id: z.string(),
        /** The step that the ticket waits for. */
        first: z.boolean(),
      }),
    )
    .max(5),
  example: z.boolean(),
});
export type TicketView = z.output<typeof TicketView>;
