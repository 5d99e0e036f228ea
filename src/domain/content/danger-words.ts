import { z } from 'zod';
import { Pattern } from './basics.ts';

/** The words of one language. Every list holds word patterns, looked for sentence by sentence. */
const DangerWordsOfLanguage = z.strictObject({
  /** Always danger, also in a sentence about the past: "hij dreigt haar te vermoorden". */
  urgent: z.array(Pattern).min(1),
  /** Danger, unless the sentence is clearly about the past: "opgesloten". */
  danger: z.array(Pattern).min(1),
  /** Fear, flight, force: danger only beside a word of `now` or `here`, and not of the past. */
  worry: z.array(Pattern),
  /** Words of this moment for `worry` alone, too common to speak against `past`: "staat hier". */
  here: z.array(Pattern),
  /** Where one of these stands in a sentence, its words of danger speak of the past. */
  past: z.array(Pattern),
  /** Where one of these stands as well, the sentence is about now after all: "nu weer". */
  now: z.array(Pattern),
  /** Takes the meaning out of a word of `now` that only tells how it ended: "nu woont ze veilig". */
  ended: z.array(Pattern),
  /** Taken out before anything else is looked at: "geen gevaar", "mes en vork". */
  harmless: z.array(Pattern),
});

/**
 * gevaarwoorden.json: words in typed text after which the 112 card comes (C27), by language. Text is
 * read with those of all languages together, because people in danger mix them. A municipality that
 * writes Dutch alone may leave English out, but people in danger do write it.
 */
export const DangerWords = z.strictObject({
  nl: DangerWordsOfLanguage,
  en: DangerWordsOfLanguage.optional(),
});
export type DangerWords = z.output<typeof DangerWords>;

/** The kinds of words, the same in every language. */
export type DangerWordsOfLanguage = z.output<typeof DangerWordsOfLanguage>;
