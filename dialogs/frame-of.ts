import type { Frame } from '../cards/frame.ts';
import type { Language } from '../src/domain/language.ts';
import type { Facts } from '../src/domain/turn.ts';

/** The frame of a personal card for somebody who reads this language. */
export function frameOf(language: Language, { example }: Facts): Frame {
  return { language, example };
}
