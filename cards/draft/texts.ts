import type { Language } from '../../src/domain/language.ts';

export const texts = {
  nl: { title: 'Je melding' },
  en: { title: 'Your report' },
} satisfies Record<Language, object>;
