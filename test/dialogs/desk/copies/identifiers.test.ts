import assert from 'node:assert/strict';
import fc from 'fast-check';
import { identifiersIn, withoutIdentifiers } from '../../../../dialogs/desk/copies/identifiers.ts';
import type { IdentifierKind } from '../../../../dialogs/desk/copies/identifiers.ts';
import { digitsOf, identifier } from './arbitrary.ts';

const FOUND: readonly (readonly [IdentifierKind, string])[] = [
  ['kenteken', 'AB-12-CD'],
  ['kenteken', 'ab12cd'],
  ['kenteken', '12 ABC 3'],
  ['kenteken', 'WN 12345'],
  ['kenteken', 'B-AB 1234'],
  ['nummer', '06-12345678'],
  ['nummer', '06 12 34 56 78'],
  ['nummer', '06-12-34-56-78'],
  ['nummer', '+31 (0)6 12345678'],
  ['nummer', '(035) 609 34 11'],
  ['nummer', '123456782'],
  ['nummer', '1234.56.782'],
  ['nummer', 'NX1234567'],
  ['nummer', '٠٦١٢٣٤٥٦٧٨'],
  ['e-mailadres', 'mira.k+1@voorbeeld.co.example'],
  ['webadres', 'https://voorbeeld.example/mira'],
  ['accountnaam', '@mira_99'],
  ['rekeningnummer', 'NL91 ABNA 0417 1643 00'],
  ['postcode', '3761 AB'],
  ['postcode', '3761ab 12a'],
  ['postcode', '3761 xy, 12'],
  ['adres', 'Dorpsstraat 12a'],
  ['adres', 'Burg. Grothestraat 5'],
  ['adres', 'huisnummer 14'],
  ['adres', 'nr. 7'],
  ['misschien een adres', 'Korte Brinkweg'],
  ['misschien een adres', 'Kerkebuurt 12'],
];

const HARMLESS = [
  'Op 24-11-2026 om 10.30 uur, en op 1/2/26.',
  'Van 10.00 tot 12.00 uur, elke dag.',
  'Zie MH-2026-0012.',
  'In 2024 is het drie keer gebeurd, in 2025 en 2026 ook.',
  'Zij krijgt € 1.500,00 en hij 1200 euro.',
  'Er waren 12 en 13 mannen bij loket 3.',
  'De A28 is een snelweg. Onderweg zag ik niets.',
  'Vanaf 9 uur tot 24 mei 2026 om 9.42 uur.',
];

describe('what points at somebody by its form', () => {
  for (const [kind, text] of FOUND) {
    it(`is found: ${kind} ${text}`, () => {
      const sentence = `hij noemde ${text}, dat was het.`;
      assert.deepEqual(identifiersIn(sentence), [{ kind, text }]);
      assert.equal(withoutIdentifiers(sentence), 'hij noemde [weggelaten], dat was het.');
    });
  }

  for (const sentence of HARMLESS) {
    it(`is not seen in: ${sentence}`, () => {
      assert.deepEqual(identifiersIn(sentence), []);
      assert.equal(withoutIdentifiers(sentence), sentence);
    });
  }

  it('is one number, also after a word that may begin an address', () => {
    for (const before of ['haar nummer:', '3761 AB', 'Dorpsstraat', 'huisnummer 14,']) {
      const found = identifiersIn(`${before} 06-12345678 en verder`);
      assert.deepEqual(found.at(-1), { kind: 'nummer', text: '06-12345678' }, before);
    }
  });

  it('is found when invisible or wide signs part it', () => {
    assert.equal(withoutIdentifiers('06\u200B1234\u00AD5678'), '[weggelaten]');
    assert.equal(withoutIdentifiers('０６１２３４５６７８'), '[weggelaten]');
  });

  it('is gone from any text, wherever it stood', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), identifier(), fc.lorem(), (before, it, after) => {
        const left = withoutIdentifiers(`${before} ${it}. ${after}`);
        assert.ok(!left.includes(it));
        assert.ok(digitsOf(left).length < 4, left);
        assert.equal(left, withoutIdentifiers(left));
      }),
    );
  });

  it('is looked for in a time that grows with the text and no faster', () => {
    for (const piece of ['A', '1 ', 'a.', '-', 'NL12 ', "x'-", 'Burg. van de ', '12345 ab', '@']) {
      const began = performance.now();
      withoutIdentifiers(piece.repeat(12_000 / piece.length));
      assert.ok(performance.now() - began < 500, piece);
    }
  });
});
