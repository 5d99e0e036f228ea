import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Outbound, Outcome } from '../../src/domain/delivery.ts';
import { createTeams } from '../../src/teams/create-teams.ts';
import type { Teams } from '../../src/teams/create-teams.ts';
import { CHANNEL, chatOf, people, startConnector, TENANT, threadOf } from '../support/connector.ts';
import type { Connector, Fault } from '../support/connector.ts';
import { aCard, recordLog } from './edge.ts';

const MARKER = 'zebrapad-kwartel';
const card = { ...aCard, body: [{ type: 'TextBlock', text: MARKER }] };
const chat = chatOf(people.noor);
const toPost: Outbound = { kind: 'post', channel: CHANNEL, card, summary: 'MH-2026-0001' };
const toChat: Outbound = {
  kind: 'message',
  conversation: chat,
  body: { card },
  summary: 'Je hebt een bericht.',
};
const edit = (message: string): Outbound => ({
  kind: 'edit',
  conversation: threadOf(CHANNEL, message),
  message,
  card: aCard,
  summary: 'MH-2026-0001',
});

describe('sending', () => {
  let connector: Connector;
  let teams: Teams;
  let lines: ReturnType<typeof recordLog>['lines'];

  beforeEach(async () => {
    connector = await startConnector();
    const recorded = recordLog();
    lines = recorded.lines;
    teams = createTeams({
      app: undefined,
      tenantId: TENANT,
      local: true,
      log: recorded.log,
      handle: () => Promise.resolve(undefined),
      seenServiceUrl: () => undefined,
      sendLimit: 300,
    });
  });
  afterEach(async () => {
    await teams.close();
    await connector.close();
  });

  const send = (message: Outbound): Promise<Outcome> => teams.send(message, connector.url);

  /** A post that stands in the channel. */
  const posted = async (): Promise<string> => {
    const outcome = await send(toPost);
    assert.ok(outcome.kind === 'delivered');
    return outcome.message;
  };

  describe('when all goes well', () => {
    it('posts a card alone in the channel and tells the thread and the message', async () => {
      const outcome = await send(toPost);
      const [shown] = connector.posts(CHANNEL);
      assert.ok(shown !== undefined);
      assert.deepEqual(outcome, {
        kind: 'delivered',
        conversation: threadOf(CHANNEL, shown.id),
        message: shown.id,
      });
      assert.deepEqual(shown.activity, {
        type: 'message',
        summary: 'MH-2026-0001',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      });
      const [request] = connector.requests;
      assert.equal(request?.path, '/v3/conversations');
      assert.equal(request.body['isGroup'], true);
      assert.equal(request.body['tenantId'], TENANT);
    });

    it('edits that post by the message it was told', async () => {
      const message = await posted();
      assert.deepEqual(await send(edit(message)), {
        kind: 'delivered',
        conversation: threadOf(CHANNEL, message),
        message,
      });
      const [shown] = connector.posts(CHANNEL);
      assert.equal(shown?.edits, 1);
      assert.deepEqual(connector.shown(threadOf(CHANNEL, message)), [aCard]);
    });

    it('sends cards to a chat and lines into a thread', async () => {
      const thread = threadOf(CHANNEL, await posted());
      const outcome = await send(toChat);
      assert.equal(outcome.kind, 'delivered');
      assert.deepEqual(connector.shown(chat), [card]);
      await send({
        kind: 'message',
        conversation: thread,
        body: { text: 'Er is een antwoord.' },
        summary: 'MH',
      });
      assert.deepEqual(connector.shown(thread).at(-1), 'Er is een antwoord.');
      assert.deepEqual(connector.messages(thread).at(-1)?.activity, {
        type: 'message',
        text: 'Er is een antwoord.',
        summary: 'MH',
      });
    });

    it('reaches conversations whose ids have signs that a path does not', async () => {
      const conversation = 'a:1 b/c?d#e;f=%2F&é@thread.v2';
      assert.equal((await send({ ...toChat, conversation })).kind, 'delivered');
      assert.equal(connector.messages(conversation).length, 1);
    });

    it('delivers many at the same time, each once', async () => {
      const outcomes = await Promise.all(Array.from({ length: 60 }, () => send(toChat)));
      const ids = outcomes.map((outcome) => outcome.kind === 'delivered' && outcome.message);
      assert.equal(new Set(ids).size, 60);
      assert.equal(connector.requests.length, 60);
    });
  });

  const faults: readonly [string, Fault, Outcome][] = [
    ['400', { kind: 'status', status: 400 }, { kind: 'blocked', reason: 'rejected' }],
    ['401', { kind: 'status', status: 401 }, { kind: 'blocked', reason: 'unauthorised' }],
    ['403', { kind: 'status', status: 403 }, { kind: 'blocked', reason: 'forbidden' }],
    ['404', { kind: 'status', status: 404 }, { kind: 'blocked', reason: 'conversation-not-found' }],
    ['412', { kind: 'status', status: 412 }, { kind: 'later', afterMs: undefined }],
    ['413', { kind: 'status', status: 413 }, { kind: 'blocked', reason: 'too-large' }],
    ['429', { kind: 'status', status: 429 }, { kind: 'later', afterMs: undefined }],
    [
      '429 with a wait',
      { kind: 'status', status: 429, retryAfter: '2' },
      { kind: 'later', afterMs: 2000 },
    ],
    ['500', { kind: 'status', status: 500 }, { kind: 'later', afterMs: undefined }],
    ['502', { kind: 'status', status: 502 }, { kind: 'unclear' }],
    ['503', { kind: 'status', status: 503 }, { kind: 'later', afterMs: undefined }],
    [
      '503 with a wait',
      { kind: 'status', status: 503, retryAfter: '1' },
      { kind: 'later', afterMs: 1000 },
    ],
    ['504', { kind: 'status', status: 504 }, { kind: 'unclear' }],
    ['a redirect', { kind: 'status', status: 307 }, { kind: 'blocked', reason: 'rejected' }],
    ['no answer in time', { kind: 'hang', accepted: false }, { kind: 'unclear' }],
    ['no answer in time, though accepted', { kind: 'hang', accepted: true }, { kind: 'unclear' }],
    ['an answer after the limit', { kind: 'slow', milliseconds: 600 }, { kind: 'unclear' }],
    ['a dropped connection', { kind: 'drop', accepted: false }, { kind: 'unclear' }],
    ['a connection dropped after accepting', { kind: 'drop', accepted: true }, { kind: 'unclear' }],
    ['a success that is no JSON', { kind: 'garbage', body: '<html>' }, { kind: 'unclear' }],
    ['a success that names no message', { kind: 'garbage', body: '{}' }, { kind: 'unclear' }],
    ['a success with an empty body', { kind: 'garbage', body: '' }, { kind: 'unclear' }],
    ['a success with a list', { kind: 'garbage', body: '[]' }, { kind: 'unclear' }],
    [
      'an endless success',
      { kind: 'garbage', body: `"${'x'.repeat(100_000)}"` },
      { kind: 'unclear' },
    ],
  ];
  for (const [title, fault, expected] of faults) {
    it(`makes exactly one request on ${title}: ${expected.kind}`, async () => {
      for (const message of [toPost, toChat]) {
        const before = connector.requests.length;
        connector.fail(fault);
        assert.deepEqual(await send(message), expected);
        assert.equal(connector.requests.length, before + 1);
      }
      // Nor does the SDK come back for it later.
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(connector.requests.length, 2);
      assert.equal((await send(toChat)).kind, 'delivered');
    });
  }

  it('tells that an edited message is gone', async () => {
    const message = await posted();
    connector.remove(threadOf(CHANNEL, message), message);
    assert.deepEqual(await send(edit(message)), { kind: 'gone' });
    assert.equal(connector.requests.length, 2);
  });

  it('takes an empty answer to an edit as done, because the message is known', async () => {
    const message = await posted();
    connector.fail({ kind: 'garbage', body: '' });
    assert.equal((await send(edit(message))).kind, 'delivered');
  });

  it('tries later when nobody listens, and goes on when somebody does again', async () => {
    await connector.stop();
    assert.deepEqual(await send(toChat), { kind: 'later', afterMs: undefined });
    await connector.start();
    assert.equal((await send(toChat)).kind, 'delivered');
  });

  it('tries later when the host does not exist', async () => {
    const away = createTeams({
      app: undefined,
      tenantId: undefined,
      local: false,
      log: recordLog().log,
      handle: () => Promise.resolve(undefined),
      seenServiceUrl: () => undefined,
      allowedHosts: ['*.invalid'],
      sendLimit: 2000,
    });
    assert.deepEqual(await away.send(toChat, 'https://nergens.invalid/'), {
      kind: 'later',
      afterMs: undefined,
    });
    await away.close();
  });

  it('tries later when a connection ends before a byte was written over it', async () => {
    // TLS is never agreed on here, so the request cannot have left.
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    assert.deepEqual(await teams.send(toChat, `https://127.0.0.1:${String(port)}/`), {
      kind: 'later',
      afterMs: undefined,
    });
    server.close();
  });

  it('is not unclear on a connection that was closed while it was idle', async () => {
    await send(toChat);
    await connector.stop();
    await connector.start();
    assert.equal((await send(toChat)).kind, 'delivered');
  });

  it('goes nowhere but to the connector of Teams', async () => {
    for (const url of ['https://evil.example/', 'http://10.0.0.1/', 'x', '']) {
      assert.deepEqual(await teams.send(toChat, url), { kind: 'blocked', reason: 'service-url' });
    }
  });

  it('tells nothing of a message in the log, whatever goes wrong', async () => {
    for (const [, fault] of faults) {
      connector.fail(fault);
      await send(toPost);
    }
    assert.equal(JSON.stringify(lines).includes(MARKER), false);
  });
});
