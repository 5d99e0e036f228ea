import assert from 'node:assert/strict';
import { reviewCard } from '../../../cards/review/index.ts';
import type { ReviewView } from '../../../cards/review/view.ts';
import type { Language } from '../../../src/domain/language.ts';
import { readCard } from '../../support/read-card.ts';
import { buttonsWith, INTAKE, itBehavesLikeACard, STEP, titles } from '../checklist.ts';

const STORY = {
  nl: 'Aan de balie praatte steeds de begeleider.\nHij hield haar paspoort vast.',
  en: 'At the desk the companion did all the talking.\nHe kept her passport.',
};

const nl = (language: Language): boolean => language === 'nl';

function view(language: Language, story: string): ReviewView {
  const dutch = nl(language);
  return {
    id: STEP,
    kind: 'signaal',
    visibility: dutch ? 'Vertrouwelijk' : 'Confidential',
    known: [],
    warnings: [
      dutch ? 'Schrijf wat je zag, niet wat je denkt.' : 'Write what you saw, not thought.',
    ],
    blocks: [
      {
        id: `${INTAKE}.verhaal`,
        title: dutch ? 'Je verhaal' : 'Your story',
        rows: [
          {
            label: dutch ? 'Wat heb je gezien of gehoord?' : 'What did you see or hear?',
            text: story,
          },
          { label: dutch ? 'Plaats' : 'Place', text: dutch ? 'Gemeentehuis' : 'Town hall' },
        ],
      },
      {
        id: `${INTAKE}.persoon`,
        title: dutch ? 'De persoon' : 'The person',
        rows: [
          { label: dutch ? 'Minderjarig' : 'Minor', text: dutch ? 'Weet ik niet' : 'Not known' },
        ],
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
      known: [
        { id: 'meldcode', title: nl(language) ? 'De meldcode' : 'The reporting code' },
        { id: 'kaart.hotel', title: nl(language) ? 'In een hotel' : 'In a hotel' },
      ],
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

  it('offers what is known already on a question, and Versturen stays one press', () => {
    const known = [{ id: 'partner.nla', title: 'Nederlandse Arbeidsinspectie' }];
    const card = reviewCard(
      { ...view('nl', STORY.nl), kind: 'adviesvraag', known },
      { language: 'nl', example: false },
    );
    assert.deepEqual(
      buttonsWith(card, 'info.show').map(({ title }) => title),
      ['Nederlandse Arbeidsinspectie'],
    );
    assert.equal(buttonsWith(card, 'intake.send').length, 1);
    assert.ok(
      readCard(card).includes('Misschien staat je antwoord hier al. Versturen kan altijd.'),
    );
    const without = reviewCard(view('nl', STORY.nl), { language: 'nl', example: false });
    assert.doesNotMatch(readCard(without), /Misschien staat je antwoord/);
  });
});
