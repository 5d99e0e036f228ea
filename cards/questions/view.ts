import { z } from 'zod';

const Option = z.strictObject({ value: z.string(), title: z.string() });

const base = {
  id: z.string(),
  label: z.string(),
  required: z.boolean(),
  hint: z.string().optional(),
};

/** One question as an input. `value` is what was answered before, only in answers to a press. */
export const Field = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('text'),
    multiline: z.boolean(),
    maxLength: z.int(),
    value: z.string().optional(),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('choice'),
    options: z.array(Option).min(2),
    value: z.string().optional(),
  }),
  /** Several; `value` is the chosen values joined by a comma, as the channel sends them. */
  z.strictObject({
    ...base,
    kind: z.literal('choices'),
    options: z.array(Option).min(1),
    value: z.string().optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('date'), value: z.string().optional() }),
]);
export type Field = z.output<typeof Field>;

/** One page of questions with Terug, Verder and Stoppen. */
export const QuestionsView = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** "Stap 2 van 5", finished text. */
  progress: z.string(),
  /** Sentences above the questions: an explanation, a tip, a warning about what was filled in. */
  notes: z.array(z.string()),
  /** What has to be mended before going on, finished text. */
  problems: z.array(z.string()),
  fields: z.array(Field).min(1),
  canGoBack: z.boolean(),
});
export type QuestionsView = z.output<typeof QuestionsView>;
