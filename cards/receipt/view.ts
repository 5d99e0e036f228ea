import { z } from 'zod';

/** The receipt (C43, C83, C94). Comes after the durable write, before delivery. */
export const ReceiptView = z.strictObject({
  number: z.string(),
  kind: z.enum(['signaal', 'adviesvraag']),
  /** True when this very report had been sent before: "al verstuurd". */
  already: z.boolean(),
  confidential: z.boolean(),
  feedbackWorkingDays: z.int(),
  readingHours: z.string(),
  /** Name and phone of the staff support, for "Zit dit je dwars?" */
  support: z.string(),
  /** A story typed in the chat stays there: the honest note of C87. */
  typedInChat: z.boolean(),
});
export type ReceiptView = z.output<typeof ReceiptView>;
