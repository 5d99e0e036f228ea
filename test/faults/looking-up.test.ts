import assert from 'node:assert/strict';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { botProcesses } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { everyText, isPart } from '../support/card-parts.ts';
import {
  cardIn,
  channelPress,
  channelText,
  chatOf,
  people,
  personalPress,
  post,
  startConnector,
  TENANT,
} from '../support/connector.ts';
import type { Activity, Connector } from '../support/connector.ts';
import { cardsOf, eventually, personalChatOf } from './support/chat.ts';
import type { Chat } from './support/chat.ts';

/** Stands in everything that is typed; nobody else in the world says it. */
const MARKER = 'Zilverreiger';
const BSN = '111222333';
const QUESTION = `welke signalen zie ik bij hotel ${MARKER}, nummer ${BSN}?`;
const HOTEL = 'Voor hotels en ondernemers';

describe('looking something up, in the program as it runs', function () {
  this.timeout(60_000);
  const bots = botProcesses();
  let connector: Connector;
  let bot: BotProcess;
  let noor: Chat;

  before(async () => {
    connector = await startConnector();
    bot = await bots.make({ MICROSOFT_APP_TENANT_ID: TENANT });
    await bot.start();
    noor = personalChatOf(bot, connector, people.noor, '1763000000001');
  });
  after(async () => {
    await bots.endAll();
    await connector.close();
  });

  /** Types, and looks at the card that comes as a message. */
  const typed = async (text: string): Promise<void> => {
    const before = cardsOf(connector, people.noor).length;
    await noor.type(text);
    await eventually('a reply', () => cardsOf(connector, people.noor).length > before);
    noor.lookAt(cardsOf(connector, people.noor).filter(isPart).at(-1));
  };

  const files = async (): Promise<readonly string[]> => {
    const entries = await readdir(bot.dataDir, { recursive: true, withFileTypes: true });
    return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  };
  const chatsKept = async (): Promise<number> =>
    (await files()).filter((path) => path.includes('/conversations/')).length;

  /** Nothing of what was typed in clear or in base64, in no name and no line. */
  const isNowhere = async (): Promise<void> => {
    for (const path of await files()) {
      const bytes = await readFile(path);
      for (const secret of [MARKER, BSN]) {
        assert.ok(!path.includes(secret), path);
        assert.ok(!bytes.includes(secret), path);
        assert.ok(!bytes.includes(Buffer.from(secret).toString('base64').slice(0, -3)), path);
      }
    }
    const metrics = await (await fetch(new URL('/metrics', bot.messages))).text();
    const sent = connector.requests.map(({ body, path }) => [path, body]);
    for (const text of [...bot.lines, JSON.stringify(sent), metrics]) {
      assert.ok(!text.includes(MARKER) && !text.includes(BSN), text.slice(0, 600));
    }
    for (const { activity } of connector.requests.filter(
      ({ conversation }) => conversation === chatOf(people.noor),
    )) {
      assert.equal(activity.summary, 'Je hebt een bericht.');
    }
  };

  describe('a typed question', () => {
    it('brings its card, and what was typed is in no file, line, figure or message', async () => {
      await typed(QUESTION);
      assert.ok(noor.words().includes(HOTEL));
      assert.equal(await chatsKept(), 1);
      await isNowhere();
    });

    it('begins a report after the program was killed, without the BSN (C95)', async () => {
      await bot.end('SIGKILL');
      await bot.start();
      await noor.press('Meld deze signalen', { signalen: '' });
      for (const title of ['Nee', 'Vertrouwelijk', 'Nee']) await noor.press(title);
      const page = JSON.stringify(noor.card());
      assert.ok(page.includes(`hotel ${MARKER}, nummer [nummer weggehaald]`), noor.words());
      assert.ok(!page.includes(BSN));
      await isNowhere();
    });

    it('leaves no file behind after Stoppen, nor at the anonymous door (C23, C87)', async () => {
      await noor.pressVerb('menu.show');
      await noor.press('Verder');
      await noor.press('Stoppen');
      await noor.press('Stoppen');
      assert.equal(await chatsKept(), 0);
      for (const way of ['stoppen', 'anoniem melden']) {
        await typed(QUESTION);
        assert.equal(await chatsKept(), 1);
        await typed(way);
        assert.equal(await chatsKept(), 0, way);
      }
      await isNowhere();
    });
  });

  describe('words in the search box', () => {
    it('are looked up in the chat and in the channel, and are nowhere afterwards', async () => {
      await noor.pressVerb('info.find', undefined, { zoek: QUESTION });
      assert.ok(noor.words().includes(HOTEL));
      assert.equal(await chatsKept(), 0);
      const here = { serviceUrl: connector.url, root: '1700000000001', message: '1700000000001' };
      const press = { verb: 'info.find', inputs: { zoek: QUESTION } };
      const found = cardIn(await post(bot.messages, channelPress(press, here)));
      assert.ok(everyText(found).includes(HOTEL));
      const before = connector.requests.length;
      await post(bot.messages, channelText(QUESTION, here));
      await eventually('an answer in the channel', () => connector.requests.length > before);
      await isNowhere();
    });

    it('are answered in time when they are as long as Teams can send', async () => {
      const from = performance.now();
      await noor.pressVerb('info.find', undefined, { zoek: 'hotel zonder naam '.repeat(1_500) });
      assert.ok(performance.now() - from < 3_000);
      assert.ok(noor.words().length > 0);
    });
  });

  describe('somebody from outside', () => {
    const PRESSES = [
      { verb: 'info.show', id: 'wie' },
      { verb: 'info.show', id: 'kaart.hotel' },
      { verb: 'info.find', inputs: { zoek: 'hotel' } },
      { verb: 'desk.statistics' },
      { verb: 'desk.training' },
    ];
    const replay = async (activity: Activity) => post(bot.messages, activity);

    it('gets nothing from another tenant, without a reason', async () => {
      for (const press of PRESSES) {
        const who = {
          from: people.sem,
          serviceUrl: connector.url,
          tenantId: '99999999-2222-4333-8444-555555555555',
        };
        for (const activity of [personalPress(press, who), channelPress(press, who)]) {
          const { status, text } = await replay(activity);
          assert.equal(status, 403, press.verb);
          assert.deepEqual(JSON.parse(text), { code: 'REFUSED' });
        }
      }
    });

    it('hears in another channel that the buttons work in the channel of the desk alone', async () => {
      for (const press of PRESSES) {
        const answer = await replay(
          channelPress(press, {
            from: people.sem,
            serviceUrl: connector.url,
            channel: '19:een-ander-kanaal@thread.tacv2',
            root: '1763000000777',
            message: '1763000000777',
          }),
        );
        const words = everyText(cardIn(answer)).join(' | ');
        assert.match(words, /werkt alleen in het kanaal van de functionaris/, press.verb);
      }
    });
  });

  describe('with the folder of the records gone', () => {
    let folder: string;
    before(async () => {
      folder = join(bot.dataDir, 'soest');
      await rename(folder, `${folder}-away`);
      await writeFile(folder, '');
    });
    after(async () => {
      await rm(folder, { force: true });
      await rename(`${folder}-away`, folder);
    });

    it('what stands in the content is still shown', async () => {
      await noor.pressVerb('info.show', 'kaart.hotel');
      assert.ok(noor.words().includes(HOTEL));
      await noor.pressVerb('info.find', undefined, { zoek: 'meldcode' });
      assert.ok(noor.words().includes('Meldcode'));
    });

    it('a typed question is not said to be kept, and its card is one press away', async () => {
      await typed(QUESTION);
      assert.match(noor.words(), /nu niet bewaren/);
      await noor.press(`${HOTEL} (signalen)`);
      assert.ok(noor.words().includes(HOTEL));
    });

    it('words of danger in the search box bring 112 at once, also without Teams (C27)', async () => {
      await connector.stop();
      const from = performance.now();
      await noor.pressVerb('info.find', undefined, { zoek: `hij slaat haar nu, ${MARKER}` });
      assert.ok(performance.now() - from < 3_000);
      assert.match(noor.words(), /Bel nu 112/);
      assert.doesNotMatch(noor.words(), /is bewaard/);
      await connector.start();
    });
  });

  // Suites run after the tests beside them, so what comes afterwards is a suite as well.
  describe('after all of this', () => {
    it('the log at trace holds nothing of what was typed, and no name', async () => {
      assert.ok(bot.lines.length > 5, String(bot.lines.length));
      for (const line of bot.lines) {
        for (const secret of ['Noor', people.noor.aadObjectId]) assert.ok(!line.includes(secret));
      }
      await isNowhere();
    });
  });
});
