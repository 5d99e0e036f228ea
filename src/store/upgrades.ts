import { z } from 'zod';

/** Brings a value of one record version to the next. Pure; it knows no version but these two. */
export type Upgrade = (value: unknown) => unknown;

/**
 * What an upgrade gets: a record, of which it knows the fields that it changes. A value of another
 * shape comes through as it is, and counts as damaged when it is checked.
 */
const upgradeOf =
  <Shape extends z.ZodRawShape>(
    shape: Shape,
    upgrade: (record: z.output<z.ZodObject<Shape, z.core.$loose>>) => unknown,
  ): Upgrade =>
  (value) => {
    const record = z.looseObject(shape).safeParse(value).data;
    return record === undefined ? value : upgrade(record);
  };

/** Ticket 1 → 2: the desk keeps a dossier, and not every ticket comes from an employee. */
export const ticketWithDossier: Upgrade = upgradeOf({}, (ticket) => ({
  ...ticket,
  source: { kind: 'medewerker' },
  dossier: [],
}));

/**
 * Form 1 → 2: several inputs instead of one text, and pages. What was typed was shown as a preview,
 * which comes after the only page. What the form had seen is counted differently now: with 0 the
 * colleague is told that the ticket changed, and looks once more.
 */
export const formWithInputs: Upgrade = upgradeOf(
  { text: z.string().optional(), seenDialogue: z.unknown() },
  (form) => {
    const { text } = form;
    const rest: Record<string, unknown> = { ...form };
    delete rest['text'];
    delete rest['seenDialogue'];
    const inputs = text === undefined ? {} : { text };
    return { ...rest, page: text === undefined ? 0 : 1, seen: 0, inputs };
  },
);
