import assert from 'node:assert/strict';
import {
  beginningOf,
  passagesFrom,
  toldByPoliceOrRiec,
} from '../../../../dialogs/desk/copies/passages.ts';
import { fullTicket } from './full-ticket.ts';

const SECRET = 'De man komt voor in een lopend onderzoek van de recherche.';

describe('passages from what police or RIEC told (C99)', () => {
  it('are five words in a row, whatever their casing and signs', () => {
    const text = 'Wij hoorden: de MAN komt voor, in een lopend onderzoek. Meer weten wij niet.';
    assert.deepEqual(passagesFrom(text, [SECRET]), ['de MAN komt voor in een lopend onderzoek']);
  });

  it('are not four words in a row', () => {
    assert.deepEqual(passagesFrom('De man komt voor. Dat is in een café.', [SECRET]), []);
  });

  it('are several, each on its own', () => {
    const text = 'De man komt voor in ons dorp, zegt iemand, in een lopend onderzoek van ons.';
    assert.deepEqual(passagesFrom(text, [SECRET]), [
      'De man komt voor in',
      'in een lopend onderzoek van',
    ]);
  });

  it('are none where the reporter said the same', () => {
    const own = 'Hij zei: de man komt voor in een lopend onderzoek.';
    assert.deepEqual(
      passagesFrom('De man komt voor in een lopend onderzoek.', [SECRET], [own]),
      [],
    );
  });

  it('are looked for in notes and answers of police and RIEC alone', () => {
    assert.deepEqual(toldByPoliceOrRiec(fullTicket()), [
      'Jarmila komt voor in een lopend onderzoek naar een netwerk.',
    ]);
  });

  it('are pointed at by their first words', () => {
    assert.equal(beginningOf('een twee drie'), 'een twee drie');
    assert.equal(beginningOf('woord '.repeat(13).trim()), `${'woord '.repeat(12)}…`);
  });
});
