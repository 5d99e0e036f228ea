import assert from 'node:assert/strict';
import fc from 'fast-check';
import { estimate, median, quantile, ratio } from '../../bench/statistics.ts';
import { runs } from '../support/counts.ts';

describe('median and quantile', () => {
  it('take the middle number whatever the order', () => {
    assert.equal(median([9, 1, 5]), 5);
  });

  it('take the mean of the two in the middle of an even count', () => {
    assert.equal(median([4, 1, 2, 100]), 3);
  });

  it('find the number below which a share lies', () => {
    const hundred = Array.from({ length: 101 }, (_, n) => n);
    assert.equal(quantile(hundred, 0.99), 99);
    assert.equal(quantile(hundred, 0), 0);
    assert.equal(quantile(hundred, 1), 100);
  });

  it('refuse to say anything of nothing', () => {
    assert.throws(() => median([]), /nothing to measure/);
  });
});

describe('estimate', () => {
  it('gives the whole range of fewer than six numbers, which cannot say more', () => {
    assert.deepEqual(estimate([3, 1, 2, 5, 4]), { median: 3, low: 1, high: 5 });
  });

  it('leaves out what a sign test leaves out', () => {
    // The published ranks of the 95 % interval of a median: 1 of 6, 2 of 9, 2 of 10, 4 of 15, 6 of 20.
    const lowestRank = { 6: 1, 8: 1, 9: 2, 10: 2, 15: 4, 20: 6, 30: 10 };
    for (const [count, rank] of Object.entries(lowestRank)) {
      const numbers = Array.from({ length: Number(count) }, (_, n) => n + 1);
      assert.equal(estimate(numbers).low, rank, count);
      assert.equal(estimate(numbers).high, Number(count) + 1 - rank, count);
    }
  });

  it('has the median within its range', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 60 }), (numbers) => {
        const { median: middle, low, high } = estimate(numbers);
        assert.ok(low <= middle && middle <= high);
      }),
      { numRuns: runs(200, 2_000) },
    );
  });
});

describe('ratio', () => {
  it('compares within the rounds, so that a slow moment of the machine does not count', () => {
    const floor = [1, 10, 1, 100, 2];
    assert.deepEqual(
      ratio(
        floor.map((number) => number * 3),
        floor,
      ),
      { median: 3, low: 3, high: 3 },
    );
  });

  it('refuses rounds without their floor', () => {
    assert.throws(() => ratio([1, 2], [1]), /Every round has both/);
  });
});
