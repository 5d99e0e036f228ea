import { z } from 'zod';
import { MunicipalityId } from '../ids.ts';
import { Language } from '../language.ts';
import { Choice, ClockTime, Weekday } from './basics.ts';

/** The sections of the plan that the routes were made from. */
export const PlanSection = z.enum([
  ...(['§1.1', '§1.2', '§1.3'] as const),
  ...(['§2.1', '§2.2', '§2.3', '§2.4', '§2.5', '§2.6', '§2.7'] as const),
  ...(['§3.1', '§3.2', '§4', 'bijlage'] as const),
]);
export type PlanSection = z.output<typeof PlanSection>;

/** gemeente.json */
export const Municipality = z.strictObject({
  id: MunicipalityId,
  /** For example "gemeente Soest". */
  name: z.string().min(1),
  /** The towns and villages of the municipality, the largest first. */
  places: z.array(z.string().min(1)).min(1),
  /** Dutch always; English where the municipality wrote all of its texts in English too. */
  languages: z
    .array(Language)
    .refine(
      (languages) => languages.includes('nl'),
      'Zet "nl" erbij: zonder Nederlands kan het niet.',
    )
    .default(['nl', 'en']),
  numberPrefix: z.string().regex(/^[A-Z]{2,5}$/, 'Schrijf twee tot vijf hoofdletters, zoals MH.'),
  /** The plan that the routes follow. */
  plan: z.strictObject({
    /** For example "Uitvoeringsplan mensenhandel gemeente Soest". */
    title: z.string().min(1),
    /**
     * The sections of the own plan by those of the plan the routes were made from: `"§2.3": "§4.1"`.
     * What is not in the list is then shown as advice. Left out: the sections are the same.
     */
    sections: z.partialRecord(PlanSection, z.string().min(1)).optional(),
  }),
  /** When somebody reads reports (C82). The bot is no emergency service outside and inside them. */
  readingHours: z
    .strictObject({
      days: z.array(Weekday).min(1),
      from: ClockTime,
      until: ClockTime,
    })
    .refine((hours) => hours.from < hours.until, {
      path: ['until'],
      message: 'Schrijf een tijd die later op de dag is dan "from".',
    }),
  terms: z.strictObject({
    /** First feedback to the reporter, in working days (C102). */
    feedbackWorkingDays: z.int().min(1).max(60),
    /** Within how many working days somebody has to pick up a ticket (C102). */
    claimWorkingDays: z.int().min(1).max(20).default(1),
    /** The same for a minor, 112 or still going on, in hours in which reports are read. */
    claimUrgentHours: z.int().min(1).max(40).default(2),
    /** The day that Doorzetten proposes to ask a partner what became of it, in working days. */
    followUpWorkingDays: z.int().min(1).max(60).default(10),
    /** After how many days without anything new a ticket is stuck (C65). */
    stuckAfterDays: z.int().min(1).max(365).default(30),
    /** After how many months to look whether an open ticket is still needed (C102). */
    reviewAfterMonths: z.int().min(1).max(24).default(6),
  }),
  /** Who is responsible and where questions and complaints go (C103). */
  privacy: z.strictObject({ responsible: z.string(), contact: z.string(), url: z.url() }),
});
export type Municipality = z.output<typeof Municipality>;

/** wijken.json */
export const Neighbourhood = Choice.extend({
  /** One of `places` in gemeente.json. */
  place: z.string().min(1),
});
export type Neighbourhood = z.output<typeof Neighbourhood>;

const Days = z.int().min(1).max(36_500);

/**
 * bewaren.json: how long data is kept, in days after closing. Proposals while the decision
 * `bewaartermijnen` is open (C90, C102).
 */
export const Retention = z.strictObject({
  /** Signals, by the outcome at closing (C97). */
  signaal: z.strictObject({
    bevestigd: Days,
    'niet-bevestigd': Days,
    onbekend: Days,
    onjuist: Days,
  }),
  adviesvraag: Days,
  /** Copies that went to partners, kept by us. */
  partnerkopie: Days,
});
export type Retention = z.output<typeof Retention>;
