import assert from 'node:assert/strict';
import { draftCard } from '../../../cards/draft/index.ts';
import { itBehavesLikeACard, STEP, titles } from '../checklist.ts';

itBehavesLikeACard({
  name: 'draft',
  place: 'personal',
  draw: draftCard,
  cases: {
    open: (language) => ({
      id: STEP,
      lines: [language === 'nl' ? 'Je antwoord is bewaard.' : 'Your answer is saved.'],
      canSend: false,
    }),
    review: (language) => ({
      id: STEP,
      lines: [language === 'nl' ? 'Lees je melding na.' : 'Read your report.'],
      canSend: true,
    }),
  },
});
const dutch = { language: 'nl', example: false } as const;

describe('the neutral card of an intake', () => {
  it('offers Versturen only at the review', () => {
    const view = { id: STEP, lines: [], canSend: false };
    assert.deepEqual(titles(draftCard(view, dutch)), ['Verder', 'Stoppen', 'Nu gevaar']);
    assert.deepEqual(titles(draftCard({ ...view, canSend: true }, dutch)), [
      'Verder',
      'Versturen',
      'Stoppen',
      'Nu gevaar',
    ]);
  });
});
