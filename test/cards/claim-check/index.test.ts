import assert from 'node:assert/strict';
import { claimCheckCard } from '../../../cards/claim-check/index.ts';
import type { ClaimCheckView } from '../../../cards/claim-check/view.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, NUMBER, TICKET, titles } from '../checklist.ts';

const READ_OUT = [
  { label: 'Waar', text: 'Gemeentehuis, balie 4' },
  { label: 'Wie', text: 'Een vrouw van ongeveer 20 jaar' },
  { label: 'Wat', text: 'De begeleider houdt haar paspoort vast.' },
];

itBehavesLikeACard<ClaimCheckView>({
  name: 'claim-check',
  place: 'channel',
  draw: claimCheckCard,
  cases: {
    open: () => ({ id: TICKET, number: NUMBER, readOut: [] }),
    ja: () => ({ id: TICKET, number: NUMBER, answered: 'ja', readOut: READ_OUT }),
    nee: () => ({ id: TICKET, number: NUMBER, answered: 'nee', readOut: [] }),
    'weet-niet': () => ({ id: TICKET, number: NUMBER, answered: 'weet-niet', readOut: [] }),
  },
  typed: (words) => ({
    id: TICKET,
    number: NUMBER,
    answered: 'ja',
    readOut: [{ label: 'Waar', text: words }],
  }),
});

describe('the danger check after Oppakken', () => {
  it('shows on Ja what to read out and what to note (C35)', () => {
    const reading = readCard(
      claimCheckCard({ id: TICKET, number: NUMBER, answered: 'ja', readOut: READ_OUT }),
    );
    assert.ok(reading.includes('Bel nu 112'));
    assert.ok(reading.includes('Waar: Gemeentehuis, balie 4'));
    assert.ok(reading.includes('Noteer daarna wie je sprak en hoe laat.'));
  });

  it('shows nothing of the report while the question is open or the answer is no', () => {
    for (const answered of [{}, { answered: 'nee' as const }, { answered: 'weet-niet' as const }]) {
      const card = claimCheckCard({ id: TICKET, number: NUMBER, ...answered, readOut: READ_OUT });
      assert.ok(!readCard(card).includes('balie 4'));
    }
  });

  it('can be left without an answer', () => {
    assert.deepEqual(titles(claimCheckCard({ id: TICKET, number: NUMBER, readOut: [] })), [
      'Ja',
      'Nee',
      'Weet ik niet',
      'Terug naar ticket',
    ]);
  });
});
