import assert from 'node:assert/strict';
import {
  clearNames,
  hasLettersWithoutCapitals,
  possibleNames,
} from '../../../../dialogs/desk/copies/names.ts';

const ours = new Set(['soest', 'klaarwater']);

function namesIn(text: string, elsewhere: readonly string[] = []): readonly string[] {
  return possibleNames(text, { ours, names: new Set(elsewhere) });
}

describe('words that may be names (C34)', () => {
  for (const [text, names] of [
    ['Zij sprak met Mira Petrov.', ['Mira', 'Petrov']],
    ['Mira kwam binnen. Zij zweeg.', ['Mira']],
    ['De man heet dragan en zegt niets.', ['dragan']],
    ['Zij is van M.K. en noemt zich jade.', ['M.K.', 'jade']],
    ['Mevrouw Jansen-de Vries belde.', ['Jansen-de', 'Vries']],
    ['Ja, van O’Neill.', ['O’Neill']],
    ['MIRA stond daar. Mira ook.', ['Mira']],
    ['Vandaag in Klaarwater, gemeente Soest.', []],
    ['De vrouw was bang. Zij hield haar hoofd laag.', []],
    ['Mail naar Mira@voorbeeld.example.', []],
  ] as const) {
    it(`in: ${text}`, () => {
      assert.deepEqual(namesIn(text), names);
    });
  }

  it('are found in small letters where they stand elsewhere as a name', () => {
    assert.deepEqual(namesIn('toen liep mira weg, mira’s jas ook', ['mira']), ['mira', 'mira’s']);
  });

  it('are clear where a sentence has a capital inside, or says so', () => {
    assert.deepEqual(clearNames('Spreekt zacht. Zij heet mira. Ook Dragan kwam.', ours), [
      'mira',
      'dragan',
    ]);
  });

  it('cannot be seen in a script without capitals, and that is said', () => {
    assert.equal(hasLettersWithoutCapitals('اسمها ميرا'), true);
    assert.equal(hasLettersWithoutCapitals('Она Мира, één vrouw'), false);
  });
});
