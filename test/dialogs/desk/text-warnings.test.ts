import assert from 'node:assert/strict';
import { textProblems, textWarnings } from '../../../dialogs/desk/text-warnings.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { posted } from '../../domain/ticket-sample.ts';
import { fullTicket } from './copies/full-ticket.ts';

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

  it('points out a name from the report in small letters and at the begin of a sentence', () => {
    for (const text of ['mira is veilig.', 'MIRA is veilig.', 'Fijn. Mira is veilig.']) {
      assert.equal(textWarnings(reported, text).length, 1, text);
    }
  });

  it('points out a name that was told since', () => {
    const warnings = textWarnings(fullTicket({ answers: [] }), 'Wij spraken Jarmila.');
    assert.deepEqual(warnings, [
      'In de tekst staat "Jarmila" uit het dossier. Mag de melder dat lezen?',
    ]);
  });

  it('tells of no name that is not in the text (C99)', () => {
    const all = textWarnings(fullTicket(), 'Dank je wel. Wij kijken ernaar.');
    assert.deepEqual(all, []);
  });

  it('points out a plate, a postcode, an address, a telephone number and an e-mail address', () => {
    for (const it_ of [
      'AB-12-CD',
      '3761 AB',
      'Dorpsstraat 12',
      '0612345678',
      'mira@voorbeeld.example',
    ]) {
      assert.deepEqual(textWarnings(reported, `Het gaat om ${it_}.`), [
        `In de tekst staat "${it_}". Dat wijst naar iemand of iets. Mag de melder dat lezen?`,
      ]);
    }
  });

  it('stops a passage of police or RIEC, and no word in common (C99)', () => {
    const copied = 'Goed nieuws: zij komt voor in een lopend onderzoek naar iets.';
    assert.deepEqual(textProblems(fullTicket(), copied), [
      'Dit komt van de politie of een partner. Haal het weg: "komt voor in een lopend onderzoek naar".',
    ]);
    assert.deepEqual(textProblems(fullTicket(), 'Er is een onderzoek. Dank je.'), []);
  });

  it('keeps to what a card holds', () => {
    const many = Array.from({ length: 60 }, (_, n) => `Bel 06-123456${String(10 + n)}.`).join(' ');
    assert.equal(textWarnings(reported, many).length, 20);
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
