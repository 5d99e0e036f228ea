import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDate } from '../../../dialogs/intake/check-answer.ts';
import { YES_NO_UNKNOWN } from '../../../dialogs/intake/common-options.ts';
import { isSkip, plain, readTyped } from '../../../dialogs/intake/read-typed.ts';
import { ongoing } from '../../../dialogs/intake/questions/ongoing.ts';
import { seenOn } from '../../../dialogs/intake/questions/seen-on.ts';
import { signals } from '../../../dialogs/intake/questions/signals.ts';
import { story } from '../../../dialogs/intake/questions/story.ts';
import { runs } from '../../support/counts.ts';
import { NOW } from '../facts.ts';

const date = (text: string) => readTyped(seenOn, text, [], 'nl', NOW);
const choice = (text: string) => readTyped(ongoing, text, YES_NO_UNKNOWN, 'nl', NOW);
const choices = (text: string) => readTyped(signals, text, YES_NO_UNKNOWN, 'nl', NOW);

describe('typed words as an answer', () => {
  it('to an open question are kept as typed, without spaces around them', () => {
    assert.equal(
      readTyped(story, '  Een **vet** verhaal.\n', [], 'nl', NOW),
      'Een **vet** verhaal.',
    );
  });

  for (const [text, value] of [
    ['vandaag', '2026-11-24'],
    ['Gisteren', '2026-11-23'],
    ['eergisteren', '2026-11-22'],
    ['today', '2026-11-24'],
    ['yesterday', '2026-11-23'],
    ['2026-11-03', '2026-11-03'],
    ['3-11-2026', '2026-11-03'],
    ['03/11/2026', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['3 11', '2026-11-03'],
    ['3 november', '2026-11-03'],
    ['3 nov 2026', '2026-11-03'],
    ['3 November 2026', '2026-11-03'],
    ['1 maart', '2026-03-01'],
    ['1 mrt', '2026-03-01'],
    ['1 mei', '2026-05-01'],
    ['1 may', '2026-05-01'],
    ['1 oktober', '2026-10-01'],
    ['24 december', '2025-12-24'],
    ['29-2-2024', '2024-02-29'],
    ['weet ik niet', ''],
    ['geen idee', ''],
  ] as const) {
    it(`to a date: "${text}" is ${value === '' ? 'no answer' : value}`, () => {
      assert.equal(date(text), value);
    });
  }

  it('that are no date come back as typed, so that the check can say so', () => {
    for (const text of ['29-2-2026', '31 april', 'ergens in mei', '0-0', '12-13-14-15']) {
      assert.equal(date(text), text);
    }
  });

  it('are a real day or the words themselves, whatever is typed', () => {
    const numbers = fc
      .tuple(fc.nat(99), fc.constantFrom('-', '/', '.', ' '), fc.nat(99), fc.nat(9999))
      .map(
        ([day, sign, month, year]) => `${String(day)}${sign}${String(month)}${sign}${String(year)}`,
      );
    fc.assert(
      fc.property(fc.oneof(numbers, fc.string()), (text) => {
        const read = date(text);
        assert.ok(read === '' || read === text.trim() || isDate(read));
      }),
      { numRuns: runs(300, 20_000) },
    );
  });

  it('to a choice are its number, its title or a beginning that fits only one', () => {
    assert.deepEqual(['1', '2.', '3)', 'ja', 'NEE!', 'weet'].map(choice), [
      'ja',
      'nee',
      'weet-niet',
      'ja',
      'nee',
      'weet-niet',
    ]);
    assert.equal(choice('4'), '4');
    assert.equal(choice('misschien wel'), 'misschien wel');
  });

  it('to several choices may be separated as people do', () => {
    for (const text of ['1, 2', '1;2', '1\n2', '1 en 2', 'ja and nee', 'Ja,nee,']) {
      assert.equal(choices(text), 'ja,nee', text);
    }
  });

  it('to several choices with one that does not exist come back whole', () => {
    assert.equal(choices('1, 9'), '1, 9');
  });

  it('that mean "no answer" are known', () => {
    for (const text of ['overslaan', 'Sla over', ' skip ', '-']) assert.ok(isSkip(text), text);
    for (const text of ['', 'sla', 'ik sla over', '--']) assert.ok(!isSkip(text), text);
  });

  it('are compared without accents, capitals and signs', () => {
    assert.equal(plain('  Één, "Café"!  '), 'een cafe');
  });
});
