import { z } from 'zod';
import { DeskChoice, LocalText } from './basics.ts';

/** standaardteksten.json: texts to the reporter to begin with, never sent without a look. */
export const StandardText = DeskChoice.extend({
  for: z.enum(['vraag', 'terugkoppeling', 'advies']),
  text: LocalText,
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
