import { z } from 'zod';
import { Slug } from './basics.ts';

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
    message: 'Vul bij een besluit ook "decidedBy" en "date" in.',
  });
export type Decision = z.output<typeof Decision>;

/** The Entra object id of a person, in small letters as activities carry it. */
const ObjectId = z
  .string()
  .toLowerCase()
  .pipe(
    z.guid(
      'Schrijf de object-id van een persoon, zoals die staat bij Users in Microsoft Entra ID.',
    ),
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
