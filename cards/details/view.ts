import { z } from 'zod';

/** Everything that was written, for the person who pressed; the view is recorded before it shows. */
export const DetailsView = z.strictObject({
  id: z.string(),
  number: z.string(),
  /** The reporter by name, or "vertrouwelijk". */
  reporter: z.string(),
  blocks: z.array(
    z.strictObject({
      title: z.string(),
      rows: z.array(z.strictObject({ label: z.string(), text: z.string() })),
    }),
  ),
  dialogue: z.array(z.strictObject({ who: z.string(), when: z.string(), text: z.string() })),
  emergency: z.array(z.string()),
});
export type DetailsView = z.output<typeof DetailsView>;
