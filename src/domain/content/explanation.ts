import { z } from 'zod';
import { Link, LocalText, LocalTexts, Section, Slug } from './basics.ts';

/** uitleg.json: subjects that people ask about: what it is, the law, what happens with a report. */
export const Topic = z.strictObject({
  id: Slug,
  title: LocalText,
  /** A paragraph each. */
  text: LocalTexts.min(1),
  /** Where it stands in the plan, if it does. */
  section: Section.default(null),
  source: z.string().min(1),
  links: z.array(Link).default([]),
});
export type Topic = z.output<typeof Topic>;

/** meldcode.json: the five steps for people under the Wet verplichte meldcode (C46, C47). */
export const ReportingCode = z.strictObject({
  intro: LocalTexts.min(1),
  /** For whom it is no duty: the plan says "kunnen" (C47). */
  can: LocalText,
  /** With a professional duty of secrecy, before names (C46). */
  secrecy: LocalText,
  /** A ticket does not replace the steps (C47). */
  notReplaced: LocalText,
  steps: z.array(z.strictObject({ title: LocalText, text: LocalTexts.min(1) })).length(5),
  source: z.string().min(1),
});
export type ReportingCode = z.output<typeof ReportingCode>;

/** What the plan says on one situation; `section: null` is said as "staat niet in het plan". */
const Answer = z.strictObject({
  text: LocalText,
  section: Section,
  /** What to do now, or whom to ask. */
  next: LocalText.optional(),
});
export type CareAnswer = z.output<typeof Answer>;

/** Where the victim is registered (policy §3.1, C49). */
export const Registration = z.enum(['hier', 'hier-tijdelijk', 'nergens', 'elders', 'onbekend']);
export type Registration = z.output<typeof Registration>;

export const Age = z.enum(['minderjarig', 'volwassen', 'onbekend']);
export type Age = z.output<typeof Age>;

/** zorg.json: which municipality is responsible for help and shelter (C48 to C51). */
export const Care = z.strictObject({
  /** The centrumgemeente together with which care is bought; absent if there is none (C50). */
  centre: z.string().min(1).optional(),
  responsible: z.record(Registration, Answer),
  /** The law that gives the right to shelter, by age (C48). */
  law: z.record(Age, Answer),
  /** Who leads the way to help (C51). */
  lead: Answer,
  /** With whom care is bought (C50). */
  bought: Answer.optional(),
});
export type Care = z.output<typeof Care>;

/** zoekwoorden.json: which words lead to which item. Rules of reading stand in docs. */
export const SearchWords = z.strictObject({
  leads: z.array(
    z.strictObject({
      /** A menu item (`menu.report`) or an item of the information (`kaart.hotel`, `partner.nla`). */
      to: z.string().min(1),
      /** Words and phrases, in any language; a phrase counts when all of its words are there. */
      words: z.array(z.string().trim().min(2)).min(1),
    }),
  ),
  /** Words that mean the same here: the first is the one that `leads` uses. */
  synonyms: z.array(z.array(z.string().trim().min(2)).min(2)),
});
export type SearchWords = z.output<typeof SearchWords>;
