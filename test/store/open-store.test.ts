import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MunicipalityId } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { nodeFileSystem, type FileSystem } from '../../src/store/file-system.ts';
import type { Store } from '../../src/store/store.ts';
import {
  all,
  conversationOf,
  DONE,
  formOf,
  MARKER,
  newFormId,
  newTicketId,
  personKey,
  SOEST,
  ticketOf,
} from './support/samples.ts';
import { keyOf, testFolder, type TestFolder } from './support/store-for-test.ts';
import { diskError, watched, type Step } from './support/watched-file-system.ts';

const FIRST = keyOf('first', 1);
const SECOND = keyOf('second', 2);
const COLLEAGUE = '00000000-0000-0000-0000-0000000000e1';
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
const ADDRESS = conceal({ conversation: `a:${MARKER}`, serviceUrl: SERVICE_URL });
const PLATE = 'kenteken AB12CD';

describe('opening the store', () => {
  let folder: TestFolder;

  const path = (...names: string[]): string => join(folder.dataDir, SOEST, ...names);

  beforeEach(async () => {
    folder = await testFolder();
  });
  afterEach(() => folder.remove());

  it('makes the data folder with its parents, for nobody else to read', async () => {
    const dataDir = join(folder.dataDir, 'a', 'b');
    const store = await folder.open({ dataDir });
    await store.createTicket(ticketOf(newTicketId(), DONE));
    await store.takeTicketNumber(2026, newTicketId());
    await store.writable();

    for (const name of [dataDir, ...(await readdir(dataDir, { recursive: true }))]) {
      const about = await stat(name === dataDir ? dataDir : join(dataDir, name));
      assert.equal(about.mode & 0o777, about.isDirectory() ? 0o700 : 0o600, name);
    }
  });

  it('says that it is unavailable, and why, when the data folder is a file', async () => {
    const dataDir = join(folder.dataDir, 'file');
    await writeFile(dataDir, '');

    const opened = await folder.tryOpen({ dataDir });

    assert.equal(opened.kind, 'refused');
    assert.equal(opened.problem, 'STORE_UNAVAILABLE');
    assert.equal(opened.reason, 'ENOTDIR');
  });

  for (const reason of ['EACCES', 'EROFS', 'ENOSPC', 'EIO']) {
    it(`says that it is unavailable, and why, when the disk says ${reason}`, async () => {
      const mkdirs = () => Promise.reject(diskError(reason));

      const opened = await folder.tryOpen({ fileSystem: { ...nodeFileSystem, mkdir: mkdirs } });

      assert.deepEqual(opened, { kind: 'refused', problem: 'STORE_UNAVAILABLE', reason });
    });
  }

  it('is one opening of one folder, by whatever path', async () => {
    const link = `${folder.dataDir}-link`;
    await symlink(folder.dataDir, link);
    await folder.open();

    const opened = await folder.tryOpen({ dataDir: link });

    assert.deepEqual(opened, { kind: 'refused', problem: 'STORE_LOCKED' });
    await rm(link);
  });

  it('lets a bug be a bug', async () => {
    const readFileWrongly = () => Promise.reject(new TypeError('a bug'));
    const fileSystem = { ...nodeFileSystem, readFile: readFileWrongly };

    await assert.rejects(folder.tryOpen({ fileSystem }), /a bug/);

    assert.equal((await folder.tryOpen()).kind, 'opened');
  });

  it('removes what cut-off writes left', async () => {
    await (await folder.open()).close();
    await writeFile(path('temporary', 'left-over.tmp'), 'x');

    await folder.open();

    assert.deepEqual(await readdir(path('temporary')), []);
  });

  it('reads no ticket, conversation or form, and lists none of their folders', async () => {
    const store = await folder.open();
    await store.createTicket(ticketOf(newTicketId()));
    await store.createTicket(ticketOf(newTicketId(), DONE));
    await store.writeConversation(conversationOf(personKey('a')), 0);
    await store.keepForm(formOf(newFormId()));
    await store.close();

    const steps: Step[] = [];
    await folder.open({ fileSystem: watched(nodeFileSystem, (step) => steps.push(step)) });

    const looked = steps.filter(({ name }) => name === 'readFile' || name === 'readdir');
    assert.deepEqual(
      looked.map((step) => step.path),
      [path('temporary'), path('settings', 'index-key')],
    );
  });

  it('takes the same steps with many closed tickets as with none', async () => {
    const stepsOfAnOpening = async (): Promise<number> => {
      let steps = 0;
      const store = await folder.open({ fileSystem: watched(nodeFileSystem, () => (steps += 1)) });
      await all(store.listOpenTickets());
      await store.close();
      return steps;
    };
    await stepsOfAnOpening();
    await mkdir(path('tickets', 'closed', '2026'));
    const none = await stepsOfAnOpening();

    for (let n = 0; n < 500; n += 1) {
      await writeFile(path('tickets', 'closed', '2026', newTicketId()), 'x');
    }

    assert.equal(await stepsOfAnOpening(), none);
  });

  describe('after a change of encryption keys', () => {
    const ticket = ticketOf(newTicketId());
    const person = personKey('a');

    const fill = async (store: Store): Promise<string> => {
      await store.createTicket(ticket);
      await store.writeConversation(conversationOf(person), 0);
      await store.keepServiceUrl(SERVICE_URL);
      await store.rememberColleague({ id: COLLEAGUE, name: 'Kim' }, ADDRESS);
      await store.keepMatches(ticket.id, [PLATE]);
      const key = store.keyOfPerson(COLLEAGUE);
      await store.close();
      return key;
    };

    it('reads everything old and writes under the new first key', async () => {
      const key = await fill(await folder.open({ keys: [FIRST] }));

      const store = await folder.open({ keys: [SECOND, FIRST] });

      assert.equal(store.keyOfPerson(COLLEAGUE), key);
      assert.equal((await store.readConversation(person))?.revision, 1);
      assert.equal(await store.readServiceUrl(), SERVICE_URL);
      await store.replaceTicket(ticket, 1);
      const written = await folder.read(`tickets/open/${ticket.id}`);
      assert.match(written.toString('latin1'), /"revision":2,.*"keyId":"second:/);
    });

    it('needs the old key only for records that were not written since', async () => {
      const key = await fill(await folder.open({ keys: [FIRST] }));
      const between = await folder.open({ keys: [SECOND, FIRST] });
      await between.readServiceUrl();
      await between.listColleagues();
      await between.close();

      const store = await folder.open({ keys: [SECOND] });

      assert.equal(store.keyOfPerson(COLLEAGUE), key);
      assert.equal(await store.readServiceUrl(), SERVICE_URL);
      assert.deepEqual((await store.addressOfColleague(COLLEAGUE))?.reveal(), ADDRESS.reveal());
      assert.deepEqual(await store.findMatches([PLATE]), [ticket.id]);
      await assert.rejects(store.readTicket(ticket.id), { code: 'STORE_KEY_MISSING' });
      await assert.rejects(store.replaceTicket(ticket, 1), { code: 'STORE_KEY_MISSING' });
      assert.deepEqual(await all(store.listOpenTickets()), []);
      assert.ok((await folder.files()).includes(`tickets/open/${ticket.id}`));
    });

    it('is refused, with everything as it was, when the key is missing altogether', async () => {
      await fill(await folder.open({ keys: [FIRST] }));
      const before = await folder.files();

      for (const keys of [[SECOND], [keyOf('first', 9)]]) {
        const opened = await folder.tryOpen({ keys });
        assert.deepEqual(opened, { kind: 'refused', problem: 'STORE_KEY_MISSING' });
      }

      assert.deepEqual(await folder.files(), before);
    });
  });

  it('is refused, and changes nothing, while the key of the persons is damaged', async () => {
    const store = await folder.open();
    const key = store.keyOfPerson(COLLEAGUE);
    await store.close();
    const good = await readFile(path('settings', 'index-key'));
    await writeFile(path('settings', 'index-key'), good.subarray(0, 100));

    for (let n = 0; n < 2; n += 1) {
      const opened = await folder.tryOpen();
      assert.deepEqual(opened, { kind: 'refused', problem: 'STORE_DAMAGED' });
    }

    await writeFile(path('settings', 'index-key'), good);
    assert.equal((await folder.open()).keyOfPerson(COLLEAGUE), key);
  });

  it('keeps persons apart by municipality', async () => {
    const soest = await folder.open();
    const key = soest.keyOfPerson(COLLEAGUE);
    await soest.close();

    const baarn = await folder.open({ municipality: MunicipalityId.parse('baarn') });

    assert.notEqual(baarn.keyOfPerson(COLLEAGUE), key);
  });

  it('does not take the municipality folder of a disk that went away for an empty one', async () => {
    const store = await folder.open();
    await rm(path(), { recursive: true });

    await assert.rejects(store.createTicket(ticketOf(newTicketId())), {
      code: 'STORE_UNAVAILABLE',
    });
    await assert.rejects(store.takeTicketNumber(2026, newTicketId()), {
      code: 'STORE_UNAVAILABLE',
    });

    assert.deepEqual(await readdir(folder.dataDir), []);
  });
});

describe('the files of a store', () => {
  let folder: TestFolder;

  beforeEach(async () => {
    folder = await testFolder();
  });
  afterEach(() => folder.remove());

  it('hold no word, name, address or person in plain text, nor do their names', async () => {
    const store = await folder.open();
    const person = store.keyOfPerson(COLLEAGUE);
    const id = newTicketId();
    await store.createTicket(ticketOf(id));
    await store.createTicket(ticketOf(newTicketId(), DONE));
    await store.replaceTicket(ticketOf(id, { short: true }), 1);
    await store.writeConversation(conversationOf(person, [id]), 0);
    await store.keepForm(formOf(newFormId()));
    await store.keepServiceUrl(SERVICE_URL);
    await store.rememberColleague({ id: COLLEAGUE, name: `Kim ${MARKER}` }, ADDRESS);
    await store.keepMatches(id, [PLATE]);

    const files = await folder.files();
    assert.ok(files.length >= 9);
    for (const file of files) {
      for (const word of [
        MARKER,
        COLLEAGUE,
        PLATE,
        'AB12CD',
        SERVICE_URL,
        'Matrassen',
        'vertrouwelijk',
      ]) {
        assert.ok(!file.includes(word), file);
        assert.ok(!(await folder.read(file)).includes(word), `${file} holds ${word}`);
      }
    }
    assert.ok(!JSON.stringify(folder.log.lines).includes(MARKER));
  });

  it('are not more than one per record, and none is left of what was removed', async () => {
    const store = await folder.open();
    const [person, form, id] = [personKey('a'), newFormId(), newTicketId()];
    await store.writeConversation(conversationOf(person), 0);
    await store.writeConversation(conversationOf(person), 1);
    await store.keepForm(formOf(form));
    await store.createTicket(ticketOf(id));
    await store.replaceTicket(ticketOf(id), 1);
    await store.takeTicketNumber(2026, newTicketId());

    await store.forgetConversation(person);
    await store.dropForm(form);

    assert.deepEqual(await folder.files(), [
      'numbers/2026/1',
      'settings/index-key',
      `tickets/open/${id}`,
    ]);
  });
});

describe('the work of the disk', () => {
  let folder: TestFolder;

  beforeEach(async () => {
    folder = await testFolder();
  });
  afterEach(() => folder.remove());

  it('is no more fsyncs than durability needs', async () => {
    let syncs = 0;
    const fileSystem: FileSystem = watched(nodeFileSystem, ({ name }) => {
      if (name === 'sync') syncs += 1;
    });
    const store = await folder.open({ fileSystem });
    const [id, person] = [newTicketId(), personKey('a')];
    const count = async (work: () => Promise<unknown>): Promise<number> => {
      syncs = 0;
      await work();
      return syncs;
    };
    await store.takeTicketNumber(2026, newTicketId());

    assert.equal(await count(() => store.takeTicketNumber(2026, id)), 2);
    assert.equal(await count(() => store.createTicket(ticketOf(id))), 2);
    assert.equal(await count(() => store.replaceTicket(ticketOf(id), 1)), 2);
    assert.equal(await count(() => store.readTicket(id)), 0);
    assert.equal(await count(() => store.writeConversation(conversationOf(person), 0)), 2);
    assert.equal(await count(() => store.writeConversation(conversationOf(person), 1)), 2);
    assert.equal(await count(() => store.forgetConversation(person)), 1);
    assert.equal(await count(() => store.keepServiceUrl(SERVICE_URL)), 2);
    assert.equal(await count(() => store.keepServiceUrl(SERVICE_URL)), 0);
    const kim = { id: COLLEAGUE, name: 'Kim' };
    assert.equal(await count(() => store.rememberColleague(kim, ADDRESS)), 2);
    assert.equal(await count(() => store.rememberColleague(kim, ADDRESS)), 0);
    assert.equal(await count(() => store.rememberColleague(kim, undefined)), 0);
    assert.equal(await count(() => store.keepMatches(id, [PLATE])), 2);
    assert.equal(await count(() => store.findMatches([PLATE])), 0);
    // The day's folder, the mark in it, the year's folder, and the ticket.
    assert.equal(await count(() => store.replaceTicket(ticketOf(id, DONE), 2)), 5);
  });

  it('is waited for when the store is closed', async () => {
    const store = await folder.open();
    const id = newTicketId();

    const writing = store.createTicket(ticketOf(id));
    await store.close();

    assert.ok((await folder.files()).includes(`tickets/open/${id}`));
    assert.equal(await writing, 'created');
  });
});
