import assert from 'node:assert/strict';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../../src/application/ports/errors.ts';
import { instant, type TicketId } from '../../src/domain/ids.ts';
import { nodeFileSystem, type FileSystem } from '../../src/store/file-system.ts';
import { all, DONE, newTicketId, SOEST, ticketOf } from './support/samples.ts';
import { testFolder, type TestFolder } from './support/store-for-test.ts';
import { diskError, watched } from './support/watched-file-system.ts';

describe('tickets on disk', () => {
  let folder: TestFolder;
  let id: TicketId;

  const path = (...names: string[]): string => join(folder.dataDir, SOEST, 'tickets', ...names);
  const ticketFiles = async (): Promise<readonly string[]> =>
    (await folder.files()).filter((name) => name.startsWith('tickets'));

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
    const store = await folder.open();
    await store.createTicket(ticketOf(id));
    await copyFile(path('open', id), join(folder.dataDir, 'old'));
    await store.replaceTicket(ticketOf(id, DONE), 1);
    await copyFile(join(folder.dataDir, 'old'), path('open', id));

    assert.deepEqual(await all(store.listOpenTickets()), []);

    assert.deepEqual(await ticketFiles(), [`tickets/closed/2026/${id}`]);
    assert.equal((await store.readTicket(id))?.revision, 2);
  });

  it('are replaced from the higher revision when a crash left two', async () => {
    const store = await folder.open();
    await store.createTicket(ticketOf(id, DONE));
    await copyFile(path('closed', '2026', id), join(folder.dataDir, 'old'));
    await store.replaceTicket(ticketOf(id), 1);
    await copyFile(join(folder.dataDir, 'old'), path('closed', '2026', id));

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
