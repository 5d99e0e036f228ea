import assert from 'node:assert/strict';
import { detailsCard } from '../../../cards/details/index.ts';
import type { DetailsView } from '../../../cards/details/view.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, NUMBER, TICKET, titles } from '../checklist.ts';

const DETAILS: DetailsView = {
  id: TICKET,
  number: NUMBER,
  reporter: 'Vertrouwelijk',
  emergency: ['Melder zegt: 112 gebeld om 10.42 (zelf). Niet gecontroleerd.'],
  blocks: [
    {
      title: 'Verhaal',
      rows: [
        { label: 'Verhaal', text: 'De begeleider praatte steeds.\nHij hield haar paspoort vast.' },
        { label: 'Plaats', text: 'Gemeentehuis, balie 4' },
      ],
    },
    { title: 'Persoon', rows: [{ label: 'Is deze persoon te vinden?', text: 'Ja' }] },
  ],
  dialogue: [
    {
      who: 'Fatima Yilmaz',
      when: '24 november 2026, 11.03 uur',
      text: 'Weet je nog hoe laat het was?',
    },
    { who: 'Melder', when: '24 november 2026, 11.30 uur', text: 'Om tien uur.' },
  ],
};

itBehavesLikeACard({
  name: 'details',
  place: 'channel',
  draw: detailsCard,
  cases: {
    signaal: () => DETAILS,
    bare: () => ({ ...DETAILS, dialogue: [], emergency: [] }),
  },
  typed: (words) => ({
    ...DETAILS,
    reporter: words,
    emergency: [words],
    blocks: [{ title: 'Verhaal', rows: [{ label: 'Verhaal', text: words }] }],
    dialogue: [{ who: 'Melder', when: '24 november 2026, 11.30 uur', text: words }],
  }),
  typedPlaces: 4,
});

describe('the details', () => {
  it('say that the view is recorded, and lead back', () => {
    const card = detailsCard(DETAILS);
    assert.ok(readCard(card).includes('Het is vastgelegd dat je dit bekijkt.'));
    assert.deepEqual(titles(card), ['Terug naar ticket']);
  });
});
