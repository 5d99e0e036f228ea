import { z } from 'zod';

/** Dutch is the language of the municipality and of every ticket; English is there on request. */
export const Language = z.enum(['nl', 'en']);
export type Language = z.output<typeof Language>;

/** One text in every language; the compiler lists what is missing when a language is added. */
export type Texts = Readonly<Record<Language, string>>;

export const Texts = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
