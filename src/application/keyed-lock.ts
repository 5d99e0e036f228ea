/** Runs work for one key at a time, in order of arrival; different keys do not wait for each other. */
export type Lock = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export function createLock(): Lock {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    last.set(key, settled);
    try {
      return await mine;
    } finally {
      if (last.get(key) === settled) last.delete(key);
    }
  };
}
