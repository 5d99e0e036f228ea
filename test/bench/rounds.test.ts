import assert from 'node:assert/strict';
import { mixedRounds, rounds } from '../../bench/rounds.ts';

describe('rounds', () => {
  it('measure every cell once a round and keep the results by cell in order', async () => {
    const order: string[] = [];
    let a = 0;
    let b = 100;

    const results = await rounds(3, {
      a: () => Promise.resolve((order.push('a'), (a += 1))),
      b: () => Promise.resolve((order.push('b'), (b += 1))),
    });

    assert.deepEqual(results, { a: [1, 2, 3], b: [101, 102, 103] });
    for (const round of [0, 1, 2]) {
      assert.deepEqual(order.slice(round * 2, round * 2 + 2).toSorted(), ['a', 'b']);
    }
  });

  it('take the cells in another order now and then', async () => {
    const first = new Set<string>();
    for (let run = 0; run < 100 && first.size < 2; run += 1) {
      const order: string[] = [];
      await rounds(1, {
        a: () => Promise.resolve(order.push('a')),
        b: () => Promise.resolve(order.push('b')),
      });
      first.add(order[0] ?? '');
    }
    assert.deepEqual([...first].toSorted(), ['a', 'b']);
  });

  it('mix operations within a round and never over its end', async () => {
    const order: string[] = [];
    const results = await mixedRounds(2, 3, {
      a: () => Promise.resolve(order.push('a')),
      b: () => Promise.resolve(order.push('b')),
    });

    for (const round of [0, 1]) {
      const part = order.slice(round * 6, round * 6 + 6).toSorted();
      assert.deepEqual(part, ['a', 'a', 'a', 'b', 'b', 'b']);
    }
    assert.deepEqual(
      [results.a, results.b].map((each) => each.map((numbers) => numbers.length)),
      [
        [3, 3],
        [3, 3],
      ],
    );
  });
});
