import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  clearTemporary,
  createDurably,
  ensurePath,
  markDurably,
  moveDurably,
  removeDurably,
  replaceDurably,
  type Disk,
} from '../../src/store/durable-file.ts';
import { nodeFileSystem, type FileSystem } from '../../src/store/file-system.ts';
import { simulatedDisk } from './support/simulated-disk.ts';
import { diskError, watched } from './support/watched-file-system.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** A disk with the folders that the tests use, whose steps are kept in `steps`. */
async function recordedDisk(): Promise<{
  disk: Disk;
  steps: string[];
  files: () => Record<string, string>;
  failAt: (step: string) => void;
}> {
  const simulated = simulatedDisk();
  for (const folder of ['/records', '/temporary', '/damaged']) {
    await simulated.fileSystem.mkdir(folder);
  }
  const steps: string[] = [];
  let failing: string | undefined;
  const fileSystem = watched(simulated.fileSystem, ({ name, path }) => {
    const step = `${name} ${path.replace(/[0-9a-f-]{36}/, '*')}`;
    steps.push(step);
    if (step === failing) throw diskError('EIO');
  });
  return {
    disk: { fileSystem, temporary: '/temporary' },
    steps,
    failAt: (step) => {
      failing = step;
    },
    files: () =>
      Object.fromEntries(
        [...simulated.files()].map(([path, content]) => [path, Buffer.from(content).toString()]),
      ),
  };
}

const REPLACE = [
  'open /temporary/*.tmp',
  'writeFile /temporary/*.tmp',
  'sync /temporary/*.tmp',
  'close /temporary/*.tmp',
  'rename /records/a',
  'open /records',
  'sync /records',
  'close /records',
];

describe('a durable write', () => {
  it('writes, fsyncs, renames and fsyncs the folder, in this order', async () => {
    const { disk, steps, files } = await recordedDisk();

    await replaceDurably(disk, '/records/a', bytes('new'));

    assert.deepEqual(steps, REPLACE);
    assert.deepEqual(files(), { '/records/a': 'new' });
  });

  for (const [index, step] of REPLACE.entries()) {
    const renamed = index > REPLACE.indexOf('rename /records/a');
    const left = renamed ? 'the new record whole' : 'the old record intact';

    it(`leaves ${left} and no temporary file when "${step}" fails`, async () => {
      const { disk, files, failAt } = await recordedDisk();
      await replaceDurably(disk, '/records/a', bytes('old'));
      failAt(step);

      await assert.rejects(replaceDurably(disk, '/records/a', bytes('new')), { code: 'EIO' });

      assert.deepEqual(files(), { '/records/a': renamed ? 'new' : 'old' });
    });
  }

  it('says the first failure, also when the temporary file cannot be removed either', async () => {
    const { disk } = await recordedDisk();
    const fileSystem: FileSystem = {
      ...disk.fileSystem,
      rename: () => Promise.reject(diskError('ENOSPC')),
      unlink: () => Promise.reject(diskError('EIO')),
    };

    const write = replaceDurably({ ...disk, fileSystem }, '/records/a', bytes('new'));

    await assert.rejects(write, { code: 'ENOSPC' });
  });
});

describe('a durable creation', () => {
  it('writes, fsyncs, links and fsyncs the folder, in this order', async () => {
    const { disk, steps, files } = await recordedDisk();

    assert.equal(await createDurably(disk, '/records/a', bytes('first')), true);

    assert.deepEqual(steps, [
      ...REPLACE.slice(0, 4),
      'link /records/a',
      'unlink /temporary/*.tmp',
      ...REPLACE.slice(5),
    ]);
    assert.deepEqual(files(), { '/records/a': 'first' });
  });

  it('leaves alone what is there already', async () => {
    const { disk, files } = await recordedDisk();
    await createDurably(disk, '/records/a', bytes('first'));

    assert.equal(await createDurably(disk, '/records/a', bytes('second')), false);

    assert.deepEqual(files(), { '/records/a': 'first' });
  });
});

describe('a durable mark, removal and move', () => {
  it('makes an empty file once, and fsyncs the folder also for one that is there', async () => {
    const { disk, steps, files } = await recordedDisk();

    await markDurably(disk.fileSystem, '/records/1');
    assert.deepEqual(steps, ['open /records/1', 'close /records/1', ...REPLACE.slice(5)]);
    steps.length = 0;
    await markDurably(disk.fileSystem, '/records/1');
    assert.deepEqual(steps, ['open /records/1', ...REPLACE.slice(5)]);

    assert.deepEqual(files(), { '/records/1': '' });
  });

  it('removes a file and fsyncs the folder, and does the same for none', async () => {
    const { disk, steps, files } = await recordedDisk();
    await markDurably(disk.fileSystem, '/records/1');
    steps.length = 0;

    await removeDurably(disk.fileSystem, '/records/1');
    await removeDurably(disk.fileSystem, '/records/1');

    const removal = ['unlink /records/1', ...REPLACE.slice(5)];
    assert.deepEqual(steps, [...removal, ...removal]);
    assert.deepEqual(files(), {});
  });

  it('moves a file and fsyncs the folder it goes to before the one it leaves', async () => {
    const { disk, steps, files } = await recordedDisk();
    await createDurably(disk, '/records/a', bytes('broken'));
    steps.length = 0;

    await moveDurably(disk.fileSystem, '/records/a', '/damaged/a');

    assert.deepEqual(
      steps.filter((step) => !/^(open|close)/.test(step)),
      ['rename /damaged/a', 'sync /damaged', 'sync /records'],
    );
    assert.deepEqual(files(), { '/damaged/a': 'broken' });
  });
});

describe('the folders of a store', () => {
  it('are made with their parents, each durable in its parent', async () => {
    const { disk, steps } = await recordedDisk();

    await ensurePath(disk.fileSystem, '/data/soest/tickets');

    assert.deepEqual(
      steps.filter((step) => step.startsWith('sync')),
      ['sync /', 'sync /data', 'sync /data/soest'],
    );
    steps.length = 0;
    await ensurePath(disk.fileSystem, '/data/soest/tickets');
    // Whoever made it may have failed before it was durable.
    assert.deepEqual(steps, [
      'mkdir /data/soest/tickets',
      'open /data/soest',
      'sync /data/soest',
      'close /data/soest',
    ]);
  });

  it('cannot be made where there is no disk at all', async () => {
    const fileSystem: FileSystem = {
      ...simulatedDisk().fileSystem,
      mkdir: () => Promise.reject(diskError('ENOENT')),
    };

    await assert.rejects(ensurePath(fileSystem, '/data/soest'), { code: 'ENOENT' });
  });

  it('lose what cut-off writes left', async () => {
    const { disk, files } = await recordedDisk();
    await disk.fileSystem.open('/temporary/left-over.tmp', 'wx');

    await clearTemporary(disk);

    assert.deepEqual(files(), {});
  });
});

describe('the real disk', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signaalpunt-disk-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives files mode 0600 and folders mode 0700', async () => {
    const disk = { fileSystem: nodeFileSystem, temporary: folder };
    await ensurePath(nodeFileSystem, join(folder, 'a', 'b'));

    await replaceDurably(disk, join(folder, 'a', 'replaced'), bytes('1'));
    await createDurably(disk, join(folder, 'a', 'created'), bytes('1'));
    await markDurably(nodeFileSystem, join(folder, 'a', 'marked'));

    for (const name of ['replaced', 'created', 'marked']) {
      assert.equal((await stat(join(folder, 'a', name))).mode & 0o777, 0o600, name);
    }
    assert.equal((await stat(join(folder, 'a', 'b'))).mode & 0o777, 0o700);
  });

  it('behaves as the simulated one: replaces by renaming and creates once', async () => {
    const disk = { fileSystem: nodeFileSystem, temporary: folder };
    const path = join(folder, 'a');

    assert.equal(await createDurably(disk, path, bytes('first')), true);
    assert.equal(await createDurably(disk, path, bytes('second')), false);
    await replaceDurably(disk, path, bytes('third'));

    assert.equal(await readFile(path, 'utf8'), 'third');
    assert.deepEqual(await readdir(folder), ['a']);
  });
});
