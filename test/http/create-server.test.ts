import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createServer } from '../../src/http/create-server.ts';
import type { MessageRequest, Server, ServerOptions } from '../../src/http/create-server.ts';
import { post } from '../support/connector.ts';
import { recordLog } from '../teams/edge.ts';

const MARKER = 'zebrapad-kwartel';

describe('the server', () => {
  let server: Server;
  let base: string;
  let port: number;
  let received: MessageRequest[];
  let lines: ReturnType<typeof recordLog>['lines'];

  const start = async (options: Partial<ServerOptions> = {}): Promise<void> => {
    const recorded = recordLog();
    lines = recorded.lines;
    received = [];
    server = createServer({
      receive: (message, respond) => {
        received.push(message);
        respond({ status: 200, body: { done: true } });
        return Promise.resolve();
      },
      ready: () => Promise.resolve({ ready: true, problems: [] }),
      log: recorded.log,
      ...options,
    });
    const listening = await server.listen(0, '127.0.0.1');
    assert.ok(listening.kind === 'listening');
    port = listening.port;
    base = `http://127.0.0.1:${String(port)}`;
  };
  afterEach(async () => {
    await server.close(500);
  });

  const get = async (
    path: string,
    init: RequestInit = {},
  ): Promise<{ status: number; body: unknown; headers: Headers }> => {
    const response = await fetch(`${base}${path}`, init);
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? '' : JSON.parse(text),
      headers: response.headers,
    };
  };
  const messages = (): string => `${base}/api/messages`;

  describe('with messages', () => {
    beforeEach(() => start());

    it('hands on the body and the authorization, and gives back the answer', async () => {
      const answer = await post(messages(), { type: 'message' }, { authorization: 'Bearer x' });
      assert.equal(answer.status, 200);
      assert.deepEqual(answer.body, { done: true });
      assert.deepEqual(received, [{ authorization: 'Bearer x', body: { type: 'message' } }]);
    });

    it('takes JSON with a charset, in pieces, and without a length', async () => {
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(Buffer.from('{"a":"é'));
          controller.enqueue(Buffer.from('n"}'));
          controller.close();
        },
      });
      const headers = { 'content-type': 'application/JSON; charset=utf-8' };
      const { status } = await get('/api/messages', {
        method: 'POST',
        headers,
        body,
        duplex: 'half',
      });
      assert.equal(status, 200);
      assert.deepEqual(received[0]?.body, { a: 'én' });
    });

    const refused: readonly [string, string | Buffer, Record<string, string>, number, string][] = [
      ['nothing', '', {}, 400, 'MALFORMED'],
      ['cut-off JSON', '{"type":', {}, 400, 'MALFORMED'],
      ['a list', '[{"type":"message"}]', {}, 400, 'MALFORMED'],
      ['a text', '"message"', {}, 400, 'MALFORMED'],
      ['null', 'null', {}, 400, 'MALFORMED'],
      ['a number', '5', {}, 400, 'MALFORMED'],
      ['endless nesting', '['.repeat(200_000), {}, 400, 'MALFORMED'],
      ['no type', '{}', { 'content-type': '' }, 415, 'NOT_JSON'],
      ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'NOT_JSON'],
      ['a text/plain', '{}', { 'content-type': 'text/plain' }, 415, 'NOT_JSON'],
      ['a packed body', gzipSync('{}'), { 'content-encoding': 'gzip' }, 415, 'NOT_JSON'],
      ['a broken packed body', 'x', { 'content-encoding': 'gzip' }, 415, 'NOT_JSON'],
    ];
    for (const [title, body, headers, status, code] of refused) {
      it(`refuses ${title} with ${String(status)}`, async () => {
        const answer = await get('/api/messages', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body,
        });
        assert.equal(answer.status, status);
        assert.deepEqual(answer.body, { code });
        assert.equal(received.length, 0);
      });
    }

    it('takes 256 KB and refuses one byte more', async () => {
      const fill = 256 * 1024 - '{"a":""}'.length;
      assert.equal((await post(messages(), `{"a":"${'x'.repeat(fill)}"}`)).status, 200);
      const answer = await post(messages(), `{"a":"${'x'.repeat(fill + 1)}"}`);
      assert.equal(answer.status, 413);
      assert.deepEqual(answer.body, { code: 'TOO_LARGE' });
      assert.equal(received.length, 1);
    });

    it('stops reading what does not end', async () => {
      const sent = await new Promise<number>((resolve) => {
        let size = 0;
        const endless = request(messages(), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
        });
        const more = (): void => {
          if (endless.destroyed) return;
          size += 65_536;
          endless.write(Buffer.alloc(65_536, 'x'), () => {
            setImmediate(more);
          });
        };
        endless.on('error', () => undefined);
        endless.on('close', () => {
          resolve(size);
        });
        more();
      });
      assert.ok(sent < 64 * 1024 * 1024);
      assert.equal(received.length, 0);
      assert.equal((await post(messages(), {})).status, 200);
    });

    it('outlives connections that break off and talk nonsense', async () => {
      for (const bytes of [
        'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a"',
        'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
        '\0\0\0\0 nonsense\r\n\r\n',
        'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
        'POST /api/messages HTTP/9.9\r\n\r\n',
      ]) {
        await new Promise<void>((resolve) => {
          const socket = connect(port, '127.0.0.1', () => {
            socket.write(bytes, 'latin1');
            setTimeout(() => socket.destroy(), 30);
          });
          socket.on('error', () => undefined);
          socket.on('close', () => {
            resolve();
          });
        });
      }
      assert.equal((await post(messages(), {})).status, 200);
      assert.equal(received.length, 1);
    });
  });

  describe('with everything else', () => {
    beforeEach(() => start());

    it('says that it is alive', async () => {
      const { status, body } = await get('/healthz');
      assert.equal(status, 200);
      assert.deepEqual(body, { status: 'ok' });
    });

    const others: readonly [string, string, number, string][] = [
      ['GET', '/', 404, 'NOT_FOUND'],
      ['GET', `/${MARKER}`, 404, 'NOT_FOUND'],
      ['POST', '/api/messages/', 404, 'NOT_FOUND'],
      ['POST', '/api/messages/x', 404, 'NOT_FOUND'],
      ['GET', '/%ZZ', 404, 'NOT_FOUND'],
      ['GET', '/%00', 404, 'NOT_FOUND'],
      ['GET', '/__proto__', 404, 'NOT_FOUND'],
      ['GET', '/constructor', 404, 'NOT_FOUND'],
      ['GET', '/api/messages', 405, 'METHOD_NOT_ALLOWED'],
      ['PUT', '/api/messages', 405, 'METHOD_NOT_ALLOWED'],
      ['POST', '/healthz', 405, 'METHOD_NOT_ALLOWED'],
      ['DELETE', '/readyz', 405, 'METHOD_NOT_ALLOWED'],
    ];
    for (const [method, path, status, code] of others) {
      it(`answers ${method} ${path} with ${String(status)} and nothing about itself`, async () => {
        const answer = await get(path, { method });
        assert.equal(answer.status, status);
        assert.deepEqual(answer.body, { code });
        assert.equal(answer.headers.get('server'), null);
        assert.equal(answer.headers.get('x-powered-by'), null);
      });
    }
  });

  describe('asked whether it is ready', () => {
    it('says yes', async () => {
      await start();
      const { status, body } = await get('/readyz');
      assert.equal(status, 200);
      assert.deepEqual(body, { ready: true, problems: [] });
    });

    it('says no, with codes', async () => {
      await start({
        ready: () => Promise.resolve({ ready: false, problems: ['STORAGE', 'STUCK'] }),
      });
      const { status, body } = await get('/readyz');
      assert.equal(status, 503);
      assert.deepEqual(body, { ready: false, problems: ['STORAGE', 'STUCK'] });
    });

    it('says no, and not why, when it cannot be found out', async () => {
      await start({ ready: () => Promise.reject(new Error(MARKER)) });
      const { status, body } = await get('/readyz');
      assert.equal(status, 503);
      assert.deepEqual(body, { ready: false, problems: ['CHECK_FAILED'] });
    });
  });

  describe('asked for figures', () => {
    const metrics = () => Promise.resolve('reports_total 1\n');

    it('gives them to this machine as text', async () => {
      await start({ metrics });
      const response = await fetch(`${base}/metrics`);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type') ?? '', /^text\/plain/);
      assert.equal(await response.text(), 'reports_total 1\n');
    });

    for (const name of ['x-forwarded-for', 'forwarded', 'via']) {
      it(`has none for somebody behind a proxy that says so with ${name}`, async () => {
        await start({ metrics });
        const { status, body } = await get('/metrics', { headers: { [name]: '192.0.2.1' } });
        assert.equal(status, 404);
        assert.deepEqual(body, { code: 'NOT_FOUND' });
      });
    }

    it('has no such address without them', async () => {
      await start();
      assert.equal((await get('/metrics')).status, 404);
    });
  });

  describe('when serving goes wrong', () => {
    const failures: readonly [string, ServerOptions['receive']][] = [
      [
        'throws at once',
        () => {
          throw new Error(MARKER);
        },
      ],
      [
        'throws something that is no error',
        () => {
          throw MARKER as unknown as Error;
        },
      ],
      ['throws later', () => Promise.reject(new Error(MARKER))],
      ['never answers', () => Promise.resolve()],
    ];
    for (const [title, receive] of failures) {
      it(`answers 500 without a word about it, and goes on: ${title}`, async () => {
        await start({ receive });
        for (let n = 0; n < 3; n += 1) {
          const answer = await post(messages(), { text: MARKER });
          assert.equal(answer.status, 500);
          assert.deepEqual(answer.body, { code: 'FAILED' });
        }
        assert.equal(JSON.stringify(lines).includes(MARKER), false);
        const told = lines.filter(({ fields }) => fields.code === 'REQUEST_FAILED').length;
        assert.equal(told, title === 'never answers' ? 0 : 3);
        assert.equal(await server.close(5000), 'finished');
      });
    }

    it('keeps to the first answer', async () => {
      await start({
        receive: (_message, respond) => {
          respond({ status: 200, body: { first: true } });
          respond({ status: 500, body: { second: true } });
          return Promise.reject(new Error(MARKER));
        },
      });
      const answer = await post(messages(), {});
      assert.equal(answer.status, 200);
      assert.deepEqual(answer.body, { first: true });
    });
  });

  describe('that listens', () => {
    it('tells that the port is taken', async () => {
      await start();
      const second = createServer({
        receive: () => Promise.resolve(),
        ready: () => Promise.reject(new Error('x')),
        log: recordLog().log,
      });
      assert.deepEqual(await second.listen(port, '127.0.0.1'), {
        kind: 'failed',
        code: 'PORT_TAKEN',
      });
    });

    it('tells that the address is not one of this machine', async () => {
      await start();
      const second = createServer({
        receive: () => Promise.resolve(),
        ready: () => Promise.reject(new Error('x')),
        log: recordLog().log,
      });
      assert.deepEqual(await second.listen(0, '192.0.2.1'), {
        kind: 'failed',
        code: 'HOST_UNKNOWN',
      });
    });
  });

  describe('that closes', () => {
    it('lets what is under way finish, the work after the answer as well', async () => {
      let finish: () => void = () => undefined;
      const work = new Promise<void>((resolve) => {
        finish = resolve;
      });
      let finished = false;
      await start({
        receive: async (_message, respond) => {
          respond({ status: 200 });
          await work;
          finished = true;
        },
      });
      assert.equal((await post(messages(), {})).status, 200);
      const closing = server.close(5000);
      setTimeout(finish, 100);
      assert.equal(await closing, 'finished');
      assert.equal(finished, true);
    });

    it('lets an answer go out that is still being made', async () => {
      await start({
        receive: async (_message, respond) => {
          await new Promise((resolve) => setTimeout(resolve, 150));
          respond({ status: 200, body: { late: true } });
        },
      });
      const answer = post(messages(), {});
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(await server.close(5000), 'finished');
      assert.deepEqual((await answer).body, { late: true });
    });

    it('lets a slow reader have the whole answer', async () => {
      const words = 'x'.repeat(8_000_000);
      await start({
        receive: (_message, respond) => {
          respond({ status: 200, body: { words } });
          return Promise.resolve();
        },
      });
      let size = 0;
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n' +
            'Content-Length: 2\r\n\r\n{}',
        );
      });
      socket.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      const ended = new Promise<void>((resolve) => {
        socket.once('close', () => {
          resolve();
        });
      });
      await new Promise<void>((resolve) => {
        socket.once('data', () => {
          resolve();
        });
      });
      socket.pause();
      const closing = server.close(5000);
      await new Promise((resolve) => setTimeout(resolve, 150));
      socket.resume();
      assert.equal(await closing, 'finished');
      await ended;
      assert.ok(size > words.length);
    });

    it('does not wait for connections that are kept open', async () => {
      await start();
      await post(messages(), {});
      const idle = connect(port, '127.0.0.1');
      await new Promise((resolve) => idle.once('connect', resolve));
      idle.on('error', () => undefined);
      const started = performance.now();
      assert.equal(await server.close(5000), 'finished');
      assert.ok(performance.now() - started < 1000);
    });

    it('cuts off what does not finish in time', async () => {
      await start({ receive: () => new Promise(() => undefined) });
      const answer = post(messages(), {}).catch(() => 'cut off');
      await new Promise((resolve) => setTimeout(resolve, 50));
      const started = performance.now();
      assert.equal(await server.close(200), 'cut-off');
      assert.ok(performance.now() - started < 2000);
      assert.equal(await answer, 'cut off');
    });

    it('refuses what comes while it waits', async () => {
      let finish: () => void = () => undefined;
      await start({
        receive: (_message, respond) =>
          new Promise((resolve) => {
            finish = () => {
              respond({ status: 200 });
              resolve();
            };
          }),
      });
      const first = post(messages(), {});
      await new Promise((resolve) => setTimeout(resolve, 50));
      const closing = server.close(5000);
      const second = await post(messages(), {});
      assert.equal(second.status, 503);
      assert.deepEqual(second.body, { code: 'CLOSING' });
      finish();
      assert.equal((await first).status, 200);
      assert.equal(await closing, 'finished');
    });

    it('takes no new connections', async () => {
      await start();
      await server.close();
      await assert.rejects(post(messages(), {}));
    });
  });
});
