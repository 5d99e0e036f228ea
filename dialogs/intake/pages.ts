import type { Texts } from '../../src/domain/language.ts';

/** The pages of an intake in their order (C91: the story comes before form and signals). */
export const PAGES = [
  { id: 'verhaal', title: { nl: 'Wat zag of hoorde je?', en: 'What did you see or hear?' } },
  { id: 'waar-wanneer', title: { nl: 'Waar en wanneer?', en: 'Where and when?' } },
  { id: 'over-wie', title: { nl: 'Over wie of wat gaat het?', en: 'Who or what is it about?' } },
  { id: 'signalen', title: { nl: 'Wat viel je op?', en: 'What did you notice?' } },
  { id: 'persoon', title: { nl: 'De persoon', en: 'The person' } },
  { id: 'locatie', title: { nl: 'De plek', en: 'The place' } },
  { id: 'wensen', title: { nl: 'Tot slot', en: 'Last questions' } },
  { id: 'advies', title: { nl: 'Je vraag', en: 'Your question' } },
] as const satisfies readonly { id: string; title: Texts }[];

export type PageId = (typeof PAGES)[number]['id'];

/** Kort melden asks everything on the page of the story. */
export const SHORT_PAGE: PageId = 'verhaal';
