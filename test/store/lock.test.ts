import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { lockAddress, takeLock } from '../../src/store/lock.ts';
import { testFolder, type TestFolder } from './support/store-for-test.ts';

const HOLDER = join(import.meta.dirname, 'support', 'hold-store.ts');

describe('the lock on a data folder', () => {
  let folder: TestFolder;
  const children: ChildProcess[] = [];

  /** Opens the store in a process of its own, which keeps it open; gives what it says of it. */
  const openElsewhere = async (): Promise<{ child: ChildProcess; says: string }> => {
    const child = spawn(process.execPath, [HOLDER, folder.dataDir], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    children.push(child);
    for await (const line of createInterface(child.stdout)) return { child, says: line };
    throw new Error('The process said nothing.');
  };

  beforeEach(async () => {
    folder = await testFolder();
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await folder.remove();
  });

  it('lets a second process not open the folder until the first was killed', async () => {
    const { child, says } = await openElsewhere();
    assert.equal(says, 'opened');
    assert.equal((await openElsewhere()).says, 'STORE_LOCKED');
    assert.deepEqual(await folder.tryOpen(), { kind: 'refused', problem: 'STORE_LOCKED' });

    child.kill('SIGKILL');
    await once(child, 'exit');

    assert.equal((await folder.tryOpen()).kind, 'opened');
  });

  it('lets one process not open the folder twice, and is given back by closing', async () => {
    const store = await folder.open();
    assert.deepEqual(await folder.tryOpen(), { kind: 'refused', problem: 'STORE_LOCKED' });

    await store.close();

    assert.equal((await folder.tryOpen()).kind, 'opened');
  });

  it('is given back when opening fails', async () => {
    const store = await folder.open();
    await store.close();
    const wrongKey = { keys: [{ id: 'other', key: new Uint8Array(32) }] };
    assert.equal((await folder.tryOpen(wrongKey)).kind, 'refused');

    assert.equal((await folder.tryOpen()).kind, 'opened');
  });

  it('does not keep a process alive that has nothing else to do', async () => {
    const { child } = await openElsewhere();

    child.stdin?.end();
    await once(child, 'exit');

    assert.equal(child.exitCode, 0);
  });
});

describe('the address of a lock', () => {
  it('is an abstract socket on Linux, a pipe on Windows and a socket file elsewhere', () => {
    assert.match(lockAddress('/data', 'linux'), /^\0signaalpunt-[0-9a-f]{32}$/);
    assert.match(lockAddress('C:\\data', 'win32'), /^\\\\\.\\pipe\\signaalpunt-[0-9a-f]{32}$/);
    assert.match(lockAddress('/data', 'darwin'), /^\/tmp\/signaalpunt-[0-9a-f]{32}\.sock$/);
  });

  it('differs from folder to folder', () => {
    assert.notEqual(lockAddress('/data', 'linux'), lockAddress('/data2', 'linux'));
  });
});

describe('a lock by a socket file', () => {
  const address = join(tmpdir(), `signaalpunt-test-${process.pid}.sock`);

  afterEach(() => rm(address, { force: true }));

  it('is held by one at a time and given back', async () => {
    const release = await takeLock(address);
    assert.ok(release);
    assert.equal(await takeLock(address), undefined);

    await release();

    const again = await takeLock(address);
    assert.ok(again);
    await again();
  });

  it('is taken over from a process that was killed and left the file', async () => {
    const script = `require('node:net').createServer().listen(${JSON.stringify(address)}, () => {
      process.kill(process.pid, 'SIGKILL');
    });`;
    await once(spawn(process.execPath, ['-e', script]), 'exit');
    assert.ok((await stat(address)).isSocket());

    const release = await takeLock(address);

    assert.ok(release);
    await release();
  });

  it('fails aloud where no socket can be made at all', async () => {
    await assert.rejects(takeLock(join(address, 'nowhere')), { code: /^E/ });
  });

  it('is left to a stranger who listens there', async () => {
    const stranger = createServer().listen(address);
    await once(stranger, 'listening');

    assert.equal(await takeLock(address), undefined);

    stranger.close();
    await once(stranger, 'close');
  });
});
