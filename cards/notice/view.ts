import { z } from 'zod';

/** A short message with the ways on: confirmations, refusals, errors, the other doors. */
export const NoticeView = z.strictObject({
  title: z.string(),
  paragraphs: z.array(z.string()).min(1),
  actions: z
    .array(z.strictObject({ title: z.string(), verb: z.string(), id: z.string().optional() }))
    .max(5),
  /** In the personal chat the fixed 112 line and button stand under it; in the channel not. */
  place: z.enum(['personal', 'channel']),
});
export type NoticeView = z.output<typeof NoticeView>;
