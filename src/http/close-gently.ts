import type { Server } from 'node:http';

/** How often to look whether everything is done, in milliseconds. */
const LOOK_EVERY = 20;

/**
 * Takes no more connections, lets what is under way finish, and then ends every connection, so
 * that a client that keeps its own open does not hold this up.
 *
 * @param isBusy whether requests are under way, their answers and the work after these included
 * @param limit after this many milliseconds whatever is left is cut off
 */
export async function closeGently(
  server: Server,
  isBusy: () => boolean,
  limit: number,
): Promise<'finished' | 'cut-off'> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  const end = performance.now() + limit;
  while (isBusy() && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  const result = isBusy() ? 'cut-off' : 'finished';
  server.closeAllConnections();
  await closed;
  return result;
}
