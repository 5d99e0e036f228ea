import assert from 'node:assert/strict';
import type { FileSystem } from '../../src/store/file-system.ts';
import { makeTurns } from '../../src/store/in-turn.ts';
import { ticketNumbers } from '../../src/store/numbers.ts';
import { simulatedDisk } from './support/simulated-disk.ts';
import { diskError, watched, type Step } from './support/watched-file-system.ts';

/** A disk on which the numbers 1 to `count` of 2026 are taken. */
async function diskWith(count: number): Promise<FileSystem> {
  const { fileSystem } = simulatedDisk();
  await fileSystem.mkdir('/numbers');
  await fileSystem.mkdir('/numbers/2026');
  for (let n = 1; n <= count; n += 1) await fileSystem.open(`/numbers/2026/${n}`, 'wx');
  return fileSystem;
}

const numbersOn = (fileSystem: FileSystem) =>
  ticketNumbers(fileSystem, '/numbers', 'MH', makeTurns());

describe('ticket numbers on disk', () => {
  for (const count of [0, 1, 2, 3, 4, 7, 8, 9, 31, 32, 33, 100, 1000, 1023, 1024, 1025]) {
    it(`go on after ${count}`, async () => {
      const take = numbersOn(await diskWith(count));

      const expected = (count + 1).toString().padStart(4, '0');
      assert.equal(await take(2026), `MH-2026-${expected}`);
    });
  }

  it('get a fifth digit after 9999', async () => {
    const take = numbersOn(await diskWith(9999));

    assert.equal(await take(2026), 'MH-2026-10000');
  });

  it('find the first free one by a few looks, and then count on without any', async () => {
    const steps: Step[] = [];
    const fileSystem = watched(await diskWith(5000), (step) => steps.push(step));
    const take = numbersOn(fileSystem);

    await take(2026);
    assert.ok(steps.filter(({ name }) => name === 'access').length < 30);
    assert.ok(steps.every(({ name }) => name !== 'readdir'));

    steps.length = 0;
    await take(2026);
    assert.ok(steps.every(({ name }) => name !== 'access'));
  });

  it('are durable before they are given: the folder is fsynced', async () => {
    const steps: string[] = [];
    const fileSystem = watched(await diskWith(0), ({ name, path }) =>
      steps.push(`${name} ${path}`),
    );

    await numbersOn(fileSystem)(2026);

    assert.ok(steps.indexOf('open /numbers/2026/1') < steps.lastIndexOf('sync /numbers/2026'));
  });

  it('leave a number to whoever took it first', async () => {
    const fileSystem = await diskWith(5);
    const [one, other] = [numbersOn(fileSystem), numbersOn(fileSystem)];
    await one(2026);
    for (let n = 0; n < 20; n += 1) await other(2026);

    assert.equal(await one(2026), 'MH-2026-0027');
  });

  it('are tried once each when many ask at the same moment', async () => {
    let attempts = 0;
    const fileSystem = watched(await diskWith(5), ({ name, path }) => {
      if (name === 'open' && path !== '/numbers/2026') attempts += 1;
    });
    const take = numbersOn(fileSystem);

    await Promise.all(Array.from({ length: 50 }, () => take(2026)));

    assert.equal(attempts, 50);
  });

  it('give each number once to several takers that know nothing of each other', async () => {
    const fileSystem = await diskWith(5);
    const takers = [numbersOn(fileSystem), numbersOn(fileSystem), numbersOn(fileSystem)];

    const numbers = await Promise.all(
      takers.flatMap((take) => Array.from({ length: 20 }, () => take(2026))),
    );

    assert.equal(new Set(numbers).size, 60);
  });

  it('skip a number of which nobody knows whether it is durable', async () => {
    let failing = false;
    const fileSystem = watched(await diskWith(0), ({ name }) => {
      if (failing && name === 'sync') throw diskError('EIO');
    });
    const take = numbersOn(fileSystem);
    await take(2026);
    failing = true;
    await assert.rejects(take(2026), { code: 'EIO' });
    failing = false;

    assert.equal(await take(2026), 'MH-2026-0003');
  });
});
