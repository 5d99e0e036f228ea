import { z } from 'zod';
import { Instant, TicketId, TicketNumber } from './ids.ts';
import { sensitive } from './sensitive.ts';

/**
 * What the desk writes down about a ticket: one entry for each thing that somebody did, never
 * changed afterwards. What is open, held or decided is read from the entries, so that reopening a
 * ticket loses nothing.
 */

/** Somebody in the channel. */
export const Colleague = z.strictObject({ id: z.string().min(1), name: z.string().min(1) });
export type Colleague = z.output<typeof Colleague>;

/** A choice from the content as it stood when it was made: its id and its name in words. */
const Chosen = z.strictObject({ id: z.string().min(1), name: z.string().min(1) });
export type Chosen = z.output<typeof Chosen>;

const YesNo = z.enum(['ja', 'nee', 'weet-niet']);

/**
 * What the desk knows of the situation beyond the report. Each field is one answer; the newest
 * entry that gives it counts. The routes of the plan hang on these (see `circumstances.ts`).
 */
export const Situation = z.strictObject({
  /** Person, location or both (C31). */
  routes: z.array(z.enum(['persoon', 'locatie'])).optional(),
  /** Ids of forms of exploitation in the content. */
  forms: z.array(z.string()).optional(),
  /** Can the victim be found again, or is the victim known by now? (C32 a, i) */
  identifiable: YesNo.optional(),
  minor: YesNo.optional(),
  ongoing: YesNo.optional(),
  /** A minor who is alone and from abroad needs a guardian: Nidos (C32 k). */
  aloneAndForeign: YesNo.optional(),
  /** Somebody recorded that the parents are not involved (C32 k, C63). */
  parentsNotInvolved: YesNo.optional(),
  possiblePerpetrator: YesNo.optional(),
  /** It is known who the possible perpetrator is (C33, C56). */
  perpetratorKnown: YesNo.optional(),
  perpetratorMinor: YesNo.optional(),
  /** Convicted, and back after the sentence (C60). */
  returnedAfterSentence: YesNo.optional(),
  /** Worries about a returned offender again (C61). */
  newWorries: YesNo.optional(),
  /** The border plays a part (C33, KMar). */
  border: YesNo.optional(),
  /** The victim has a residence permit or needs none (C71). */
  residencePermit: YesNo.optional(),
  /** Where the victim is registered (C49). */
  registration: z.enum(['eigen', 'eigen-tijdelijk', 'nergens', 'elders', 'weet-niet']).optional(),
  /** Worries about safety and health go on (C32 g, h). */
  worriesPersist: YesNo.optional(),
  /** The case has become larger than the municipality can handle (C38, C58). */
  larger: YesNo.optional(),
  /** The approach that the RIEC chose with the partners (C58). */
  approach: z
    .array(z.enum(['bestuursrechtelijk', 'strafrechtelijk', 'fiscaalrechtelijk']))
    .optional(),
  /** A control of the location was held (C40). */
  controlled: YesNo.optional(),
  /** It shows where working together fails: a bottleneck for the regietafel (C66). */
  bottleneck: YesNo.optional(),
});
export type Situation = z.output<typeof Situation>;

/** What an overleg said about help: two answers, and what the victim says (C32 e to h, l). */
export const HelpAnswers = z.strictObject({
  possible: YesNo,
  needed: YesNo,
  accepted: z.enum(['ja', 'nee', 'nog-niet-gevraagd']),
});
export type HelpAnswers = z.output<typeof HelpAnswers>;

/** How a ticket ended (C97). */
export const ClosingOutcome = z.enum(['bevestigd', 'niet-bevestigd', 'onjuist', 'onbekend']);
export type ClosingOutcome = z.output<typeof ClosingOutcome>;

/** How the help track ended for a person (C3). */
export const HelpOutcome = z.enum([
  'hulp-gestart',
  'geen-hulp-nodig',
  'hulp-geweigerd',
  'hulp-niet-mogelijk',
  'persoon-niet-gevonden',
]);
export type HelpOutcome = z.output<typeof HelpOutcome>;

const Text = sensitive(z.string());
const entry = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({
    id: z.uuid(),
    at: Instant,
    by: Colleague,
    kind: z.literal(kind),
    ...shape,
  });

export const DossierEntry = z.discriminatedUnion('kind', [
  entry('situatie', { known: Situation }),
  /** A step of a route: done, skipped with a reason, or to be done once more. */
  entry('stap', {
    step: z.string().min(1),
    what: z.enum(['gedaan', 'overgeslagen', 'opnieuw']),
    reason: Text.optional(),
  }),
  /** Verrijken (own teams) or Opvragen bij partner (C29, C62). Open until there is an answer. */
  entry('aanvraag', {
    request: z.enum(['verrijken', 'opvragen']),
    to: Chosen,
    purpose: Text,
    ground: Chosen,
    /** The least that was told about who it concerns. */
    identity: Text,
    /** A person or team that was left out, and why. */
    leftOut: Text.optional(),
    /** When an answer is expected. */
    expectedOn: z.iso.date().optional(),
  }),
  entry('aanvraag-antwoord', {
    about: z.uuid(),
    outcome: z.enum(['antwoord', 'geweigerd']),
    text: Text,
    /** Information of police or RIEC stays out of copies, search and feedback (C99). */
    origin: z.enum(['eigen', 'politie', 'riec']),
  }),
  /** A meeting that is planned or was held (C4, C32 c and e). */
  entry('overleg', {
    which: Chosen,
    date: z.iso.date(),
    organisations: z.array(z.string()),
    state: z.enum(['gepland', 'gehouden']),
    /** The planned one that this one is the outcome of. */
    about: z.uuid().optional(),
    help: HelpAnswers.optional(),
    text: Text.optional(),
  }),
  /** Doorzetten naar partner (C30, C98): kept word for word as it was previewed. */
  entry('doorgezet', {
    partner: Chosen,
    copy: Text,
    /** Whether the copy holds what points at persons, or is anonymous (C34). */
    profile: z.enum(['met-gegevens', 'zonder-namen']),
    purpose: Text,
    means: Chosen,
    ground: Chosen,
    followUpOn: z.iso.date(),
  }),
  /** What became of it. `done: false` moves the follow-up to another day. */
  entry('opvolging', {
    about: z.uuid(),
    done: z.boolean(),
    text: Text,
    nextOn: z.iso.date().optional(),
  }),
  /** An intervention of the municipality itself (C68). */
  entry('interventie', { which: Chosen, date: z.iso.date(), text: Text }),
  /** The help track, with its own time stamps (C3, C51). */
  entry('hulp', {
    what: z.enum([
      'zorgcoordinator-gesproken',
      'hulp-gestart',
      'hulp-geweigerd',
      'hulp-niet-mogelijk',
      'nog-niet-gevraagd',
    ]),
    on: z.iso.date(),
    /** The next moment to look again (C32 l). */
    nextOn: z.iso.date().optional(),
    text: Text.optional(),
  }),
  entry('notitie', { origin: z.enum(['eigen', 'politie', 'riec']), text: Text }),
  entry('koppeling', {
    ticket: TicketId,
    number: TicketNumber,
    how: z.enum(['dubbel', 'verwant']),
    /** The other one was shielded then: this ticket, which more people see, does not name it (C100). */
    shielded: z.literal(true).optional(),
  }),
  /** Reported to CoMensha, or not; never a name without recorded consent (C70). */
  entry('comensha', {
    reported: z.enum(['ja', 'nee']),
    on: z.iso.date(),
    consent: z.enum(['ja', 'nee', 'zonder-naam']),
  }),
  /** Naam opvragen (C86): a reason first, then a second person. */
  entry('naam-gevraagd', {
    reason: Text,
    /** Why law or investigation forbids telling the reporter; absent when they are told. */
    keptQuietBecause: Text.optional(),
  }),
  entry('naam-besluit', { about: z.uuid(), allowed: z.boolean() }),
  entry('afgeschermd', { persons: z.array(Colleague).min(1), reason: Text }),
  entry('afscherming-opgeheven', { reason: Text }),
  entry('overgedragen', { from: Colleague.optional(), to: Colleague, reason: Text.optional() }),
  /** An adviesvraag that turned out to be a signal (C44). */
  entry('omgezet', { reason: Text.optional() }),
  entry('gesloten', {
    /** Absent for an adviesvraag: nothing was reported that could be confirmed. */
    outcome: ClosingOutcome.optional(),
    /** Why there was no overleg; absent when one is registered (C4). */
    noConsultation: Text.optional(),
    /** Why it was placed nowhere, or why what is open there need not be waited for (C30, C55). */
    noRouting: Text.optional(),
    help: HelpOutcome.optional(),
    /** Why the reporter hears nothing; absent when feedback was given (C42). */
    noFeedback: Text.optional(),
    /** Partners that got a copy of something incorrect have been told (C97). */
    corrected: z.boolean().optional(),
    text: Text.optional(),
  }),
  entry('heropend', { reason: Text }),
]);
export type DossierEntry = z.output<typeof DossierEntry>;

/** The entries of one kind, oldest first. */
export function entriesOf<Kind extends DossierEntry['kind']>(
  dossier: readonly DossierEntry[],
  kind: Kind,
): readonly Extract<DossierEntry, { kind: Kind }>[] {
  return dossier.filter(
    (candidate): candidate is Extract<DossierEntry, { kind: Kind }> => candidate.kind === kind,
  );
}
