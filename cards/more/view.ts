import { z } from 'zod';

/** Meer: the actions of a ticket that do not stand on its card, in groups. */
export const MoreView = z.strictObject({
  id: z.string(),
  number: z.string(),
  groups: z
    .array(
      z.strictObject({
        title: z.string(),
        actions: z
          .array(z.strictObject({ title: z.string(), verb: z.string(), id: z.string() }))
          .min(1)
          .max(5),
      }),
    )
    .min(1),
});
export type MoreView = z.output<typeof MoreView>;
