import { z } from 'zod';
import { DeskChoice, LocalText, LocalTexts, Slug } from './basics.ts';

/** partners.json: who does what, and who can get a copy of a ticket or be asked something (C67). */
export const Partner = DeskChoice.extend({
  /**
   * What a copy for this partner holds (C34, C98): `met-gegevens` what points at persons and
   * places, `zonder-namen` an anonymous one, `volgens-overleg` as was decided in the overleg.
   * `geen`: we share and ask nothing there, and people only find it, like Meld Misdaad Anoniem.
   */
  copy: z.enum(['met-gegevens', 'zonder-namen', 'volgens-overleg', 'geen']),
  /** The name as employees know it. */
  label: LocalText,
  kind: z.enum(['veiligheid', 'zorg', 'overig']),
  /** Tasks and interventions, word for word as the plan names them. */
  tasks: z.array(z.string().min(1)),
  /** The heading in the annex of the plan under which the tasks stand; absent if it is not there. */
  annex: z.string().min(1).optional(),
  /** The same in common words, one sentence each. */
  does: LocalTexts.min(1),
  /** When to turn to this partner, and who does that: the employee or the functionaris. */
  turnTo: LocalText,
  /** A name in contacten.json; absent: "vraag de aandachtsfunctionaris". */
  contact: z.string().min(1).optional(),
  source: z.string().min(1),
});
export type Partner = z.output<typeof Partner>;

/** The partners with which the desk works: whom it can ask something and send a copy. */
export function workedWith(partners: readonly Partner[]): readonly Partner[] {
  return partners.filter(({ copy }) => copy !== 'geen');
}

/** overleggen.json: the meetings (C64 to C66). */
export const Consultation = DeskChoice.extend({
  level: z.enum(['casus', 'lokaal', 'regionaal', 'landelijk']),
  /** Who usually takes part; offered to tick. */
  organisations: z.array(z.string().min(1)),
  /** What it is for. */
  what: LocalText,
  chair: z.string().min(1).optional(),
  regions: z.array(z.string().min(1)).default([]),
  /** A trial that may end. */
  pilot: z.boolean().default(false),
  /** The lokaal ondermijningsoverleg, for which the agenda is made (C37, C57). */
  local: z.boolean().optional(),
  source: z.string().min(1),
});
export type Consultation = z.output<typeof Consultation>;

/** taken.json: what the municipality itself does, as the annex of the plan names it (C68, C69). */
export const OwnTasks = z.strictObject({
  municipality: z
    .array(
      z.strictObject({
        id: Slug,
        /** Word for word as the plan names it. */
        task: z.string().min(1),
        label: LocalText,
        /** The intervention in bureau.json that a ticket can record, if this is one. */
        intervention: Slug.optional(),
      }),
    )
    .min(1),
  functionaris: z
    .array(z.strictObject({ id: Slug, task: z.string().min(1), label: LocalText }))
    .min(1),
});
export type OwnTasks = z.output<typeof OwnTasks>;
