import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { recordingBot } from './recording-bot.ts';

const MOVED = 'https://smba.example/moved/';

describe('the address of the channel', () => {
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 20; round += 1) await turn();
  };

  it('is kept with the next activity when the store was away at the first one', async () => {
    const { bot, memory, lines } = recordingBot();
    await settle();
    memory.outage = true;
    bot.seenServiceUrl(MOVED);
    await settle();
    assert.notEqual(memory.serviceUrl, MOVED);
    assert.ok(lines.some(({ fields }) => fields.code === 'BACKGROUND_FAILED'));
    memory.outage = false;
    bot.seenServiceUrl(MOVED);
    await settle();
    assert.equal(memory.serviceUrl, MOVED);
  });
});
