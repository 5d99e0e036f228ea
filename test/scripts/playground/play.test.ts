import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPLOYEE_CHAT, employee, people } from '../../../scripts/playground/people.ts';
import { freePort, isFree } from '../../../scripts/playground/ports.ts';
import { plays } from '../../support/plays.ts';

/** Takes a free port for as long as a test needs it taken. */
async function takePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, release: () => server.close() };
}

const quiet = { env: { PATH: process.env['PATH'] }, output: 'ignore' } as const;
const standIn = { script: 'test/support/stand-in-bot.ts', ...quiet };

describe('the start of bot and Playground', function () {
  this.timeout(60_000);
  const { start: startPlay, endAll } = plays();
  after(endAll);

  it('is refused with one sentence when the port of the bot is taken', async () => {
    const { port, release } = await takePort();
    const started = await startPlay({ ...standIn, botPort: port, firstPort: 0 });
    release();
    assert.ok('refused' in started);
    assert.equal(
      started.refused,
      `Port ${String(port)} is taken by another program, and the bot needs it (PORT chooses another one). Stop that program and try again.`,
    );
  });

  it('is refused with one sentence when the port of one of the people is taken', async () => {
    const { port, release } = await takePort();
    const firstPort = port - 1;
    const started = await startPlay({ ...standIn, botPort: await freePort(), firstPort });
    release();
    assert.ok('refused' in started);
    const who = people[1]?.name ?? '';
    assert.match(started.refused, new RegExp(`^Port ${String(port)} is taken .* for ${who}\\. `));
    assert.equal(await isFree(firstPort), true, 'nothing was started');
  });

  it('is refused with every mistake in the content, before anything starts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'signaalpunt-broken-'));
    const botPort = await freePort();
    const env = { ...quiet.env, CONTENT_DIR: folder };
    await cp('content/voorbeeldstad', folder, { recursive: true });
    for (const name of ['teams.json', 'wijken.json']) await rm(join(folder, name));
    const started = await startPlay({ ...standIn, env, botPort, firstPort: 0 });
    await rm(folder, { recursive: true, force: true });
    assert.ok('refused' in started);
    assert.match(
      started.refused,
      /^The content of the municipality \(CONTENT_DIR\) has mistakes:\n/,
    );
    assert.match(started.refused, /teams\.json/);
    assert.match(started.refused, /wijken\.json/);
    assert.equal(await isFree(botPort), true);
  });

  it('is refused when the bot ends at once, and leaves nothing behind', async () => {
    const botPort = await freePort();
    const script = 'test/support/no-such-bot.ts';
    const started = await startPlay({ ...quiet, script, botPort, firstPort: 0 });
    assert.deepEqual(started, { refused: 'The bot did not start (code 1).' });
  });

  it('tells when the bot ends later, and stops everything when asked', async () => {
    const botPort = await freePort();
    const play = await startPlay({ ...standIn, botPort, firstPort: 0 });
    assert.ok('addresses' in play);
    const home = play.addresses.get(employee.id) ?? '';
    const chat = encodeURIComponent(EMPLOYEE_CHAT);
    await fetch(`${home}/_conversation/v1/conversations/${chat}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'val om', textFormat: 'plain', from: { id: employee.id } }),
    });
    assert.equal(await play.broken, 'The bot stopped by itself (code 3).');
    await play.stop();
    for (const address of play.addresses.values()) await assert.rejects(fetch(address));
  });
});
