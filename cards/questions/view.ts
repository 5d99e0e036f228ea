import { z } from 'zod';
import { Field } from '../field.ts';

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
