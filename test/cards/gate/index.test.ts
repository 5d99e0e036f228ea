import assert from 'node:assert/strict';
import { gateCard } from '../../../cards/gate/index.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, READING_HOURS, STEP, titles } from '../checklist.ts';

itBehavesLikeACard({
  name: 'gate',
  place: 'personal',
  draw: gateCard,
  cases: {
    first: (language) => ({ id: STEP, readingHours: READING_HOURS[language], kept: false }),
    kept: (language) => ({ id: STEP, readingHours: READING_HOURS[language], kept: true }),
  },
});

describe('the gate', () => {
  const card = gateCard(
    { id: STEP, readingHours: READING_HOURS.nl, kept: false },
    { language: 'nl', example: false },
  );

  it('asks for nothing but the danger', () => {
    assert.deepEqual(titles(card), ['Ja', 'Ik twijfel', 'Nee', 'Stoppen', 'Nu gevaar']);
  });

  it('says that nobody reads at night, in the words of C82', () => {
    assert.ok(
      readCard(card).includes(
        'De gemeente is geen hulpdienst. Je melding wordt gelezen op maandag tot en met vrijdag van 9.00 tot 17.00 uur. Wordt het gevaarlijk? Wacht niet op ons. Bel 112.',
      ),
    );
  });
});
