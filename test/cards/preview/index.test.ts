import assert from 'node:assert/strict';
import { previewCard } from '../../../cards/preview/index.ts';
import type { PreviewView } from '../../../cards/preview/view.ts';
import { FORM, itBehavesLikeACard, NUMBER, TICKET, titles } from '../checklist.ts';

const VIEW: PreviewView = {
  id: FORM,
  ticket: TICKET,
  number: NUMBER,
  kind: 'vraag',
  text: 'Weet je nog hoe laat het was?\nWas er nog iemand bij?',
  warnings: [],
};

itBehavesLikeACard<PreviewView>({
  name: 'preview',
  place: 'channel',
  draw: previewCard,
  cases: {
    vraag: () => VIEW,
    warned: () => ({
      ...VIEW,
      kind: 'terugkoppeling',
      warnings: ['In de tekst staat een telefoonnummer.'],
    }),
    advies: () => ({ ...VIEW, kind: 'advies' }),
  },
  typed: (words) => ({ ...VIEW, text: words }),
});

describe('the preview', () => {
  it('can be sent, changed or cancelled', () => {
    assert.deepEqual(titles(previewCard(VIEW)), ['Versturen', 'Aanpassen', 'Annuleren']);
  });
});
