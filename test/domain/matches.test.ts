import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchKeys } from '../../src/domain/matches.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { runs } from '../support/counts.ts';
import { moment, ticket } from './ticket-sample.ts';

/** What is found in one answer of the report. */
function foundIn(text: string, question = 'verhaal'): readonly string[] {
  const given = { question, block: '', asked: '', label: '', text: conceal(text) };
  return matchKeys(ticket({ answers: [given] }));
}

/** Every series of Dutch plates (RDW): letters as L, digits as D. */
const SERIES = [
  'LL-DD-DD',
  'DD-DD-LL',
  'DD-LL-DD',
  'LL-DD-LL',
  'LL-LL-DD',
  'DD-LL-LL',
  'DD-LLL-D',
  'D-LLL-DD',
  'LL-DDD-L',
  'L-DDD-LL',
  'LLL-DD-L',
  'L-DD-LLL',
  'D-LL-DDD',
  'DDD-LL-D',
];

const letter = fc.constantFrom(...Array.from('BDFGHJKLNPRSTVXZ'));
const digit = fc.constantFrom(...Array.from('0123456789'));
const plate = fc
  .constantFrom(...SERIES)
  .chain((series) =>
    fc
      .tuple(
        ...Array.from(series, (place) =>
          place === '-' ? fc.constant('-') : place === 'L' ? letter : digit,
        ),
      )
      .map((places) => places.join('')),
  );

const dash = fc.constantFrom('-', '‐', '‑', '–', '—', '－');
const address = fc.record({
  digits: fc.integer({ min: 1000, max: 9999 }),
  letters: fc.tuple(letter, letter).map((two) => two.join('')),
  number: fc.integer({ min: 1, max: 99_999 }),
});

describe('what tickets can be recognised by', () => {
  it('is a plate of every series, with dashes of any kind and in letters of any size', () => {
    fc.assert(
      fc.property(plate, dash, fc.boolean(), (written, between, small) => {
        const typed = written.replaceAll('-', between);
        const text = `Hij reed in ${small ? typed.toLowerCase() : typed}, dacht ik.`;

        assert.deepEqual(foundIn(text), [`kenteken ${written.replaceAll('-', '')}`]);
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  it('is the same plate with dashes, with spaces and without, where vehicles are asked for', () => {
    fc.assert(
      fc.property(plate, (written) => {
        const joined = written.replaceAll('-', '');
        for (const typed of [written, joined, joined.toLowerCase(), written.replaceAll('-', ' ')]) {
          assert.deepEqual(
            foundIn(`witte bus ${typed}`, 'voertuigen'),
            [`kenteken ${joined}`],
            typed,
          );
        }
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  it('is an address in every way that people write it', () => {
    fc.assert(
      fc.property(address, ({ digits, letters, number }) => {
        const key = `adres ${digits}${letters} ${number}`;
        for (const text of [
          `Kerkstraat ${number}, ${digits} ${letters} Soest`,
          `Kerkstraat ${number}a, ${digits}${letters} Soest`,
          `Kerkstraat ${number}\n${digits} ${letters}\nSoest`,
          `Kerkstraat ${number}-2, ${digits} ${letters}`,
          `${digits}${letters} ${number}`,
          `${digits} ${letters}, nr. ${number}`,
          `${digits}${letters.toLowerCase()} huisnummer ${number}`,
          `${digits} ${letters}-${number} B`,
        ]) {
          assert.deepEqual(foundIn(text), [key], text);
        }
        assert.deepEqual(
          foundIn(`kerkstraat ${number}, ${digits} ${letters.toLowerCase()}`, 'adres'),
          [key],
        );
      }),
      { numRuns: runs(200, 10_000) },
    );
  });

  it('is found in whatever words stand around it, and each thing once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
        const found = foundIn(`${words} \n AB-12-CD, ab-12-cd \n ${words}`);

        assert.equal(found.filter((key) => key === 'kenteken AB12CD').length, 1);
      }),
      { numRuns: runs(200, 10_000) },
    );
  });

  it('is read from every answer and from what was said afterwards', () => {
    const keys = matchKeys(
      ticket({
        answers: ['AB-12-CD', 'Dorpsstraat 1, 3761 AB'].map((text) => ({
          question: 'verhaal',
          block: '',
          asked: '',
          label: '',
          text: conceal(text),
        })),
        dialogue: [
          {
            id: moment().newId(),
            at: moment().now,
            kind: 'aanvulling',
            text: conceal('Ook 12-GBB-3, bij 3762 BC 4.'),
          },
        ],
      }),
    );

    assert.deepEqual(keys, [
      'kenteken AB12CD',
      'adres 3761AB 1',
      'kenteken 12GBB3',
      'adres 3762BC 4',
    ]);
  });

  for (const [question, text] of [
    ['verhaal', 'Op 24-11-26 en op 3-nov-26 en 12-mei-26 en 3-mrt-26.'],
    ['verhaal', 'Het was 06-12-34, nee, 12-34-56.'],
    ['verhaal', 'Zie MH-2026-0042 en AB-12-CD-34 en XAB-12-CD.'],
    ['verhaal', 'Op 2024 AB zonder nummer, en 3761 ABC 12.'],
    ['verhaal', 'In 2024 op 12 mei, en 1200 en 3 mannen.'],
    ['verhaal', 'Bel 3761 AB 0612345678 of 3761 AB 612345678.'],
    ['verhaal', 'Hij zei ab12cd, en AB 12 CD.'],
    ['verhaal', 'Om 10 uur 3761 AB Soest.'],
    ['voertuigen', 'een audi80 en een bmw318, op 12 km, 3mrt26, en 5 auto 12'],
    ['voertuigen', '123456 en abcdef en ABCDEF'],
    ['adres', 'Kerkstraat 12, Soest'],
    ['verhaal', ''],
  ] as const) {
    it(`is nothing in "${text}" (${question})`, () => {
      assert.deepEqual(foundIn(text, question), []);
    });
  }
});
