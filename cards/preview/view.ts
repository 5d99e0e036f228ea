import { z } from 'zod';

/** What a form will do, word for word, before it is done. */
export const PreviewView = z.strictObject({
  /** The form. */
  id: z.string(),
  number: z.string(),
  title: z.string(),
  /** Who will read it, or what it is: "Dit leest de melder:". */
  reads: z.string(),
  text: z.string(),
  /** What is recorded beside the text: recipient, means, ground. */
  rows: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  /** "In de tekst staat …": things to look at once more. */
  warnings: z.array(z.string()),
  /** The button that does it: "Versturen". */
  send: z.string(),
});
export type PreviewView = z.output<typeof PreviewView>;
