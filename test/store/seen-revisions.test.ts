import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem } from '../../src/store/file-system.ts';
import { makeSeenRevisions } from '../../src/store/seen-revisions.ts';
import { conversationOf, personKey, SOEST } from './support/samples.ts';
import { testFolder, type TestFolder } from './support/store-for-test.ts';
import { diskError, watched, type Step } from './support/watched-file-system.ts';

describe('seen revisions', () => {
  it('are told once', () => {
    const seen = makeSeenRevisions();
    seen.saw('a', 3);

    assert.equal(seen.take('a'), 3);
    assert.equal(seen.take('a'), undefined);
  });

  it('forget the oldest when there are too many', () => {
    const seen = makeSeenRevisions(2);
    seen.saw('a', 1);
    seen.saw('b', 1);
    seen.saw('a', 2);
    seen.saw('c', 1);

    assert.deepEqual(['a', 'b', 'c'].map(seen.take), [2, undefined, 1]);
  });
});

describe('writing a conversation that was just read', () => {
  const person = personKey('a');
  let folder: TestFolder;
  let steps: Step[];
  /** Called before every step on the disk. */
  let before: (step: Step) => void;

  const open = () =>
    folder.open({
      fileSystem: watched(nodeFileSystem, (step) => {
        steps.push(step);
        before(step);
      }),
    });
  const readings = (): number => steps.filter(({ name }) => name === 'readFile').length;

  beforeEach(async () => {
    folder = await testFolder();
    steps = [];
    before = () => undefined;
  });
  afterEach(() => folder.remove());

  it('reads its file no more, and one that was not read it does', async () => {
    const store = await open();
    await store.writeConversation(conversationOf(person), 0);
    await store.readConversation(person);
    steps = [];

    assert.equal(await store.writeConversation(conversationOf(person), 1), 'written');
    assert.equal(readings(), 0);
    assert.equal(await store.writeConversation(conversationOf(person), 2), 'written');
    assert.equal(readings(), 1);
  });

  it('is a conflict when another write came between', async () => {
    const store = await open();
    await store.writeConversation(conversationOf(person), 0);
    await store.readConversation(person);
    await store.writeConversation(conversationOf(person), 1);

    assert.equal(await store.writeConversation(conversationOf(person), 1), 'conflict');
  });

  it('is a conflict when it was forgotten in between', async () => {
    const store = await open();
    await store.writeConversation(conversationOf(person), 0);
    await store.readConversation(person);
    await store.forgetConversation(person);

    assert.equal(await store.writeConversation(conversationOf(person), 1), 'conflict');
  });

  it('asks the disk again after a write that may have come through', async () => {
    const store = await open();
    await store.writeConversation(conversationOf(person), 0);
    await store.readConversation(person);
    const conversations = join(folder.dataDir, SOEST, 'conversations');
    before = ({ name, path }) => {
      if (name === 'sync' && path === conversations) throw diskError('EIO');
    };
    await assert.rejects(store.writeConversation(conversationOf(person), 1));
    before = () => undefined;

    assert.equal(await store.writeConversation(conversationOf(person), 1), 'conflict');
    assert.equal(await store.writeConversation(conversationOf(person), 2), 'written');
  });

  it('asks the disk again after a read that failed or found nothing', async () => {
    const store = await open();
    await store.writeConversation(conversationOf(person), 0);
    await store.readConversation(person);
    await rm(join(folder.dataDir, SOEST, 'conversations', person));
    assert.equal(await store.readConversation(person), undefined);

    assert.equal(await store.writeConversation(conversationOf(person), 1), 'conflict');
  });
});
