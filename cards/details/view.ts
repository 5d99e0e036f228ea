import { z } from 'zod';

/** Something that was written or recorded. */
const Item = z.strictObject({
  /** A question, or what it is and whose: "Plaats", "Notitie van Fatima el Amrani". */
  label: z.string(),
  /** Of something that was said or recorded: when, in words. */
  when: z.string().optional(),
  text: z.string(),
  /** The text is longer than one card can hold and goes on on the next page. */
  goesOn: z.boolean().optional(),
});
export type Item = z.output<typeof Item>;

const Section = z.strictObject({ title: z.string(), items: z.array(Item).min(1) });
export type Section = z.output<typeof Section>;

/**
 * A page of everything that was written, for the person who pressed; the view is recorded before
 * it shows.
 */
export const DetailsView = z.strictObject({
  id: z.string(),
  number: z.string(),
  /** The reporter by name, or "vertrouwelijk". */
  reporter: z.string(),
  sections: z.array(Section),
  /** From 0. */
  page: z.int().min(0),
  pages: z.int().min(1),
  /** A shielded ticket is read in the personal chat, with the fixed 112 line under it (C100). */
  place: z.enum(['personal', 'channel']),
});
export type DetailsView = z.output<typeof DetailsView>;
