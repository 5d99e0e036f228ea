import { StoreError } from '../application/ports/errors.ts';
import { errnoOf } from './file-system.ts';

/** Stands between the ports and the disk. */
export interface Guard {
  /**
   * Makes a port of `task`: an error of the disk becomes `StoreError` `STORE_UNAVAILABLE`, and so
   * does every call after {@link Guard.shut}, because another process may own the folder by then.
   */
  readonly port: <A extends readonly unknown[], R>(
    task: (...args: A) => Promise<R>,
  ) => (...args: A) => Promise<R>;
  readonly shut: () => void;
}

/** A guard that lets calls through until it is shut. */
export function makeGuard(): Guard {
  let open = true;

  return {
    port:
      (task) =>
      async (...args) => {
        if (!open) throw new StoreError('STORE_UNAVAILABLE');
        try {
          return await task(...args);
        } catch (error) {
          throw asStoreError(error);
        }
      },
    shut: () => {
      open = false;
    },
  };
}

/**
 * An error of the disk as `STORE_UNAVAILABLE`; everything else as it is. Of the cause only the errno
 * code is kept: the error itself carries a path, and with it the key of a person.
 */
export function asStoreError(error: unknown): unknown {
  const cause = errnoOf(error);
  return cause === undefined ? error : new StoreError('STORE_UNAVAILABLE', { cause });
}
