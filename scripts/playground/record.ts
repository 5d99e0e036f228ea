import { FeedAction } from './feed.ts';
import type { Feed } from './feed.ts';
import { parseJson } from './upstream.ts';

/**
 * Listens to the Playground as a page would, and tells the feed. Resolves once it listens, so that
 * nothing said after it is missed.
 */
export async function record(origin: string, feed: Feed): Promise<{ readonly stop: () => void }> {
  const address = new URL('/_ws_conversation/v1/conversations/stream', origin);
  address.protocol = 'ws:';
  const socket = new WebSocket(address);
  socket.addEventListener('message', (event) => {
    const action = FeedAction.safeParse(parseJson(String(event.data)));
    if (action.success) feed.add(action.data);
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => {
      resolve();
    });
    socket.addEventListener('error', () => {
      reject(new Error('The Agents Playground does not tell what is said in it.'));
    });
  });
  return {
    stop: () => {
      socket.close();
    },
  };
}
