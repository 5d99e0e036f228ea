import { z } from 'zod';
import { Choice, LocalText, LocalTexts, Slug } from './basics.ts';

/** bronnen.json: where lists of signals come from, named once for all cards. */
export const Source = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  /** Who published it. */
  by: z.string().min(1),
  url: z.url().optional(),
  /** What the municipality still has to confirm, for example. */
  note: z.string().min(1).optional(),
});
export type Source = z.output<typeof Source>;

export const Signal = Choice.extend({
  forms: z.array(Slug),
  route: z.enum(['persoon', 'locatie', 'allebei']),
  /** An id of bronnen.json. */
  source: Slug,
});
export type Signal = z.output<typeof Signal>;

/** signalen/<id>.json: one card of observable signals, for an audience or a form (C5 to C12, D3). */
export const SignalCard = z.strictObject({
  id: Slug,
  title: LocalText,
  /** For an audience, for a form of exploitation, or about a possible offender (C12). */
  kind: z.enum(['doelgroep', 'vorm', 'daderschap']),
  /** For people outside the municipality, to be shared with them (C9). */
  outward: z.boolean().default(false),
  /** What to know before ticking, in one or two sentences. */
  note: LocalText.optional(),
  /** Who published the list it was made from, in words (C15). */
  source: z.string().min(1),
  /** What to do at this moment (C93). */
  now: LocalTexts.default([]),
  /** A question that people of this audience have, and what to do if the answer is yes (C6). */
  questions: z
    .array(z.strictObject({ id: Slug, question: LocalText, yes: LocalTexts.min(1) }))
    .default([]),
  signals: z.array(Signal),
  /** Signals that stand on another card and fit here too, by id. */
  also: z.array(Slug).default([]),
});
export type SignalCard = z.output<typeof SignalCard>;

/** The signals of a card: its own and those that it shares with other cards, each once. */
export function signalsOf(card: SignalCard, cards: readonly SignalCard[]): readonly Signal[] {
  const others = cards.flatMap(({ signals }) => signals);
  const shared = card.also.flatMap((id) => others.filter((signal) => signal.id === id).slice(0, 1));
  return [...card.signals, ...shared];
}
