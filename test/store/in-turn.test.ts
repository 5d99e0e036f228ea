import assert from 'node:assert/strict';
import { setImmediate as nextTick } from 'node:timers/promises';
import { makeTurns } from '../../src/store/in-turn.ts';

describe('turns', () => {
  it('run tasks of one key one after the other, in the order they came', async () => {
    const { inTurn } = makeTurns();
    const events: string[] = [];
    const task = (name: string) => async (): Promise<void> => {
      events.push(`${name} begins`);
      await nextTick();
      events.push(`${name} ends`);
    };

    await Promise.all([inTurn('a', task('one')), inTurn('a', task('two'))]);

    assert.deepEqual(events, ['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('run tasks of different keys side by side', async () => {
    const { inTurn } = makeTurns();
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });

    const waiting = inTurn('a', () => gate);
    assert.equal(await inTurn('b', () => Promise.resolve('b')), 'b');
    open();
    await waiting;
  });

  it('go on after a task that failed, whose error goes to its own caller', async () => {
    const { inTurn } = makeTurns();

    const failing = inTurn('a', () => Promise.reject(new Error('first')));
    const next = inTurn('a', () => Promise.resolve('second'));

    await assert.rejects(failing, /first/);
    assert.equal(await next, 'second');
  });

  it('are idle when everything that had begun is done', async () => {
    const { inTurn, idle } = makeTurns();
    let done = 0;
    const task = async (): Promise<void> => {
      await nextTick();
      done += 1;
    };

    const all = [inTurn('a', task), inTurn('a', task), inTurn('b', task)];
    await idle();

    assert.equal(done, 3);
    await Promise.all(all);
  });
});
