import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitsOnCard, fitted } from '../../../../dialogs/desk/copies/fit.ts';

describe('a copy on a card', () => {
  it('is whole when it fits', () => {
    assert.deepEqual(fitted('Kort.'), { text: 'Kort.', isCut: false });
  });

  it('that is too long ends at a whole word, and says so', () => {
    const { text, isCut } = fitted('woord '.repeat(4000));
    assert.ok(isCut);
    assert.match(text, /woord\n…$/);
    assert.ok(text.length > 11_000);
  });

  it('always fits, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 9_000, size: 'max' }), (text) => {
        assert.ok(fitsOnCard(fitted(text).text));
      }),
      { numRuns: 30 },
    );
  });
});
