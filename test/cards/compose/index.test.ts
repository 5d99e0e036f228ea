import assert from 'node:assert/strict';
import { composeCard } from '../../../cards/compose/index.ts';
import type { ComposeView } from '../../../cards/compose/view.ts';
import { partsOfType } from '../../support/card-parts.ts';
import { buttonsWith, FORM, itBehavesLikeACard, NUMBER, TICKET } from '../checklist.ts';

const VIEW: ComposeView = { id: FORM, ticket: TICKET, number: NUMBER, kind: 'vraag' };

itBehavesLikeACard<ComposeView>({
  name: 'compose',
  place: 'channel',
  draw: composeCard,
  cases: {
    vraag: () => VIEW,
    again: () => ({
      ...VIEW,
      kind: 'terugkoppeling',
      text: 'Dank je voor je melding.',
      note: 'Het ticket is intussen veranderd. Kijk of je tekst nog klopt.',
      problem: 'De tekst is te lang.',
    }),
    advies: () => ({ ...VIEW, kind: 'advies' }),
  },
  typed: (words) => ({ ...VIEW, text: words, note: words }),
  typedPlaces: 2,
});

describe('writing to the reporter', () => {
  it('can be cancelled without a text, and not previewed without one', () => {
    const [input] = partsOfType(composeCard(VIEW), 'Input.Text');
    assert.equal(input?.['isRequired'], true);
    assert.equal(input['errorMessage'], 'Schrijf eerst een tekst.');
    const [cancel] = buttonsWith(composeCard(VIEW), 'form.cancel');
    assert.equal(cancel?.['associatedInputs'], 'None');
  });
});
