import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { desk } from '../../dialogs/desk/index.ts';
import { drawDelivery } from '../../dialogs/desk/deliveries.ts';
import { personalChat } from '../../dialogs/personal-chat/index.ts';
import { createBot } from '../../src/application/bot.ts';
import type { Bot } from '../../src/application/bot.ts';
import type { Outbound } from '../../src/domain/delivery.ts';
import { TicketId } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { Colleague, Ticket } from '../../src/domain/ticket.ts';
import type { Store } from '../../src/store/store.ts';
import { facts, NOW } from '../dialogs/facts.ts';
import { FATIMA, formId, JORIS, posted } from '../domain/ticket-sample.ts';
import { testFolder } from '../store/support/store-for-test.ts';
import type { TestFolder } from '../store/support/store-for-test.ts';
import { everyText } from '../support/card-parts.ts';
import { runs } from '../support/counts.ts';
import { chanceFrom, seedOfRun } from './support/chance.ts';

const ROUNDS = runs(20, 1_000);
const CHANNEL = '19:functionaris@thread.tacv2';
const SERVICE_URL = 'https://smba.example/emea/';

/** Nobody waits longer for a message in the thread, in turns of the event loop. */
const PATIENCE = 100_000;

describe('two people who press Oppakken at the same moment (§2.2, C28)', function () {
  this.timeout(30_000 + ROUNDS * 500);
  let folder: TestFolder;
  let store: Store;
  let bot: Bot;
  const sent: Outbound[] = [];

  before(async () => {
    folder = await testFolder();
    store = await folder.open();
    bot = createBot(
      {
        ...store,
        send: (message) => {
          sent.push(message);
          const conversation = message.kind === 'post' ? message.channel : message.conversation;
          return Promise.resolve({ kind: 'delivered', conversation, message: '1' });
        },
        openChat: () => Promise.resolve({ kind: 'unclear' }),
        listMembers: () => Promise.resolve(undefined),
        facts: () => facts({ now: NOW }),
        sleep: () => Promise.resolve(),
        log: folder.log,
      },
      {
        personal: personalChat,
        desk,
        draw: drawDelivery,
        channel: CHANNEL,
        mayAct: () => true,
      },
    );
    await bot.start();
    bot.seenServiceUrl(SERVICE_URL);
  });
  after(async () => {
    await bot.stop(10_000);
    await folder.remove();
  });

  /** A ticket whose card stands in a channel of its own, so that no round waits for another. */
  const freshTicket = async (round: number): Promise<Ticket> => {
    const id = TicketId.parse(formId());
    const number = await store.takeTicketNumber(2026, id);
    const card = { conversation: `19:kanaal-${String(round)};messageid=1`, message: '1' };
    const ticket = posted({ id, number, card });
    await store.createTicket(ticket);
    return ticket;
  };

  const pressesClaim = async ({ id, card }: Ticket, who: Colleague, wait: number) => {
    for (let waited = 0; waited < wait; waited += 1) await turn();
    const reply = await bot.handle({
      place: 'channel',
      from: { id: who.id, name: conceal(who.name) },
      at: NOW,
      channel: CHANNEL,
      thread: card?.conversation ?? '',
      action: {
        kind: 'press',
        verb: 'ticket.claim',
        id,
        inputs: conceal({}),
        message: card?.message,
      },
    });
    assert.ok(reply !== undefined);
    return everyText(reply.card).join('\n');
  };

  const threadOf = ({ card }: Ticket): readonly string[] =>
    sent.flatMap((message) =>
      message.kind === 'message' &&
      message.conversation === card?.conversation &&
      'text' in message.body
        ? [message.body.text]
        : [],
    );

  it(`leaves one holder and tells the other who, ${String(ROUNDS)} times`, async () => {
    const seed = seedOfRun();
    for (let round = 0; round < ROUNDS; round += 1) {
      const chance = chanceFrom(seed + round);
      const ticket = await freshTicket(round);
      const waits = [chance.number(4), chance.number(4)] as const;
      const both = [FATIMA, JORIS] as const;
      const answers = await Promise.all([
        pressesClaim(ticket, both[0], waits[0]),
        pressesClaim(ticket, both[1], waits[1]),
      ]);
      const after = (await store.readTicket(ticket.id))?.value;
      const won = both.findIndex(({ id }) => id === after?.holder?.id);
      const where = `round ${String(round)}; FAULT_SEED=${String(seed + round)} plays it first`;
      const [winner, loser] = won === 0 ? both : [JORIS, FATIMA];
      assert.ok(after !== undefined && won >= 0, where);
      assert.match(answers[won] ?? '', /Is er nu iemand in direct gevaar\?/u, where);
      const told = answers[1 - won] ?? '';
      assert.ok(told.includes(`${winner.name} heeft dit ticket al opgepakt.`), where);
      assert.equal(after.status, 'opgepakt', where);
      assert.deepEqual(after.answers, ticket.answers, where);
      assert.deepEqual(
        after.history.map(({ what, by }) => [what, by?.id]),
        [
          ['ontvangen', undefined],
          ['opgepakt', winner.id],
          ['geweigerd', loser.id],
        ],
        where,
      );
      for (let waited = 0; threadOf(ticket).length === 0 && waited < PATIENCE; waited += 1) {
        await turn();
      }
      assert.deepEqual(threadOf(ticket), [`${winner.name} heeft dit ticket opgepakt.`], where);
    }
  });
});
