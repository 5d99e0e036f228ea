import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { acceptPushSocket } from '../../../scripts/playground/push-socket.ts';

/** Sends texts over a websocket, and gives them as a real client reads them. */
async function through(texts: readonly string[]): Promise<string[]> {
  const server = createServer();
  server.on('upgrade', (request, socket) => {
    const page = acceptPushSocket(request, socket);
    for (const text of texts) page?.send(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${String(port)}`);
  const read: string[] = [];
  await new Promise<void>((resolve, reject) => {
    client.addEventListener('message', (event) => {
      read.push(String(event.data));
      if (read.length === texts.length) resolve();
    });
    client.addEventListener('error', () => {
      reject(new Error('the client refused the connection'));
    });
  });
  const closed = once(client, 'close');
  client.close();
  await closed;
  server.close();
  return read;
}

describe('a websocket on which only the server speaks', () => {
  it('carries texts of every length that a frame writes in another way', async () => {
    const texts = [0, 1, 125, 126, 65_535, 65_536, 200_000].map((length) => 'é'.repeat(length));
    assert.deepEqual(await through(texts), texts);
  });

  it('refuses a request that is no handshake', async () => {
    const server = createServer();
    server.on('upgrade', (request, socket) => {
      assert.equal(acceptPushSocket(request, socket), undefined);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { connect } = await import('node:net');
    const raw = connect(port, '127.0.0.1');
    raw.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    const [answer] = (await once(raw, 'data')) as [Buffer];
    assert.match(answer.toString(), /^HTTP\/1\.1 400 /);
    server.close();
  });
});
