import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  MOST_BETWEEN,
  fold,
  occursIn,
  patternSet,
  problemOfPattern,
  wordsOf,
} from '../../src/domain/word-pattern.ts';
import { runs } from '../support/counts.ts';

const found = (pattern: string, text: string): boolean =>
  occursIn(patternSet([pattern]), wordsOf(text));

describe('a word pattern', () => {
  it('matches words that stand in order, next to each other', () => {
    assert.equal(found('acuut gevaar', 'Er is acuut gevaar!'), true);
    assert.equal(found('acuut gevaar', 'gevaar, acuut'), false);
    assert.equal(found('acuut gevaar', 'acuut groot gevaar'), false);
    assert.equal(found('acuut gevaar', 'acuut'), false);
  });

  it('matches any of the alternatives for one word', () => {
    assert.equal(found('hij|zij slaat', 'zij slaat'), true);
    assert.equal(found('hij|zij slaat', 'wij slaat'), false);
  });

  it('matches whole words, unless a star leaves the rest open', () => {
    assert.equal(found('mes', 'dames'), false);
    assert.equal(found('mishandel*', 'mishandeling'), true);
    assert.equal(found('mishandel*', 'kindermishandeling'), false);
    assert.equal(found('*straat 112', 'Kerkstraat 112'), true);
    assert.equal(found('*straat 112', 'straatje 112'), false);
  });

  it('leaves room for so many words and no more', () => {
    const between = (count: number): string => `wordt ${'zo '.repeat(count)}geslagen`;
    assert.equal(found('wordt .. geslagen', between(0)), true);
    assert.equal(found('wordt .. geslagen', between(MOST_BETWEEN)), true);
    assert.equal(found('wordt .. geslagen', between(MOST_BETWEEN + 1)), false);
  });

  it('tries every length of a gap before it gives up', () => {
    assert.equal(found('a .. b .. c', 'a b x x x x x x b c'), false);
    assert.equal(found('a .. b .. c', 'a b x b x x x x x c'), true);
  });

  it('does not care for case, accents and apostrophes, in itself and in the text', () => {
    assert.equal(found("SHE'S één", 'she’s een'), true);
    assert.equal(fold('Zé hééft ’s nachts'), 'ze heeft s nachts');
  });

  it('is refused with a reason that says what is wrong', () => {
    assert.match(problemOfPattern('  ') ?? '', /leeg/);
    assert.match(problemOfPattern('.. mes') ?? '', /Begin en eindig/);
    assert.match(problemOfPattern('mes ..') ?? '', /Begin en eindig/);
    assert.match(problemOfPattern('a .. b .. c .. d') ?? '', /hoogstens 2/);
    assert.match(problemOfPattern('a b c d e f g h i j k') ?? '', /hoogstens 10/);
    assert.match(problemOfPattern('me*') ?? '', /"me\*"/);
    assert.match(problemOfPattern('*') ?? '', /"\*"/);
    assert.match(problemOfPattern('hij||zij') ?? '', /"" is geen woord/);
    assert.match(problemOfPattern('(a+)+$') ?? '', /is geen woord/);
    assert.equal(problemOfPattern('hij|zij .. mishandel*'), undefined);
  });

  it('throws when a wrong one is used all the same', () => {
    assert.throws(() => patternSet(['(a+)+$']));
  });

  it('never throws on any text', () => {
    const pattern = patternSet(['hij|zij .. slaa* .. 112']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        assert.equal(typeof occursIn(pattern, wordsOf(text)), 'boolean');
      }),
      { numRuns: runs(200, 10_000) },
    );
  });

  it('finds its own words anywhere in any other words', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.array(word, { maxLength: 20 }),
        (before, own, after) => {
          assert.equal(found(own.join(' '), [...before, ...own, ...after].join(' ')), true);
        },
      ),
      { numRuns: runs(200, 10_000) },
    );
  });
});
