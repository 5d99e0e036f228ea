import { z } from 'zod';
import { Field } from '../field.ts';

const Button = z.strictObject({ title: z.string(), verb: z.string(), id: z.string().optional() });

/**
 * A list in the channel: an overview, what was found, a history, or a card with one question.
 * Everything on it is finished text. Typed words come only in answers to a press.
 */
export const ListView = z.strictObject({
  title: z.string(),
  /** A ticket's number for what notifications show; absent for a list of several tickets. */
  number: z.string().optional(),
  /** Lines above the items. */
  intro: z.array(z.string()),
  /** What the list asks, for example the words to look for. */
  fields: z.array(Field),
  items: z
    .array(
      z.strictObject({
        heading: z.string(),
        lines: z.array(z.string()),
        /** What asks for attention, in words. */
        warnings: z.array(z.string()),
        open: Button.optional(),
      }),
    )
    .max(20),
  /** The buttons under the list, row by row; `takesInputs` for the one that sends the fields. */
  rows: z.array(
    z
      .array(Button.extend({ takesInputs: z.boolean().optional() }))
      .min(1)
      .max(5),
  ),
  example: z.boolean(),
});
export type ListView = z.output<typeof ListView>;
