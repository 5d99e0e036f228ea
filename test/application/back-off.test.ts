import assert from 'node:assert/strict';
import fc from 'fast-check';
import { backOff } from '../../src/application/back-off.ts';
import { runs } from '../support/counts.ts';

describe('the wait before the next try', () => {
  it('doubles from a second', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map((tries) => backOff(tries, undefined, 0)),
      [1_000, 2_000, 4_000, 8_000],
    );
  });

  it('ends at five minutes, however often it failed', () => {
    assert.equal(backOff(10, undefined, 0), 300_000);
    assert.equal(backOff(1_000_000, undefined, 0), 300_000);
  });

  it('is at least what the other side asked for', () => {
    assert.equal(backOff(1, 90_000, 0.5), 90_000);
    assert.equal(backOff(20, 1_000, 0), 300_000);
  });

  it('is up to a quarter shorter, so that many do not come back together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, random) => {
          const longest = backOff(tries, undefined, 0);
          const wait = backOff(tries, undefined, random);
          assert.ok(wait <= longest && wait >= longest * 0.75 - 1);
        },
      ),
      { numRuns: runs(200, 10_000) },
    );
  });
});
