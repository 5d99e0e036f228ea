import { z } from 'zod';
import type { Texts } from '../language.ts';
import { problemOfPattern } from '../word-pattern.ts';

/** The small parts that the files of the content are made of. What they say is for an administrator. */

export const Phone = z
  .string()
  .regex(
    /^[0-9+][0-9 -]{2,20}$/,
    'Schrijf een telefoonnummer zoals 0900-8844. Is het niet bekend, laat "phone" dan weg.',
  );

export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: 'Schrijf een tijd met twee cijfers per deel, zoals 09:00.',
  // What is no time is not compared with another time: that would be a second complaint.
  abort: true,
});

/** The name by which one file speaks of an item of another. It stays once tickets exist. */
export const Slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,40}$/,
    'Schrijf hoogstens 41 kleine letters, cijfers en streepjes. Begin met een letter.',
  );

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
export const Weekday = z.int().min(1).max(7);

/** Words to look for in typed text; the notation stands in `word-pattern.ts`. */
export const Pattern = z.string().superRefine((pattern, context) => {
  const problem = problemOfPattern(pattern);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

const Words = z.string().trim().min(1);

/**
 * A text of the municipality. English may be left out by a municipality that offers Dutch alone
 * (`languages` in gemeente.json); then the Dutch words stand in its place and nobody sees a gap.
 */
export const LocalText = z
  .strictObject({ nl: Words, en: Words.optional() })
  .transform(({ nl, en = nl }): Texts => ({ nl, en }));

/** One line for each sentence or paragraph. */
export const LocalTexts = z.array(LocalText);

/** A choice with both wordings: what the reporter reads and what the functionaris reads. */
export const Choice = z.strictObject({ id: Slug, label: LocalText, short: Words });
export type Choice = z.output<typeof Choice>;

/** A choice that only the desk sees. */
export const DeskChoice = z.strictObject({ id: Slug, name: Words });
export type DeskChoice = z.output<typeof DeskChoice>;

/** A section of the municipality's plan, such as "§3.1"; `null` where the plan is silent. */
export const Section = z.string().min(2).nullable();

/** A page elsewhere that people may open. */
export const Link = z.strictObject({ title: LocalText, url: z.url() });
export type Link = z.output<typeof Link>;
