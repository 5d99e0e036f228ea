import type { Language } from '../src/domain/language.ts';

/** What every card in a personal chat is drawn in. */
export interface Frame {
  readonly language: Language;
  /** True while a blocking decision is open: the card reads "Voorbeeld, niet vastgesteld" (C90). */
  readonly example: boolean;
}
