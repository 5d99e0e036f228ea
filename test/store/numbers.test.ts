import assert from 'node:assert/strict';
import { TicketId, TicketNumber } from '../../src/domain/ids.ts';
import type { FileSystem } from '../../src/store/file-system.ts';
import { makeTurns } from '../../src/store/in-turn.ts';
import { ticketNumbers, ticketOfNumber } from '../../src/store/numbers.ts';
import { simulatedDisk } from './support/simulated-disk.ts';
import { diskError, watched, type Step } from './support/watched-file-system.ts';

const TICKET = TicketId.parse('5f0f0f0f-0000-4000-8000-000000000001');

/** A disk on which the numbers 1 to `count` of 2026 are taken. */
async function diskWith(count: number): Promise<FileSystem> {
  const { fileSystem } = simulatedDisk();
  await fileSystem.mkdir('/numbers');
  await fileSystem.mkdir('/temporary');
  await fileSystem.mkdir('/numbers/2026');
  for (let n = 1; n <= count; n += 1) await fileSystem.open(`/numbers/2026/${n}`, 'wx');
  return fileSystem;
}

const numbersOn = (fileSystem: FileSystem) =>
  ticketNumbers({ fileSystem, temporary: '/temporary' }, '/numbers', 'MH', makeTurns());

describe('ticket numbers on disk', () => {
  for (const count of [0, 1, 2, 3, 4, 7, 8, 9, 31, 32, 33, 100, 1000, 1023, 1024, 1025]) {
    it(`go on after ${count}`, async () => {
      const take = numbersOn(await diskWith(count));

      const expected = (count + 1).toString().padStart(4, '0');
      assert.equal(await take(2026, TICKET), `MH-2026-${expected}`);
    });
  }

  it('get a fifth digit after 9999', async () => {
    const take = numbersOn(await diskWith(9999));

    assert.equal(await take(2026, TICKET), 'MH-2026-10000');
  });

  it('find the first free one by a few looks, and then count on without any', async () => {
    const steps: Step[] = [];
    const fileSystem = watched(await diskWith(5000), (step) => steps.push(step));
    const take = numbersOn(fileSystem);

    await take(2026, TICKET);
    assert.ok(steps.filter(({ name }) => name === 'access').length < 30);
    assert.ok(steps.every(({ name }) => name !== 'readdir'));

    steps.length = 0;
    await take(2026, TICKET);
    assert.ok(steps.every(({ name }) => name !== 'access'));
  });

  it('are durable before they are given: first the ticket in the file, then its name', async () => {
    const steps: string[] = [];
    const fileSystem = watched(await diskWith(0), ({ name, path }) =>
      steps.push(`${name} ${path.replace(/[^/]+\.tmp/, '*')}`),
    );

    await numbersOn(fileSystem)(2026, TICKET);

    const linked = steps.indexOf('link /numbers/2026/1');
    assert.ok(steps.indexOf('sync /temporary/*') < linked);
    assert.ok(linked < steps.lastIndexOf('sync /numbers/2026'));
  });

  it('leave a number to whoever took it first', async () => {
    const fileSystem = await diskWith(5);
    const [one, other] = [numbersOn(fileSystem), numbersOn(fileSystem)];
    await one(2026, TICKET);
    for (let n = 0; n < 20; n += 1) await other(2026, TICKET);

    assert.equal(await one(2026, TICKET), 'MH-2026-0027');
  });

  it('are tried once each when many ask at the same moment', async () => {
    let attempts = 0;
    const fileSystem = watched(await diskWith(5), ({ name, path }) => {
      if (name === 'link' && path.startsWith('/numbers/2026/')) attempts += 1;
    });
    const take = numbersOn(fileSystem);

    await Promise.all(Array.from({ length: 50 }, () => take(2026, TICKET)));

    assert.equal(attempts, 50);
  });

  it('give each number once to several takers that know nothing of each other', async () => {
    const fileSystem = await diskWith(5);
    const takers = [numbersOn(fileSystem), numbersOn(fileSystem), numbersOn(fileSystem)];

    const numbers = await Promise.all(
      takers.flatMap((take) => Array.from({ length: 20 }, () => take(2026, TICKET))),
    );

    assert.equal(new Set(numbers).size, 60);
  });

  it('skip a number of which nobody knows whether it is durable', async () => {
    let failing = false;
    const fileSystem = watched(await diskWith(0), ({ name, path }) => {
      if (failing && name === 'sync' && path === '/numbers/2026') throw diskError('EIO');
    });
    const take = numbersOn(fileSystem);
    await take(2026, TICKET);
    failing = true;
    await assert.rejects(take(2026, TICKET), { code: 'EIO' });
    failing = false;

    assert.equal(await take(2026, TICKET), 'MH-2026-0003');
  });
});

describe('the ticket of a number', () => {
  const number = (digits: string): TicketNumber => TicketNumber.parse(`MH-2026-${digits}`);
  const nowhere = () => Promise.resolve(undefined);

  it('stands in the file of the number, and nothing else is read', async () => {
    const steps: string[] = [];
    const fileSystem = watched(await diskWith(5000), ({ name, path }) =>
      steps.push(`${name} ${path}`),
    );
    await numbersOn(fileSystem)(2026, TICKET);
    steps.length = 0;

    const found = await ticketOfNumber(fileSystem, '/numbers', 'MH', nowhere)(number('5001'));

    assert.equal(found, TICKET);
    assert.deepEqual(steps, ['readFile /numbers/2026/5001']);
  });

  it('is looked for in the tickets where the file is of before and empty', async () => {
    const fileSystem = await diskWith(1);
    const asked: string[] = [];
    const find = ticketOfNumber(fileSystem, '/numbers', 'MH', (wanted) => {
      asked.push(wanted);
      return Promise.resolve(TICKET);
    });

    assert.equal(await find(number('0001')), TICKET);
    assert.equal(await find(number('0002')), undefined);
    assert.deepEqual(asked, ['MH-2026-0001']);
  });

  it('is found by the number as it is written on tickets and in no other way', async () => {
    const fileSystem = await diskWith(0);
    await numbersOn(fileSystem)(2026, TICKET);
    const find = ticketOfNumber(fileSystem, '/numbers', 'MH', nowhere);

    assert.equal(await find(number('0001')), TICKET);
    for (const other of ['MH-2026-00001', 'BV-2026-0001', 'MH-2025-0001', 'MH-0000-0001']) {
      assert.equal(await find(TicketNumber.parse(other)), undefined, other);
    }
  });

  it('is not taken for unknown when the disk is away', async () => {
    const fileSystem = await diskWith(0);
    const find = ticketOfNumber(fileSystem, '/away', 'MH', nowhere);

    await assert.rejects(find(number('0001')), { code: 'ENOENT' });
  });
});
