import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyMemory, memoryStore } from '../support/memory-store.ts';
import { itBehavesLikeAStore } from './contract.ts';
import { MORNING, SOEST } from './support/samples.ts';
import { testFolder } from './support/store-for-test.ts';

itBehavesLikeAStore('the store on disk', async () => {
  const folder = await testFolder();
  const store = await folder.open();
  const root = join(folder.dataDir, SOEST);
  return {
    store,
    setClock: (at) => {
      folder.clock.at = at;
    },
    reopen: async () => {
      await store.close();
      return folder.open();
    },
    goAway: () => rename(root, `${root}-away`),
    comeBack: () => rename(`${root}-away`, root),
    cleanUp: folder.remove,
  };
});

itBehavesLikeAStore('the store in memory', () => {
  const memory = emptyMemory();
  let at = MORNING;
  const open = () => memoryStore({ now: () => at, memory });
  const store = open();
  const outage = (on: boolean): Promise<void> => {
    memory.outage = on;
    return Promise.resolve();
  };
  return Promise.resolve({
    store,
    setClock: (now) => {
      at = now;
    },
    reopen: async () => {
      await store.close();
      return open();
    },
    goAway: () => outage(true),
    comeBack: () => outage(false),
    cleanUp: () => Promise.resolve(),
  });
});
