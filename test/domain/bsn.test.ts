import assert from 'node:assert/strict';
import fc from 'fast-check';
import { containsBsn, withoutBsn } from '../../src/domain/bsn.ts';
import { runs } from '../support/counts.ts';

/** The eleven test, written down another way than in the code. */
const passes = (digits: string): boolean => {
  const total = Array.from(digits)
    .slice(0, 8)
    .reduce((sum, digit, index) => sum + (9 - index) * Number(digit), 0);
  return total % 11 === Number(digits[8]) && digits !== '000000000';
};

const nineDigits = fc.stringMatching(/^\d{9}$/);

describe('a text with a BSN', () => {
  for (const text of [
    '123456782',
    'haar bsn is 123456782.',
    'BSN:123456782',
    'BSN123456782',
    '1234.56.782',
    '1234 56 782',
    '123 456 782',
    '123-456-782',
    '123\u00a0456\u00a0782',
    '１２３４５６７８２',
    '111222333',
    'huisnummer 12 123456782',
    'geboren 12-05-1990, 123456782',
    '(123456782)',
    '012345672',
  ]) {
    it(`is noticed: "${text}"`, () => {
      assert.equal(containsBsn(text), true);
    });
  }

  for (const text of [
    '',
    'geen cijfers',
    '123456789',
    '000000000',
    '12345678',
    '1234567820',
    '0123456782',
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '+31612345678',
    '+31 6 12345678',
    '+31 123456782',
    '+31 (0)123456782',
    '0031123456782',
    '0031 123456782',
    '033-448 11 86',
    '0800-7000 en 0900-8844',
    'NL91ABNA0417164300',
    '1234 56.782',
    '123456\n782',
    'kenteken AB-123-C, 3762 XJ 12',
    '24-11-2026 om 10.42 uur',
  ]) {
    it(`is not seen in "${text}"`, () => {
      assert.equal(containsBsn(text), false);
    });
  }

  it('is noticed exactly when nine digits pass the eleven test', () => {
    fc.assert(
      fc.property(nineDigits, (digits) => {
        fc.pre(!digits.startsWith('00'));
        assert.equal(containsBsn(`nummer ${digits} erbij`), passes(digits));
      }),
      { numRuns: runs(1_000, 20_000) },
    );
  });

  it('is not seen in a longer row of digits', () => {
    fc.assert(
      fc.property(nineDigits, fc.stringMatching(/^\d{1,9}$/), (digits, more) => {
        assert.equal(containsBsn(digits + more), false);
        assert.equal(containsBsn(more + digits), false);
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  it('is looked for in time that grows with the text alone', () => {
    const quickest = (text: string): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now();
          containsBsn(text);
          return performance.now() - start;
        }),
      );
    for (const part of ['1', '1 ', '1.(0)', '00', '+31 ']) {
      const long = part.repeat(28_000 / part.length);
      assert.ok(quickest(long) < 8 * quickest(long.slice(0, 7_000)) + 5, part);
    }
  });

  it('is taken out, and everything around it stays', () => {
    assert.equal(
      withoutBsn('Bel 0612345678 en vraag naar 111.222.333, of naar 111222333.'),
      'Bel 0612345678 en vraag naar [nummer weggehaald], of naar [nummer weggehaald].',
    );
    assert.equal(withoutBsn('111222333 12 uur'), '[nummer weggehaald] 12 uur');
    assert.equal(withoutBsn('Kerkstraat 12, 3761 AB'), 'Kerkstraat 12, 3761 AB');
  });

  it('is not there any more once it is taken out, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(nineDigits, fc.string())), (parts) => {
        const text = parts.join('');
        assert.equal(containsBsn(withoutBsn(text)), false);
        if (!containsBsn(text)) assert.equal(withoutBsn(text), text);
      }),
      { numRuns: runs(500, 20_000) },
    );
  });
});
