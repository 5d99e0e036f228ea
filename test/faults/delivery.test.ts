import assert from 'node:assert/strict';
import { botProcesses } from '../support/bot-process.ts';
import { CHANNEL, people, startConnector } from '../support/connector.ts';
import { personalChatOf, sendShortReport, eventually } from './support/chat.ts';

describe('try', function () {
  this.timeout(60000);
  const bots = botProcesses();
  after(() => bots.endAll());
  it('works', async () => {
    const connector = await startConnector();
    const bot = await bots.make();
    console.time('start'); await bot.start(); console.timeEnd('start');
    const noor = personalChatOf(bot, connector, people.noor, '1764000000000');
    console.time('report'); const number = await sendShortReport(noor, 'Matrassen achter de zaak.'); console.timeEnd('report');
    await eventually('in channel', () => connector.posts(CHANNEL).length === 1);
    console.log(number, await bot.ready(), bot.lines.slice(-5));
    console.log((await bot.tickets())[0]);
    console.time('term'); console.log(await bot.end('SIGTERM')); console.timeEnd('term');
    await connector.close();
  });
});
