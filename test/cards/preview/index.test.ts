import assert from 'node:assert/strict';
import { previewCard } from '../../../cards/preview/index.ts';
import type { PreviewView } from '../../../cards/preview/view.ts';
import { readCard } from '../../support/read-card.ts';
import { FORM, itBehavesLikeACard, NUMBER, titles } from '../checklist.ts';

const VIEW: PreviewView = {
  id: FORM,
  number: NUMBER,
  title: `Vraag aan melder · ${NUMBER}`,
  reads: 'Dit leest de melder:',
  text: 'Weet je nog hoe laat het was?\nWas er nog iemand bij?',
  rows: [],
  warnings: [],
  send: 'Versturen',
};

itBehavesLikeACard<PreviewView>({
  name: 'preview',
  place: 'channel',
  draw: previewCard,
  cases: {
    vraag: () => VIEW,
    warned: () => ({ ...VIEW, warnings: ['In de tekst staat een telefoonnummer.'] }),
    partner: () => ({
      ...VIEW,
      title: `Doorzetten naar partner · ${NUMBER}`,
      reads: 'Dit krijgt de partner:',
      text: 'Route: persoon\nVorm: arbeid',
      rows: [
        { label: 'Partner', text: 'Politie' },
        { label: 'Manier', text: 'Beveiligde e-mail' },
      ],
    }),
  },
  typed: (words) => ({
    ...VIEW,
    text: words,
    rows: [{ label: 'Doel', text: words }],
    warnings: [words],
  }),
  typedPlaces: 3,
});

describe('the preview', () => {
  it('can be sent, changed or cancelled', () => {
    assert.deepEqual(titles(previewCard({ ...VIEW, send: 'Doorzetten' })), [
      'Doorzetten',
      'Aanpassen',
      'Annuleren',
    ]);
  });

  it('says what to look at once more only when there is something', () => {
    const warned = readCard(previewCard({ ...VIEW, warnings: ['Daar staat een naam.'] }));
    assert.ok(warned.includes('Kijk nog even:\nDaar staat een naam.'));
    assert.ok(!readCard(previewCard(VIEW)).includes('Kijk nog even'));
  });
});
