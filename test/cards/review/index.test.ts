import assert from 'node:assert/strict';
import { reviewCard } from '../../../cards/review/index.ts';
import type { ReviewView } from '../../../cards/review/view.ts';
import type { Language } from '../../../src/domain/language.ts';
import { INTAKE, itBehavesLikeACard, STEP, titles } from '../checklist.ts';

const STORY = {
  nl: 'Aan de balie praatte steeds de begeleider.\nHij hield haar paspoort vast.',
  en: 'At the desk the companion did all the talking.\nHe kept her passport.',
};

function view(language: Language, story: string): ReviewView {
  const nl = language === 'nl';
  return {
    id: STEP,
    kind: 'signaal',
    visibility: nl ? 'Vertrouwelijk' : 'Confidential',
    warnings: [nl ? 'Schrijf wat je zag, niet wat je denkt.' : 'Write what you saw, not thought.'],
    blocks: [
      {
        id: `${INTAKE}.verhaal`,
        title: nl ? 'Je verhaal' : 'Your story',
        rows: [
          {
            label: nl ? 'Wat heb je gezien of gehoord?' : 'What did you see or hear?',
            text: story,
          },
          { label: nl ? 'Plaats' : 'Place', text: nl ? 'Gemeentehuis' : 'Town hall' },
        ],
      },
      {
        id: `${INTAKE}.persoon`,
        title: nl ? 'De persoon' : 'The person',
        rows: [{ label: nl ? 'Minderjarig' : 'Minor', text: nl ? 'Weet ik niet' : 'Not known' }],
      },
    ],
  };
}

itBehavesLikeACard({
  name: 'review',
  place: 'personal',
  draw: reviewCard,
  cases: {
    signaal: (language) => view(language, STORY[language]),
    long: (language) => view(language, `${STORY[language]} `.repeat(30).trim().slice(0, 4000)),
    adviesvraag: (language) => ({
      ...view(language, STORY[language]),
      kind: 'adviesvraag' as const,
      warnings: [],
      blocks: view(language, STORY[language]).blocks.slice(0, 1),
    }),
  },
  typed: (words) => ({
    ...view('nl', words),
    warnings: [],
    blocks: [
      { id: `${INTAKE}.verhaal`, title: 'Je verhaal', rows: [{ label: 'Wat', text: words }] },
    ],
  }),
});

describe('the review', () => {
  it('has a change button for every block, each with its own name', () => {
    const card = reviewCard(view('nl', STORY.nl), { language: 'nl', example: false });
    assert.deepEqual(titles(card), [
      'Wijzig: je verhaal',
      'Wijzig: de persoon',
      'Versturen',
      'Terug',
      'Stoppen',
      'Nu gevaar',
    ]);
  });
});
