/** Runs tasks with the same key one after the other, and tasks with different keys side by side. */
export interface Turns {
  readonly inTurn: <T>(key: string, task: () => Promise<T>) => Promise<T>;
  /** Resolves when everything that had begun is done, well or not. */
  readonly idle: () => Promise<void>;
}

/** Turns for one set of records. A task that fails is no hindrance for the next one. */
export function makeTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();

  return {
    inTurn: (key, task) => {
      const before = last.get(key) ?? Promise.resolve();
      const mine = before.then(task, task);
      last.set(key, mine);
      const leave = (): void => {
        if (last.get(key) === mine) last.delete(key);
      };
      mine.then(leave, leave);
      return mine;
    },
    idle: async () => {
      await Promise.allSettled(last.values());
    },
  };
}
