/**
 * The revisions at which records were just read. A turn reads a record and then writes it; without
 * this the write would read and decrypt the whole file once more, only to see that nobody came
 * between. Nobody else can: the folder is locked, and the calls for one id come one after the other.
 *
 * A memory of what was read, and no cache: what is not in it is looked up on the disk.
 */
export interface SeenRevisions {
  readonly saw: (id: string, revision: number) => void;
  /** What was seen, once: after a write, whatever came of it, the disk has to be asked again. */
  readonly take: (id: string) => number | undefined;
}

/** @param most how many are remembered; the oldest goes first */
export function makeSeenRevisions(most = 1_000): SeenRevisions {
  const seen = new Map<string, number>();

  const take = (id: string): number | undefined => {
    const revision = seen.get(id);
    seen.delete(id);
    return revision;
  };
  return {
    saw: (id, revision) => {
      take(id);
      seen.set(id, revision);
      const oldest = seen.keys().next();
      if (seen.size > most && oldest.done !== true) seen.delete(oldest.value);
    },
    take,
  };
}
