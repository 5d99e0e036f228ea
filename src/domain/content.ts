import { z } from 'zod';
import { MunicipalityId } from './ids.ts';
import { Texts } from './language.ts';
import { problemOfPattern } from './word-pattern.ts';

/**
 * What a municipality changes without code. One JSON file each in `content/<municipality>/`;
 * the loader (`src/content.ts`) reads them and reports every problem at once.
 */

const Phone = z
  .string()
  .regex(/^[0-9+][0-9 -]{2,20}$/, 'must be a phone number like 0900-8844; leave it out if unknown');
const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time with two digits each, like 09:00');
const Slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,40}$/,
    'must be at most 41 small letters, digits and dashes, and begin with a letter',
  );

/** Words to look for in typed text; the notation stands in `word-pattern.ts`. */
const Pattern = z.string().superRefine((pattern, context) => {
  const problem = problemOfPattern(pattern);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
const Weekday = z.int().min(1).max(7);

/** gemeente.json */
export const Municipality = z.strictObject({
  id: MunicipalityId,
  /** For example "gemeente Soest". */
  name: z.string().min(1),
  /** The place name alone, for the question in which municipality something happened. */
  place: z.string().min(1),
  numberPrefix: z.string().regex(/^[A-Z]{2,5}$/),
  /** When somebody reads reports (C82). The bot is no emergency service outside and inside them. */
  readingHours: z
    .strictObject({
      days: z.array(Weekday).min(1),
      from: ClockTime,
      until: ClockTime,
    })
    .refine((hours) => hours.from < hours.until, {
      path: ['until'],
      message: 'must be later on the day than "from"',
    }),
  /** How long data is kept, in whole sentences; says so while the municipality has not decided. */
  retention: Texts,
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

/** contacten.json: no `phone` means "vraag de functionaris"; outside local mode some are mandatory. */
export const Contact = z.strictObject({
  /** As it stands in the middle of a sentence: "de politie". */
  name: Texts,
  phone: Phone.optional(),
  url: z.url().optional(),
  hours: Texts.optional(),
  /** Where the fact comes from and when somebody last checked it. */
  source: z.string().min(1),
  checkedOn: z.iso.date().optional(),
});
export type Contact = z.output<typeof Contact>;

export const Contacts = z.strictObject({
  functionaris: Contact,
  deputy: Contact,
  police: Contact,
  mma: Contact,
  comensha: Contact,
  veiligThuis: Contact,
  integrity: Contact,
  staffSupport: Contact,
  /** What an employee presses or calls when in danger at the desk (C80), in words. */
  alarm: Texts,
});
export type Contacts = z.output<typeof Contacts>;

/** A choice with both wordings: what the reporter reads and what the functionaris reads. */
export const Choice = z.strictObject({ id: Slug, label: Texts, short: z.string().min(1) });
export type Choice = z.output<typeof Choice>;

/** teams.json: the teams of the municipality and which signal cards each of them sees (C6 to C9). */
export const Team = Choice.extend({
  signalCards: z.array(Slug),
  /** Falls under the Wet verplichte meldcode (C46). */
  reportingCode: z.boolean(),
  /** Can be asked for information with Verrijken (C29). */
  enriches: z.boolean().default(true),
  /** Looks into the BRP: only who has the role `brp` may ask it to. */
  basicRegistration: z.boolean().optional(),
});
export type Team = z.output<typeof Team>;

/** signalen/<id>.json: one card of observable signals, for an audience or a form (D3). */
export const SignalCard = z.strictObject({
  id: Slug,
  title: Texts,
  /** What to know before ticking, in one or two sentences. */
  note: Texts.optional(),
  /** Who published the list it was made from, and what the municipality still has to confirm. */
  source: z.string().min(1),
  signals: z
    .array(
      Choice.extend({
        forms: z.array(Slug),
        route: z.enum(['persoon', 'locatie', 'allebei']),
      }),
    )
    .min(1),
});
export type SignalCard = z.output<typeof SignalCard>;

/** A choice that only the desk sees. */
export const DeskChoice = z.strictObject({ id: Slug, name: z.string().min(1) });
export type DeskChoice = z.output<typeof DeskChoice>;

/** partners.json: who can get a copy of a ticket or be asked something (C67, C98). */
export const Partner = DeskChoice.extend({
  /**
   * What a copy for this partner holds (C34, C98): `met-gegevens` what points at persons and
   * places, `zonder-namen` an anonymous one, `volgens-overleg` as was decided in the overleg.
   */
  copy: z.enum(['met-gegevens', 'zonder-namen', 'volgens-overleg']),
  /** Tasks as the plan names them. */
  tasks: z.array(z.string().min(1)),
});
export type Partner = z.output<typeof Partner>;

/** overleggen.json: the meetings (C64 to C66). */
export const Consultation = DeskChoice.extend({
  level: z.enum(['casus', 'lokaal', 'regionaal', 'landelijk']),
  /** Who usually takes part; offered to tick. */
  organisations: z.array(z.string().min(1)),
  /** The lokaal ondermijningsoverleg, for which the agenda is made (C37, C57). */
  local: z.boolean().optional(),
});
export type Consultation = z.output<typeof Consultation>;

/** standaardteksten.json: texts to the reporter to begin with, never sent without a look. */
export const StandardText = DeskChoice.extend({
  for: z.enum(['vraag', 'terugkoppeling', 'advies']),
  text: Texts,
});
export type StandardText = z.output<typeof StandardText>;

/** bureau.json: the choice lists of the desk. */
export const DeskLists = z.strictObject({
  /** Legal grounds for asking and sharing; the municipality confirms them. */
  grounds: z.array(DeskChoice).min(1),
  /** By what means a copy goes to a partner. */
  means: z.array(DeskChoice).min(1),
  /** Interventions of the municipality itself (C68). */
  interventions: z.array(DeskChoice).min(1),
});
export type DeskLists = z.output<typeof DeskLists>;

/** besluiten.json: what the municipality has to decide (C90). */
export const Decision = z
  .strictObject({
    id: Slug,
    question: z.string().min(1),
    proposal: z.string().min(1),
    /** What was decided, in words; null while it is open. */
    decision: z.string().trim().min(1).nullable(),
    decidedBy: z.string().trim().min(1).nullable(),
    date: z.iso.date().nullable(),
    reviewDate: z.iso.date().nullable(),
    blocking: z.boolean(),
  })
  .refine((it) => it.decision === null || (it.decidedBy !== null && it.date !== null), {
    path: ['decision'],
    message: 'a decision needs "decidedBy" and "date"',
  });
export type Decision = z.output<typeof Decision>;

/** The Entra object id of a person, in small letters as activities carry it. */
const ObjectId = z
  .string()
  .toLowerCase()
  .pipe(
    z.guid('must be the object id of a person, as it stands under Users in Microsoft Entra ID'),
  );

/** rollen.json: who is who, by Entra object id. The first two may act on tickets. */
export const Roles = z.strictObject({
  functionaris: z.array(ObjectId),
  deputy: z.array(ObjectId),
  /** Hears of tickets that nobody picks up, after the deputy (C28). */
  manager: z.array(ObjectId).default([]),
  /** The functionaris gegevensbescherming: hears of new members of the channel (C100). */
  fg: z.array(ObjectId).default([]),
  /** May ask for information from the BRP (C29). */
  brp: z.array(ObjectId).default([]),
});
export type Roles = z.output<typeof Roles>;

/**
 * gevaarwoorden.json: words in typed text after which the 112 card comes (C27). Every list holds
 * word patterns; they are looked for sentence by sentence.
 */
export const DangerWords = z.strictObject({
  /** Always danger, also in a sentence about the past: "hij dreigt haar te vermoorden". */
  urgent: z.array(Pattern).min(1),
  /** Danger, unless the sentence is clearly about the past: "opgesloten". */
  danger: z.array(Pattern).min(1),
  /** Where one of these stands in a sentence, its `danger` words speak of the past. */
  past: z.array(Pattern),
  /** Where one of these stands as well, the sentence is about now after all: "nu weer". */
  now: z.array(Pattern),
  /** Taken out before anything else is looked at: "geen gevaar", "mes en vork". */
  harmless: z.array(Pattern),
});
export type DangerWords = z.output<typeof DangerWords>;

export const Content = z.strictObject({
  municipality: Municipality,
  contacts: Contacts,
  teams: z.array(Team).min(1),
  forms: z.array(Choice).min(1),
  neighbourhoods: z.array(Choice).min(1),
  signalCards: z.array(SignalCard).min(1),
  decisions: z.array(Decision).min(1),
  roles: Roles,
  dangerWords: DangerWords,
  partners: z.array(Partner).min(1),
  consultations: z.array(Consultation).min(1),
  standardTexts: z.array(StandardText),
  desk: DeskLists,
});
export type Content = z.output<typeof Content>;
