import assert from 'node:assert/strict';
import { createTeams } from '../../src/teams/create-teams.ts';
import type { Teams } from '../../src/teams/create-teams.ts';
import { CHANNEL, chatOf, people, startConnector, TENANT } from '../support/connector.ts';
import type { Connector } from '../support/connector.ts';
import { recordLog } from './edge.ts';

describe('the people of Teams', () => {
  let connector: Connector;
  let teams: Teams;

  beforeEach(async () => {
    connector = await startConnector();
    teams = createTeams({
      app: undefined,
      tenantId: TENANT,
      local: true,
      log: recordLog().log,
      handle: () => Promise.resolve(undefined),
      seenServiceUrl: () => undefined,
      sendLimit: 300,
    });
  });
  afterEach(async () => {
    await teams.close();
    await connector.close();
  });

  describe('the personal chat with somebody who never wrote', () => {
    const open = () => teams.openChat(people.daan.aadObjectId, connector.url);

    it('is opened with the bot, the person and the tenant, and nothing is said', async () => {
      assert.deepEqual(await open(), { kind: 'opened', conversation: chatOf(people.daan) });
      const [request] = connector.requests;
      assert.deepEqual(request?.body, {
        isGroup: false,
        bot: { id: '28:local' },
        members: [{ id: people.daan.aadObjectId }],
        tenantId: TENANT,
        channelData: { tenant: { id: TENANT } },
      });
    });

    it('is not opened where the app is not installed', async () => {
      connector.fail({ kind: 'status', status: 403 });
      assert.deepEqual(await open(), { kind: 'blocked', reason: 'forbidden' });
    });

    it('is opened later when Teams asks for time', async () => {
      connector.fail({ kind: 'status', status: 429, retryAfter: '3' });
      assert.deepEqual(await open(), { kind: 'later', afterMs: 3_000 });
    });

    it('is unclear when Teams gives no id, or no answer', async () => {
      connector.fail({ kind: 'garbage', body: '{}' }, { kind: 'hang', accepted: true });
      assert.deepEqual(await open(), { kind: 'unclear' });
      assert.deepEqual(await open(), { kind: 'unclear' });
    });

    it('is never asked of a host that is not of Teams', async () => {
      const opened = await teams.openChat('x', 'https://evil.example/');
      assert.deepEqual(opened, { kind: 'blocked', reason: 'service-url' });
    });
  });

  describe('the members of a channel', () => {
    const list = () => teams.listMembers(CHANNEL, connector.url);

    it('are all of them, page after page', async () => {
      const expected = Object.values(people).map(({ aadObjectId: id, name }) => ({ id, name }));
      assert.deepEqual(await list(), expected);
      assert.equal(connector.requests.length, 3);
    });

    it('are not known when Teams refuses', async () => {
      connector.fail({ kind: 'status', status: 403 });
      assert.equal(await list(), undefined);
    });

    it('are not known when Teams takes longer than two seconds', async function () {
      this.timeout(6_000);
      connector.fail({ kind: 'hang', accepted: false });
      const begun = performance.now();
      assert.equal(await list(), undefined);
      const took = performance.now() - begun;
      assert.ok(took > 1_900 && took < 3_000, `${String(took)} ms`);
    });
  });
});
