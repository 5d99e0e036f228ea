import assert from 'node:assert/strict';
import { createLock } from '../../src/application/keyed-lock.ts';

/** Work that ends when it is told to. */
function held<T>(value: T) {
  let end: (() => void) | undefined;
  const done = new Promise<T>((resolve) => {
    end = () => {
      resolve(value);
    };
  });
  return { work: () => done, end: () => end?.() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the lock', () => {
  it('does the work of one key one at a time, in order of arrival', async () => {
    const lock = createLock();
    const first = held('first');
    const order: string[] = [];
    const one = lock('anna', async () => order.push(await first.work()));
    const two = lock('anna', () => Promise.resolve(order.push('second')));
    await turn();
    assert.deepEqual(order, []);
    first.end();
    await Promise.all([one, two]);
    assert.deepEqual(order, ['first', 'second']);
  });

  it('never lets two works of one key overlap', async () => {
    const lock = createLock();
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await turn();
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, () => lock('anna', work)));
    assert.equal(most, 1);
  });

  it('lets other keys go on meanwhile', async () => {
    const lock = createLock();
    const first = held('first');
    const one = lock('anna', first.work);
    assert.equal(await lock('bram', () => Promise.resolve('bram')), 'bram');
    first.end();
    assert.equal(await one, 'first');
  });

  it('goes on after work that failed, whose failure its own caller gets', async () => {
    const lock = createLock();
    const failing = lock('anna', () => Promise.reject(new Error('no disk')));
    const next = lock('anna', () => Promise.resolve('next'));
    await assert.rejects(failing, /no disk/);
    assert.equal(await next, 'next');
  });
});
