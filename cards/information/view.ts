import { z } from 'zod';

/** A part of a line: words as they are, or words that lead to a page or a telephone. */
const Piece = z.union([
  z.string(),
  z.strictObject({ title: z.string().min(1), url: z.string().regex(/^(https?|tel|mailto):\S+$/) }),
]);
export type Piece = z.output<typeof Piece>;

/** One line of text. Pieces are for lines that somebody can press on. */
export const Line = z.union([z.string(), z.array(Piece).min(1).readonly()]);
export type Line = z.output<typeof Line>;

const Button = z.strictObject({
  title: z.string(),
  verb: z.string(),
  id: z.string().optional(),
  /** The way that most people go on from here. */
  first: z.boolean().default(false),
});

/** Something that people look up: in the personal chat and in the functionaris's channel. */
export const InformationView = z.strictObject({
  title: z.string(),
  /** What was understood of typed words, and what can be done with them; finished text. */
  notes: z.array(z.string()).readonly(),
  paragraphs: z.array(Line).readonly(),
  sections: z
    .array(
      z.strictObject({
        heading: z.string(),
        list: z.boolean(),
        lines: z.array(Line).min(1).readonly(),
      }),
    )
    .readonly(),
  /** Signals to tick, with the button that takes them along. */
  ticks: z
    .strictObject({
      label: z.string(),
      options: z
        .array(z.strictObject({ value: z.string(), title: z.string() }))
        .min(1)
        .readonly(),
    })
    .optional(),
  /** A box to look for something else. */
  search: z.strictObject({ label: z.string(), button: z.string() }).optional(),
  /** Where it comes from, under the text. */
  sources: z.array(Line).readonly(),
  rows: z
    .array(
      z.strictObject({
        heading: z.string().optional(),
        buttons: z.array(Button).min(1).max(5).readonly(),
      }),
    )
    .readonly(),
  /** In the personal chat the fixed 112 line and button stand under it; in the channel not. */
  place: z.enum(['personal', 'channel']),
});
export type InformationView = z.input<typeof InformationView>;
export type InformationButton = z.input<typeof Button>;
