import assert from 'node:assert/strict';
import sinon from 'sinon';
import { keepConnectors } from '../../src/teams/connectors.ts';
import type { ConnectorFor } from '../../src/teams/connectors.ts';

/** Stands for a client; only its identity counts here. */
const client = (): Awaited<ReturnType<ConnectorFor>> => ({}) as Awaited<ReturnType<ConnectorFor>>;

describe('the connector clients that are kept', () => {
  it('are made once per service URL, also for messages at the same time', async () => {
    const make = sinon.fake(() => Promise.resolve(client()));
    const connector = keepConnectors(make);
    const [one, two] = await Promise.all([connector('https://a/'), connector('https://a/')]);
    assert.equal(one, two);
    assert.notEqual(await connector('https://b/'), one);
    assert.equal(make.callCount, 2);
  });

  it('are made anew after a failure', async () => {
    const make = sinon.stub<[string], ReturnType<ConnectorFor>>();
    make.onFirstCall().rejects(new Error('no token'));
    make.onSecondCall().resolves(client());
    const connector = keepConnectors(make);
    await assert.rejects(connector('https://a/'));
    await connector('https://a/');
    assert.equal(make.callCount, 2);
  });

  it('are at most so many; the oldest goes first', async () => {
    const make = sinon.fake(() => Promise.resolve(client()));
    const connector = keepConnectors(make, 2);
    for (const url of ['https://a/', 'https://b/', 'https://c/', 'https://b/', 'https://c/']) {
      await connector(url);
    }
    assert.equal(make.callCount, 3);
    await connector('https://a/');
    assert.equal(make.callCount, 4);
  });
});
