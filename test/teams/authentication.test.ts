import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sinon from 'sinon';
import { cardIn, personalPress, personalText, TENANT } from '../support/connector.ts';
import { answerPresses, startEdge } from './edge.ts';
import type { Edge } from './edge.ts';

const APP = {
  id: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
  password: 'geheim',
  tenantId: TENANT,
  type: 'SingleTenant',
} as const;
const ISSUER = 'https://api.botframework.com';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const otherKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });

function token(
  claims: Readonly<Record<string, unknown>>,
  key: KeyObject = keys.privateKey,
  header: object = { alg: 'RS256', typ: 'JWT', kid: 'key-1' },
): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part(header)}.${part(claims)}`;
  return `Bearer ${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
}

describe('the sender of an activity, outside local mode', () => {
  let edge: Edge;
  let authority: Server;
  let authorityUrl: string;
  let authorityWorks = true;
  let console_: sinon.SinonSpy;

  before(async () => {
    authority = createServer((request, response) => {
      if (!authorityWorks) {
        response.statusCode = 500;
        response.end();
        return;
      }
      const jwk = {
        ...keys.publicKey.export({ format: 'jwk' }),
        kid: 'key-1',
        endorsements: ['msteams'],
      };
      const body = request.url?.includes('keys')
        ? { keys: [jwk] }
        : { issuer: ISSUER, jwks_uri: `${authorityUrl}keys` };
      response.end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => authority.listen(0, '127.0.0.1', resolve));
    authorityUrl = `http://127.0.0.1:${String((authority.address() as AddressInfo).port)}/`;
  });
  after(() => {
    authority.closeAllConnections();
    authority.close();
  });

  let number = 0;
  beforeEach(async () => {
    authorityWorks = true;
    number += 1;
    console_ = sinon.fake();
    sinon.replace(console, 'error', console_);
    sinon.replace(console, 'warn', console_);
    edge = await startEdge(answerPresses, {
      app: APP,
      cloud: {
        issuer: ISSUER,
        // The SDK keeps keys by address, so each test has its own.
        openIdUrl: `${authorityUrl}openid-${String(number)}`,
        loginUrl: authorityUrl,
        scope: 'https://api.botframework.com',
      },
    });
  });
  afterEach(async () => {
    sinon.restore();
    await edge.close();
  });

  const now = (): number => Math.floor(Date.now() / 1000);
  const claims = (): Record<string, unknown> => ({
    iss: ISSUER,
    aud: APP.id,
    serviceurl: edge.connector.url,
    nbf: now() - 60,
    exp: now() + 600,
  });
  const send = (authorization: string | undefined): ReturnType<Edge['post']> =>
    edge.post(
      personalPress({ verb: 'menu.show' }, { serviceUrl: edge.connector.url }),
      authorization === undefined ? {} : { authorization },
    );

  it('is served with a token of the channel for this bot', async () => {
    cardIn(await send(token(claims())));
    assert.equal(edge.handled.length, 1);
  });

  const rejected: readonly [string, () => string | undefined][] = [
    ['no token', () => undefined],
    ['an empty one', () => ''],
    ['garbage', () => 'Bearer garbage'],
    ['pieces of garbage', () => 'Bearer a.b.c'],
    ['no signature', () => token(claims()).replace(/\.[^.]*$/, '.')],
    ['a signature of somebody else', () => token(claims(), otherKeys.privateKey)],
    [
      'a key that is not known',
      () => token(claims(), keys.privateKey, { alg: 'RS256', kid: 'key-2' }),
    ],
    ['no algorithm', () => token(claims(), keys.privateKey, { alg: 'none', kid: 'key-1' })],
    [
      'another bot’s token',
      () => token({ ...claims(), aud: 'ffffffff-bbbb-4ccc-8ddd-eeeeeeeeeeee' }),
    ],
    ['another issuer', () => token({ ...claims(), iss: 'https://evil.example' })],
    [
      'an Emulator’s token',
      () =>
        token({
          ...claims(),
          iss: `https://sts.windows.net/${TENANT}/`,
          tid: TENANT,
          appid: APP.id,
          ver: '1.0',
        }),
    ],
    [
      'another service URL',
      () => token({ ...claims(), serviceurl: 'https://smba.trafficmanager.net/emea/' }),
    ],
    ['one that is over', () => token({ ...claims(), nbf: now() - 7200, exp: now() - 3600 })],
    [
      'one that is not yet valid',
      () => token({ ...claims(), nbf: now() + 3600, exp: now() + 7200 }),
    ],
  ];
  for (const [title, authorization] of rejected) {
    it(`gets 401 and reaches nobody: ${title}`, async () => {
      const answer = await send(authorization());
      assert.equal(answer.status, 401);
      assert.deepEqual(answer.body, { code: 'UNAUTHENTICATED' });
      assert.equal(edge.handled.length, 0);
      assert.deepEqual(edge.serviceUrls, []);
      assert.equal(console_.callCount, 0);
    });
  }

  it('gets 401 before anything is told about the tenant', async () => {
    const other = personalText('hoi', { serviceUrl: edge.connector.url, tenantId: 'x' });
    assert.equal((await edge.post(other)).status, 401);
    assert.equal((await edge.post(other, { authorization: token(claims()) })).status, 403);
  });

  it('gets 503, so that Teams tries again, when the keys cannot be fetched', async () => {
    authorityWorks = false;
    const answer = await send(token(claims()));
    assert.equal(answer.status, 503);
    assert.deepEqual(answer.body, { code: 'TRY_AGAIN' });
    assert.equal(edge.handled.length, 0);
    authorityWorks = true;
    cardIn(await send(token(claims())));
  });

  it('is tried later when the bot itself gets no token to send with', async () => {
    const outcome = await edge.send(
      { kind: 'message', conversation: 'a:1', body: { text: 'x' }, summary: 'x' },
      edge.connector.url,
    );
    assert.deepEqual(outcome, { kind: 'later', afterMs: undefined });
    assert.equal(edge.connector.requests.length, 0);
    assert.equal(JSON.stringify(edge.lines).includes(APP.password), false);
  });
});
