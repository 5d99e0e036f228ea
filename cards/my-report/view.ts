import { z } from 'zod';

/** One own report: status, what was said, for 24 hours the content; add, withdraw, show name. */
export const MyReportView = z.strictObject({
  id: z.string(),
  number: z.string(),
  kind: z.enum(['signaal', 'adviesvraag']),
  /** "Verstuurd op …", "Status: …": finished text. */
  lines: z.array(z.string()),
  /** What was sent, only in the first 24 hours. */
  content: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  dialogue: z.array(z.strictObject({ who: z.string(), when: z.string(), text: z.string() })),
  /** `ticket.entry` of a question that waits for an answer. */
  openQuestion: z.string().optional(),
  canShowName: z.boolean(),
  /** Withdrawal was not asked yet. */
  canWithdraw: z.boolean(),
  /** The form that is open on the card: add something, ask to withdraw, show the name. */
  form: z.enum(['none', 'add', 'withdraw', 'show-name']),
  /** What was filled in but could not be taken, and why. */
  text: z.string().optional(),
  problem: z.string().optional(),
});
export type MyReportView = z.output<typeof MyReportView>;
