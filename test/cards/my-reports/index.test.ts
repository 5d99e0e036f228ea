import assert from 'node:assert/strict';
import { myReportsCard } from '../../../cards/my-reports/index.ts';
import type { Language } from '../../../src/domain/language.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, TICKET, titles } from '../checklist.ts';

function report(language: Language, number: number, question: boolean) {
  return {
    id: TICKET,
    number: `MH-2026-${String(number).padStart(4, '0')}`,
    line:
      language === 'nl'
        ? 'Melding van 24 november 2026, opgepakt'
        : 'Report of 24 November 2026, taken up',
    question,
  };
}

itBehavesLikeACard({
  name: 'my-reports',
  place: 'personal',
  draw: myReportsCard,
  cases: {
    none: () => ({ reports: [], more: 0 }),
    some: (language) => ({
      reports: [report(language, 7, true), report(language, 3, false)],
      more: 0,
    }),
    many: (language) => ({
      reports: Array.from({ length: 10 }, (_, index) => report(language, 20 - index, false)),
      more: 3,
    }),
  },
});

describe('the list of own reports', () => {
  const dutch = { language: 'nl', example: false } as const;

  it('counts one older report as one', () => {
    assert.ok(
      readCard(myReportsCard({ reports: [], more: 1 }, dutch)).includes('nog 1 oudere melding.'),
    );
  });

  it('names the report on its button', () => {
    const card = myReportsCard({ reports: [report('nl', 7, true)], more: 0 }, dutch);
    assert.deepEqual(titles(card), ['Bekijk MH-2026-0007', 'Menu', 'Nu gevaar']);
  });
});
