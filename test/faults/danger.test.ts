import assert from 'node:assert/strict';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { botProcesses } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { people, startConnector } from '../support/connector.ts';
import type { Connector } from '../support/connector.ts';
import {
  cardsOf,
  colleagueAt,
  eventually,
  fillShortReport,
  personalChatOf,
  sendShortReport,
} from './support/chat.ts';

/** An answer that somebody in danger waits for, in milliseconds; far more than it takes. */
const AT_ONCE = 3_000;

/** How the disk goes away. Root reads everything, so taking permissions away proves nothing. */
const OUTAGES: readonly {
  readonly name: string;
  readonly begin: (path: string) => Promise<void>;
}[] = [
  {
    name: 'a file stands where the folder was',
    begin: async (path) => {
      await rename(path, `${path}-away`);
      await writeFile(path, '');
    },
  },
  { name: 'the folder is gone', begin: (path) => rename(path, `${path}-away`) },
];

describe('danger, with the store out of reach and the connector down', function () {
  this.timeout(60_000);
  const bots = botProcesses();
  let connector: Connector;
  let bot: BotProcess;
  let folder: string;

  before(async () => {
    connector = await startConnector();
    bot = await bots.make();
    await bot.start();
    folder = join(bot.dataDir, 'soest');
  });
  after(async () => {
    await bots.endAll();
    await connector.close();
  });

  for (const { name, begin } of OUTAGES) {
    describe(`because ${name}`, () => {
      before(async () => {
        await begin(folder);
        await connector.stop();
      });
      after(async () => {
        await rm(folder, { recursive: true, force: true });
        await rename(`${folder}-away`, folder);
      });

      for (const [button, verb] of [
        ['Ja', 'gate.yes'],
        ['Ik twijfel', 'gate.doubt'],
        ['Nu gevaar', 'danger.now'],
      ] as const) {
        it(`answers **${button}** at once with the 112 card`, async () => {
          const noor = personalChatOf(bot, connector, people.noor);
          const from = performance.now();
          await noor.pressVerb(verb);
          assert.ok(performance.now() - from < AT_ONCE);
          assert.match(noor.words(), /Bel nu 112/);
        });
      }

      it('answers filled in words of danger with the 112 card', async () => {
        const noor = personalChatOf(bot, connector, people.noor);
        const id = '3622ea9f-f3c3-4c16-b649-d4900e32cc31.4';
        await noor.pressVerb('intake.next', id, { verhaal: 'Hij heeft een mes en bedreigt haar.' });
        assert.match(noor.words(), /112/);
        assert.doesNotMatch(noor.words(), /is bewaard/);
      });

      it('says in a clear sentence that an answer cannot be kept, and whom to call', async () => {
        const noor = personalChatOf(bot, connector, people.noor);
        await noor.pressVerb('menu.report');
        assert.match(noor.words(), /We kunnen je antwoord nu niet bewaren/);
        assert.match(noor.words(), /Code voor de beheerder: [0-9a-f]{8}/);
      });

      it('tells a colleague that nothing was changed', async () => {
        const colleague = colleagueAt(bot, connector, '1764000000001');
        await colleague.pressVerb('ticket.claim', '3622ea9f-f3c3-4c16-b649-d4900e32cc31');
        assert.match(colleague.words(), /Er is niets gewijzigd/);
      });

      it('is red at /readyz and stays alive', async () => {
        const { status, problems } = await bot.ready();
        assert.equal(status, 503);
        assert.ok(problems.includes('STORE_UNAVAILABLE'), problems.join(', '));
      });

      for (const words of ['112', 'nu gevaar', 'Hij heeft een mes en bedreigt haar nu']) {
        it(`sends the 112 card for "${words}" once the connector answers`, async () => {
          await connector.stop();
          const before = cardsOf(connector, people.sem).length;
          await personalChatOf(bot, connector, people.sem).type(words);
          await wait(2_500);
          await connector.start();
          await eventually('the 112 card', () =>
            cardsOf(connector, people.sem)
              .slice(before)
              .some((card) => /Bel (nu )?112/.test(JSON.stringify(card))),
          );
        });
      }
    });
  }

  // Suites run after the tests beside them, so what comes afterwards is a suite as well.
  describe('that came back', () => {
    it('works again without a start once the store is back', async () => {
      await eventually('/readyz is green', async () => (await bot.ready()).status === 200);
      const noor = personalChatOf(bot, connector, people.noor, '1764000009999');
      await noor.pressVerb('intake.stop');
      const number = await sendShortReport(noor, 'Matrassen achter de zaak.');
      await eventually('the card', () =>
        connector.requests.some(({ activity }) => activity.summary === number),
      );
    });

    it('keeps what was told before the store went away', async () => {
      const ingrid = personalChatOf(bot, connector, people.ingrid, '1764000008888');
      await fillShortReport(ingrid, 'Een busje dat elke nacht komt.');
      await rename(folder, `${folder}-away`);
      try {
        await ingrid.press('Versturen');
        assert.match(ingrid.words(), /nu niet bewaren/);
      } finally {
        await rename(`${folder}-away`, folder);
      }
      await ingrid.pressVerb('menu.show');
      await ingrid.press('Verder');
      assert.match(ingrid.words(), /Een busje dat elke nacht komt/);
      await ingrid.press('Versturen');
      assert.match(ingrid.words(), /MH-\d{4}-\d{4}/);
    });
  });
});
