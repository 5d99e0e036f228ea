import assert from 'node:assert/strict';
import { chmod, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localKey } from '../../src/store/local-key.ts';
import { testFolder, type TestFolder } from './support/store-for-test.ts';

describe('the key of local mode', () => {
  let folder: TestFolder;

  beforeEach(async () => {
    folder = await testFolder();
  });
  afterEach(() => folder.remove());

  it('is made once, with mode 0600, also where the data folder does not exist yet', async () => {
    const dataDir = join(folder.dataDir, 'new', 'data');

    const first = await localKey(dataDir);
    const second = await localKey(dataDir);

    assert.equal(first.kind, 'key');
    assert.equal(second.kind, 'key');
    assert.equal(first.made, true);
    assert.equal(second.made, false);
    assert.deepEqual(first.key, second.key);
    assert.equal(first.key.key.length, 32);
    assert.match(first.key.id, /^local-[0-9a-f]{8}$/);
    assert.equal((await stat(join(dataDir, 'local-key'))).mode & 0o777, 0o600);
    assert.deepEqual(await readdir(dataDir), ['local-key']);
  });

  it('is the same for two processes that make it at the same moment', async () => {
    const [one, other] = await Promise.all([localKey(folder.dataDir), localKey(folder.dataDir)]);

    assert.equal(one.kind, 'key');
    assert.equal(other.kind, 'key');
    assert.deepEqual(one.key, other.key);
  });

  it('opens a store', async () => {
    const found = await localKey(folder.dataDir);
    assert.equal(found.kind, 'key');

    await folder.open({ keys: [found.key] });
  });

  it('is never replaced when the file holds no key', async () => {
    const path = join(folder.dataDir, 'local-key');
    for (const text of ['', 'local-1:c2hvcnQ=\n', 'no key at all']) {
      await writeFile(path, text);

      const damaged = { kind: 'refused', problem: 'LOCAL_KEY_DAMAGED' };
      assert.deepEqual(await localKey(folder.dataDir), damaged);
      assert.equal((await stat(path)).size, text.length);
    }
  });

  it('says why, when the folder cannot be used', async () => {
    const file = join(folder.dataDir, 'a-file');
    await writeFile(file, '');
    await chmod(file, 0o600);

    const refused = { kind: 'refused', problem: 'STORE_UNAVAILABLE', reason: 'ENOTDIR' };
    assert.deepEqual(await localKey(join(file, 'data')), refused);
  });
});
