import { z } from 'zod';

/** What the reporter will read, before it is sent. */
export const PreviewView = z.strictObject({
  id: z.string(),
  ticket: z.string(),
  number: z.string(),
  kind: z.enum(['vraag', 'terugkoppeling', 'advies']),
  text: z.string(),
  /** "In de tekst staat …": things to look at once more. */
  warnings: z.array(z.string()),
});
export type PreviewView = z.output<typeof PreviewView>;
