import { z } from 'zod';
import { Choice, LocalText, LocalTexts, Slug } from './basics.ts';

/** teams.json: the teams of the municipality and which signal cards each of them sees (C6 to C9). */
export const Team = Choice.extend({
  signalCards: z.array(Slug),
  /** Falls under the Wet verplichte meldcode (C46). */
  reportingCode: z.boolean(),
  /** Has a professional duty of secrecy: first without names (C46). */
  secrecy: z.boolean().default(false),
  /** Can be asked for information with Verrijken (C29). */
  enriches: z.boolean().default(true),
  /** Looks into the BRP: only who has the role `brp` may ask it to. */
  basicRegistration: z.boolean().optional(),
  /** What it does that others may need, one sentence each; without it Wie doet wat leaves it out. */
  does: LocalTexts.default([]),
  /** When to turn to it, and who does that. */
  turnTo: LocalText.optional(),
});
export type Team = z.output<typeof Team>;

/** opleidingen.json: what people can follow, and what was agreed for each team (C13, C16, C17, C53). */
export const Training = z.strictObject({
  offers: z.array(
    z.strictObject({
      id: Slug,
      title: LocalText,
      kind: z.enum(['expertsessie', 'signaalkaarten', 'e-learning', 'training']),
      /** Who offers it. */
      by: z.string().min(1),
      url: z.url().optional(),
      /** What it is, in a sentence or two. */
      what: LocalText,
      /** For these teams; for everybody when empty. `functionaris` stands for the functionaris. */
      for: z.array(Slug),
      source: z.string().min(1),
    }),
  ),
  /** With the leader of each team: which form fits best (C17). For the functionaris alone. */
  agreements: z.array(
    z.strictObject({
      team: Slug,
      /** An id of `offers`; `null` while it is not agreed. */
      offer: Slug.nullable(),
      /** The responsible team leader: a function, or a name if the person agrees. */
      leader: z.string().min(1).nullable(),
      agreedOn: z.iso.date().nullable(),
    }),
  ),
});
export type Training = z.output<typeof Training>;
