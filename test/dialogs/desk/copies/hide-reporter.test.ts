import assert from 'node:assert/strict';
import fc from 'fast-check';
import { namesReporter, withoutReporter } from '../../../../dialogs/desk/copies/hide-reporter.ts';
import { conceal } from '../../../../src/domain/sensitive.ts';
import type { Ticket } from '../../../../src/domain/ticket.ts';
import { REPORT, ticket } from '../../../domain/ticket-sample.ts';

function reportedBy(name: string, team = 'Ander team'): Ticket {
  const reporter = { ...REPORT.reporter, name: conceal(name), team: conceal(team) };
  return ticket({ reporter });
}

const anna = reportedBy('Anna Bakker', 'Burgerzaken');

describe('the reporter in their own words (C98)', () => {
  for (const [typed, left] of [
    ['Ik ben Anna Bakker.', 'Ik ben [melder].'],
    ['ik ben ANNA bakker', 'ik ben [melder]'],
    ['Bakker, Anna', '[melder]'],
    ['Groet, anna', 'Groet, [melder]'],
    ['Ánna zag het.', '[melder] zag het.'],
    ["Anna's collega, annas bureau", '[melder] collega, [melder] bureau'],
    ['A. Bakker en a bakker', '[melder] en [melder]'],
    ['Ik vroeg aan Anna, en als Anna', 'Ik vroeg aan [melder], en als [melder]'],
    ['Dhr. A.C. Bakker of a.c. bakker', 'Dhr. [melder] of [melder]'],
    ['Mijn naam is A.B.', 'Mijn naam is [melder]'],
    ['Paraaf: AB', 'Paraaf: [melder]'],
    ['Mail a.bakker@soest.example.', 'Mail [melder].'],
    ['Ik werk bij burgerzaken.', 'Ik werk bij [team van melder].'],
    ['An\u00ADna', '[melder]'],
  ] as const) {
    it(`is taken out of: ${typed}`, () => {
      assert.equal(withoutReporter(typed, anna), left);
    });
  }

  for (const kept of [
    'Kenteken AB-12-CD, 3761 AB Soest.',
    'Annabel en Johanna stonden bij bakkerij De Ster.',
    'Zij belde op 06-12345678 naar mira@voorbeeld.example.',
  ]) {
    it(`is not seen in: ${kept}`, () => {
      assert.equal(withoutReporter(kept, anna), kept);
    });
  }

  it('is known by a name with particles, in the order of Teams too', () => {
    for (const name of [
      'Joris de Wit',
      'Wit, Joris de',
      'Wit, J. de (Joris)',
      'Joris de Wit (Extern)',
    ]) {
      const joris = reportedBy(name);
      for (const typed of ['Joris de Wit', 'joris', 'J. de Wit', 'De Wit, Joris', 'dhr. de wit']) {
        const left = withoutReporter(typed, joris);
        assert.doesNotMatch(left, /joris|wit/i, `${name}: ${typed}`);
      }
      assert.equal(
        withoutReporter('de auto van een extern bedrijf', joris),
        'de auto van een extern bedrijf',
      );
    }
    assert.equal(withoutReporter('Groet, JdW', reportedBy('Joris de Wit')), 'Groet, [melder]');
  });

  it('with a name of two letters is not seen in small words', () => {
    const ed = reportedBy('Ed Vos');
    assert.equal(
      withoutReporter('Hij at sla ed een ui. Ed zag het.', ed),
      'Hij at sla ed een ui. [melder] zag het.',
    );
  });

  it('without a name leaves the text as it is', () => {
    assert.equal(withoutReporter('Een man.', reportedBy('')), 'Een man.');
  });

  it('is gone from any text, in any casing', () => {
    const odd = (word: string) =>
      fc.infiniteStream(fc.boolean()).map((upper) =>
        word
          .split('')
          .map((sign) => (upper.next().value === true ? sign.toUpperCase() : sign.toLowerCase()))
          .join(''),
      );
    const name = fc.oneof(odd('Anna Bakker'), odd('Anna'), odd('Bakker'), odd('bakker, anna'));
    fc.assert(
      fc.property(fc.lorem(), name, fc.lorem(), (before, it, after) => {
        const left = withoutReporter(`${before} ${it}, ${after}`, anna);
        assert.doesNotMatch(left, /anna|bakker/i);
      }),
    );
  });
});

describe('the source that the desk wrote down (C26)', () => {
  const phoned = ticket({
    source: { kind: 'telefoon', contact: conceal('Mevrouw Smid, 06-12345678') },
  });
  delete phoned.reporter;

  it('is taken out by name and by number, however it is written', () => {
    const left = withoutReporter('Smid zag het. Bel haar op +31 6 12 34 56 78.', phoned);
    assert.equal(left, '[melder] zag het. Bel haar op [melder].');
  });
});

describe('a text that names the reporter', () => {
  it('is seen, and the mark alone is no name', () => {
    assert.equal(namesReporter('Groet, anna', anna), true);
    assert.equal(namesReporter('Groet, [melder]', anna), false);
  });
});
