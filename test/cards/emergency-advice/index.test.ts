import assert from 'node:assert/strict';
import { emergencyAdviceCard } from '../../../cards/emergency-advice/index.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, titles } from '../checklist.ts';

itBehavesLikeACard({
  name: 'emergency-advice',
  place: 'personal',
  draw: emergencyAdviceCard,
  cases: {
    'kan-niet-bellen': (language) => ({
      about: 'kan-niet-bellen' as const,
      alarm: language === 'nl' ? 'de noodknop of de beveiliging' : 'the alarm button or security',
      police: '0900-8844',
    }),
    voorbij: (language) => ({
      about: 'voorbij' as const,
      alarm: language === 'nl' ? 'de noodknop of de beveiliging' : 'the alarm button or security',
      police: '0900-8844',
    }),
  },
});

describe('the advice after the 112 card', () => {
  const dutch = { language: 'nl', example: false } as const;

  it('calls past danger danger as long as nobody knows that the person is safe (C79)', () => {
    const card = emergencyAdviceCard(
      { about: 'voorbij', alarm: 'de noodknop of de beveiliging', police: '0900-8844' },
      dutch,
    );
    assert.ok(
      readCard(card).includes(
        'Is het net gebeurd, is iemand net meegenomen, of weet je niet of deze persoon veilig is? Bel dan toch 112.\nIs het langer geleden en geen spoed? Bel 0900-8844 of ga verder.',
      ),
    );
  });

  it('lets somebody who could not call say later that there was a call', () => {
    const card = emergencyAdviceCard(
      { about: 'kan-niet-bellen', alarm: 'de noodknop of de beveiliging', police: '0900-8844' },
      dutch,
    );
    assert.deepEqual(titles(card), ['112 is gebeld, ga verder', 'Verder', 'Nu gevaar']);
  });
});
