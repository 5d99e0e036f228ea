import assert from 'node:assert/strict';
import { textWarnings } from '../../../dialogs/desk/text-warnings.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { posted } from '../../domain/ticket-sample.ts';

const reported = posted({
  answers: [
    {
      question: 'verhaal',
      block: 'Verhaal',
      asked: 'Wat zag je?',
      label: 'Verhaal',
      text: conceal('De vrouw heet Mira. Zij werkt bij Pizzeria Roma.'),
    },
    {
      question: 'wijk',
      block: 'Waar',
      asked: 'In welke wijk?',
      label: 'Wijk',
      text: conceal('Klaarwater'),
    },
  ],
});

describe('the second look before a text goes to the reporter (C42)', () => {
  it('points out a name from the report', () => {
    assert.deepEqual(textWarnings(reported, 'Wij spraken met Mira.'), [
      'In de tekst staat "Mira" uit de melding. Mag de melder dat lezen?',
    ]);
  });

  it('points out a plate, a postcode and a telephone number', () => {
    for (const text of ['Het was AB-12-CD.', 'Aan de 3761 AB.', 'Bel 0612345678.']) {
      assert.equal(textWarnings(reported, text).length, 1, text);
    }
  });

  it('says nothing of an ordinary sentence', () => {
    for (const text of [
      'Dank je wel. De politie kijkt ernaar.',
      'Zij is nu veilig. De zorg is geregeld.',
      'Wij kwamen in Klaarwater.',
    ]) {
      assert.deepEqual(textWarnings(reported, text), [], text);
    }
  });
});
