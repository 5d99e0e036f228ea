import type { Server } from 'node:http';

/** How often to look whether everything is done, in milliseconds. */
const LOOK_EVERY = 20;

/**
 * Lets what is under way finish, and then ends every connection, so that a client that keeps its
 * own open does not hold this up. Whoever calls this refuses new requests from now on.
 *
 * The listener closes last: Node's `close` cuts off answers that are still on their way to a slow
 * reader.
 *
 * @param isBusy whether requests are under way, their answers and the work after these included
 * @param limit after this many milliseconds whatever is left is cut off
 */
export async function closeGently(
  server: Server,
  isBusy: () => boolean,
  limit: number,
): Promise<'finished' | 'cut-off'> {
  const end = performance.now() + limit;
  while (isBusy() && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  const result = isBusy() ? 'cut-off' : 'finished';
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
  return result;
}
