import assert from 'node:assert/strict';
import { copyFile, mkdir, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../../src/application/ports/errors.ts';
import { instant, TicketNumber, type TicketId } from '../../src/domain/ids.ts';
import { nodeFileSystem, type FileSystem } from '../../src/store/file-system.ts';
import { all, DONE, newTicketId, SOEST, ticketOf } from './support/samples.ts';
import type { Store } from '../../src/store/store.ts';
import { keyOf, testFolder, type TestFolder } from './support/store-for-test.ts';
import { diskError, watched } from './support/watched-file-system.ts';

describe('tickets on disk', () => {
  let folder: TestFolder;
  let id: TicketId;

  const path = (...names: string[]): string => join(folder.dataDir, SOEST, 'tickets', ...names);
  const ticketFiles = async (): Promise<readonly string[]> =>
    (await folder.files()).filter((name) => /^tickets.(open|closed)[^-]/.test(name));

  beforeEach(async () => {
    folder = await testFolder();
    id = newTicketId();
  });
  afterEach(() => folder.remove());

  it('stand under open until they are closed with nothing pending, then under the year', async () => {
    const store = await folder.open();
    await store.createTicket(ticketOf(id));
    assert.deepEqual(await ticketFiles(), [`tickets/open/${id}`]);

    await store.replaceTicket(ticketOf(id, { status: 'gesloten' }), 1);
    assert.deepEqual(await ticketFiles(), [`tickets/open/${id}`]);

    await store.replaceTicket(ticketOf(id, DONE), 2);
    assert.deepEqual(await ticketFiles(), [`tickets/closed/2026/${id}`]);

    await store.replaceTicket(ticketOf(id), 3);
    assert.deepEqual(await ticketFiles(), [`tickets/open/${id}`]);
  });

  it('close in the year that it is in Amsterdam, and stay in it', async () => {
    const store = await folder.open();
    await store.createTicket(ticketOf(id));
    folder.clock.at = instant(Date.UTC(2026, 11, 31, 23, 0));

    await store.replaceTicket(ticketOf(id, DONE), 1);
    assert.deepEqual(await ticketFiles(), [`tickets/closed/2027/${id}`]);

    folder.clock.at = instant(Date.UTC(2028, 5, 1));
    await store.replaceTicket(ticketOf(id, { ...DONE, short: true }), 2);
    assert.deepEqual(await ticketFiles(), [`tickets/closed/2027/${id}`]);
  });

  it('are the copy with the higher revision when a crash left two, and lose the other', async () => {
    const before = await folder.open();
    await before.createTicket(ticketOf(id));
    await copyFile(path('open', id), join(folder.dataDir, 'old'));
    await before.replaceTicket(ticketOf(id, DONE), 1);
    await before.close();
    await copyFile(join(folder.dataDir, 'old'), path('open', id));
    const store = await folder.open();

    assert.deepEqual(await all(store.listOpenTickets()), []);

    assert.deepEqual(await ticketFiles(), [`tickets/closed/2026/${id}`]);
    assert.equal((await store.readTicket(id))?.revision, 2);
  });

  it('are replaced from the higher revision when a crash left two', async () => {
    const before = await folder.open();
    await before.createTicket(ticketOf(id, DONE));
    await copyFile(path('closed', '2026', id), join(folder.dataDir, 'old'));
    await before.replaceTicket(ticketOf(id), 1);
    await before.close();
    await copyFile(join(folder.dataDir, 'old'), path('closed', '2026', id));
    const store = await folder.open();

    assert.equal(await store.replaceTicket(ticketOf(id, { short: true }), 1), 'conflict');
    assert.equal(await store.replaceTicket(ticketOf(id, { short: true }), 2), 'replaced');
    assert.deepEqual(await ticketFiles(), [`tickets/open/${id}`]);
  });

  it('are closed also when the old copy cannot be removed yet', async () => {
    let stuck = false;
    const fileSystem = watched(nodeFileSystem, ({ name, path: at }) => {
      if (stuck && name === 'unlink' && at.includes('/open/')) throw diskError('EIO');
    });
    const store = await folder.open({ fileSystem });
    await store.createTicket(ticketOf(id));
    stuck = true;

    assert.equal(await store.replaceTicket(ticketOf(id, DONE), 1), 'replaced');
    assert.equal((await store.readTicket(id))?.revision, 2);
    assert.deepEqual(await all(store.listOpenTickets()), []);
    assert.equal((await ticketFiles()).length, 2);

    stuck = false;
    await store.readTicket(id);
    assert.deepEqual(await ticketFiles(), [`tickets/closed/2026/${id}`]);
  });

  it('are looked for in every year once, and then where they stand', async () => {
    const looked: string[] = [];
    const fileSystem = watched(nodeFileSystem, ({ name, path: at }) => {
      if (name === 'readFile') looked.push(at.replace(path(), '').replace(id, ''));
    });
    const before = await folder.open();
    await before.createTicket(ticketOf(id));
    await before.createTicket(ticketOf(newTicketId(), DONE));
    await before.close();
    const store = await folder.open({ fileSystem });
    looked.length = 0;

    await store.readTicket(id);
    assert.deepEqual(looked, ['/open/', '/closed/2026/']);
    looked.length = 0;

    await all(store.listOpenTickets());
    await store.replaceTicket(ticketOf(id, DONE), 1);
    await store.readTicket(id);
    await store.replaceTicket(ticketOf(id), 2);
    await store.readTicket(id);
    assert.deepEqual(looked, ['/open/', '/open/', '/closed/2026/', '/closed/2026/', '/open/']);
  });

  it('are looked for elsewhere when they are not where they stood', async () => {
    const store = await folder.open();
    await store.createTicket(ticketOf(id, DONE));
    await store.readTicket(id);
    await mkdir(path('closed', '2025'));
    await rename(path('closed', '2026', id), path('closed', '2025', id));

    assert.equal((await store.readTicket(id))?.revision, 1);
    await unlink(path('closed', '2025', id));
    assert.equal(await store.readTicket(id), undefined);
  });

  it('are listed without the damaged ones, which are put aside', async () => {
    const store = await folder.open();
    const damaged = newTicketId();
    await store.createTicket(ticketOf(id));
    await store.createTicket(ticketOf(damaged));
    await writeFile(path('open', damaged), 'garbage');

    const listed = await all(store.listOpenTickets());

    assert.deepEqual(
      listed.map(({ value }) => value.id),
      [id],
    );
    assert.deepEqual(
      folder.log.lines.map(({ message, fields }) => `${message}: ${fields?.code ?? ''}`),
      [
        'A damaged record was put aside: STORE_DAMAGED',
        'A record was left out of a list: STORE_DAMAGED',
      ],
    );
  });

  it('are listed without what is no ticket', async () => {
    const store = await folder.open();
    await writeFile(path('open', '.DS_Store'), 'x');
    await mkdir(path('closed', 'lost+found'));
    await store.createTicket(ticketOf(id));

    assert.equal((await all(store.listOpenTickets())).length, 1);
    assert.deepEqual(folder.log.lines, []);
  });

  it('end the list when the disk fails half-way', async () => {
    let failing = false;
    const fileSystem: FileSystem = {
      ...nodeFileSystem,
      readFile: (at) => (failing ? Promise.reject(diskError('EIO')) : nodeFileSystem.readFile(at)),
    };
    const store = await folder.open({ fileSystem });
    await store.createTicket(ticketOf(id));
    await store.createTicket(ticketOf(newTicketId()));

    const list = async (): Promise<void> => {
      for await (const { revision } of store.listOpenTickets()) failing = revision === 1;
    };

    await assert.rejects(list, { code: 'STORE_UNAVAILABLE' });
  });

  it('say of a failing disk no more than its errno code', async () => {
    const readFile = () => Promise.reject(diskError('EIO'));
    const store = await folder.open();
    await store.close();
    const broken = await folder.open({
      fileSystem: {
        ...nodeFileSystem,
        readFile: (at) => (at.includes('tickets') ? readFile() : nodeFileSystem.readFile(at)),
      },
    });

    await assert.rejects(broken.readTicket(id), (error) => {
      assert.ok(error instanceof StoreError);
      assert.equal(error.message, 'STORE_UNAVAILABLE');
      assert.equal(error.cause, 'EIO');
      return true;
    });
  });
});

describe('the days on which tickets were closed', () => {
  let folder: TestFolder;

  const marks = async (): Promise<readonly string[]> =>
    (await folder.files()).filter((name) => name.startsWith('tickets/closed-on'));
  const listed = async (store: Store, since: string): Promise<readonly TicketId[]> =>
    (await all(store.listClosedSince(since))).map(({ value }) => value.id);

  beforeEach(async () => {
    folder = await testFolder();
  });
  afterEach(() => folder.remove());

  it('are days in Amsterdam, and marked before the ticket moves', async () => {
    const steps: string[] = [];
    const root = join(folder.dataDir, SOEST);
    const fileSystem = watched(nodeFileSystem, ({ name, path }) =>
      steps.push(`${name} ${path.replace(root, '')}`),
    );
    const store = await folder.open({ fileSystem });
    const id = newTicketId();
    await store.createTicket(ticketOf(id));
    folder.clock.at = instant(Date.UTC(2026, 10, 24, 23, 30));
    steps.length = 0;

    await store.replaceTicket(ticketOf(id, DONE), 1);

    assert.deepEqual(await marks(), [`tickets/closed-on/2026-11-25/${id}`]);
    const marked = steps.indexOf('sync /tickets/closed-on/2026-11-25');
    const moved = steps.findIndex((step) => step.startsWith('link') || step.startsWith('rename'));
    assert.ok(marked >= 0 && marked < moved, steps.join('\n'));
  });

  it('lose the mark of a ticket that is open again, that closed again later, or that is gone', async () => {
    const store = await folder.open();
    const [again, open, gone] = [newTicketId(), newTicketId(), newTicketId()];
    for (const id of [again, open, gone]) await store.createTicket(ticketOf(id, DONE));
    await store.replaceTicket(ticketOf(again), 1);
    await store.replaceTicket(ticketOf(open), 1);
    await unlink(join(folder.dataDir, SOEST, 'tickets', 'closed', '2026', gone));
    folder.clock.at = instant(Date.UTC(2027, 0, 4, 12));
    await store.replaceTicket(ticketOf(again, DONE), 2);
    assert.equal((await marks()).length, 4);

    assert.deepEqual(await listed(store, '2026-11-01'), [again]);

    assert.deepEqual(await marks(), [`tickets/closed-on/2027-01-04/${again}`]);
    assert.deepEqual(await listed(store, '2026-11-01'), [again]);
  });

  it('keep the mark of a ticket that cannot be read now', async () => {
    const before = await folder.open({ keys: [keyOf('first', 1)] });
    const id = newTicketId();
    await before.createTicket(ticketOf(id, DONE));
    await before.close();
    const between = await folder.open({ keys: [keyOf('second', 2), keyOf('first', 1)] });
    await between.close();
    const store = await folder.open({ keys: [keyOf('second', 2)] });

    assert.deepEqual(await listed(store, '2026-11-01'), []);

    assert.deepEqual(await marks(), [`tickets/closed-on/2026-11-24/${id}`]);
  });

  it('are read with the same steps whatever was closed before', async () => {
    let steps = 0;
    const fileSystem = watched(nodeFileSystem, () => (steps += 1));
    const store = await folder.open({ fileSystem });
    await store.createTicket(ticketOf(newTicketId(), DONE));
    const stepsOfAList = async (): Promise<number> => {
      steps = 0;
      assert.equal((await listed(store, '2026-11-24')).length, 1);
      return steps;
    };
    // The first time every ticket is looked for in every year.
    await stepsOfAList();
    const alone = await stepsOfAList();

    for (let n = 1; n <= 200; n += 1) {
      folder.clock.at = instant(Date.UTC(2026, 10, 23 - (n % 40), 12));
      await store.createTicket(ticketOf(newTicketId(), DONE));
    }

    assert.equal(await stepsOfAList(), alone);
  });
});

describe('a number of the first version, whose file is empty', () => {
  it('leads to its ticket, open or closed, and else to none', async () => {
    const folder = await testFolder();
    const store = await folder.open();
    const numbers = join(folder.dataDir, SOEST, 'numbers', '2026');
    await mkdir(numbers);
    const ids = [newTicketId(), newTicketId()] as const;
    await store.createTicket(ticketOf(ids[0], { number: 'MH-2026-0001' }));
    await store.createTicket(ticketOf(ids[1], { number: 'MH-2026-0002', ...DONE }));
    for (const n of ['1', '2', '3']) await writeFile(join(numbers, n), '');
    const find = (number: string) => store.ticketOfNumber(TicketNumber.parse(number));

    assert.equal(await find('MH-2026-0001'), ids[0]);
    assert.equal(await find('MH-2026-0002'), ids[1]);
    assert.equal(await find('MH-2026-0003'), undefined);
    assert.equal(await store.takeTicketNumber(2026, ids[0]), 'MH-2026-0004');
    await folder.remove();
  });
});
