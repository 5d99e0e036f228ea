import { z } from 'zod';
import { Field } from '../field.ts';

/** A form of the desk: one page of inputs for one action on a ticket. */
export const FormView = z.strictObject({
  /** The form. */
  id: z.string(),
  number: z.string().optional(),
  title: z.string(),
  /** "Stap 1 van 2", finished text; absent for a form of one page. */
  progress: z.string().optional(),
  /** What has to be mended, or why this cannot be done now; finished text. */
  problems: z.array(z.string()),
  /** Sentences above the inputs; may hold what somebody wrote. */
  intro: z.array(z.string()),
  fields: z.array(Field),
  /** The way forward; `look` shows a preview or the next page, `apply` does it. */
  forward: z.strictObject({ title: z.string(), kind: z.enum(['look', 'apply']) }),
  canGoBack: z.boolean(),
});
export type FormView = z.output<typeof FormView>;
