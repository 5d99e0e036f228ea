import type { Language } from '../../src/domain/language.ts';

export const texts = {
  nl: {
    title:
      'Gaat het over iemand die bij de gemeente werkt, of over de mensen die deze meldingen lezen?',
    lines: [
      'Kies je Ja? Dan hoort het niet hier. Wij bewaren niets en wijzen je een andere weg.',
      'Kies je Nee? Dan ga je verder.',
    ],
  },
  en: {
    title:
      'Is it about someone who works for the municipality, or about the people who read these reports?',
    lines: [
      'If you choose Yes, it does not belong here. We keep nothing and show you another way.',
      'If you choose No, you go on.',
    ],
  },
} satisfies Record<Language, object>;
