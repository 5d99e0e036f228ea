import type { Language } from '../../src/domain/language.ts';

export const texts = {
  nl: { problems: 'Nog even dit:' },
  en: { problems: 'Just this first:' },
} satisfies Record<Language, object>;
