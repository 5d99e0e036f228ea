import { z } from 'zod';

/** The menu: the end of every greeting and of every text that the bot does not know (C2). */
export const MenuView = z.strictObject({
  /** True in the first message to a person: says what Signaalpunt is. */
  welcome: z.boolean(),
  /** An unfinished report is waiting: offers to go on with it. Its `intake.step`. */
  unfinished: z.string().optional(),
  /** A sentence above the menu, for example after leaving; finished text. */
  note: z.string().optional(),
  /** False in a municipality that works in Dutch alone: then there is no other language. */
  otherLanguage: z.boolean(),
});
export type MenuView = z.output<typeof MenuView>;
