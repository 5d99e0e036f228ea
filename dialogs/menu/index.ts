import { menuCard } from '../../cards/index.ts';
import type { Reply } from '../../src/domain/card.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { frameOf } from '../frame-of.ts';

interface MenuPlace {
  readonly language: Language;
  readonly welcome?: boolean;
  /** `intake.step` of an unfinished report. */
  readonly unfinished?: string | undefined;
  readonly note?: string;
}

/** The menu: where every greeting and every text that we do not know ends (C2). */
export function menuReply(
  { language, welcome = false, unfinished, note }: MenuPlace,
  facts: Facts,
): Reply {
  const view = {
    welcome,
    otherLanguage: facts.content.municipality.languages.length > 1,
    ...(unfinished === undefined ? {} : { unfinished }),
    ...(note === undefined ? {} : { note }),
  };
  return { card: menuCard(view, frameOf(language, facts)) };
}
