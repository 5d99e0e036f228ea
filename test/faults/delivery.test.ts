import assert from 'node:assert/strict';
import type { Ticket } from '../../src/domain/ticket.ts';
import { botProcesses } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { CHANNEL, chatOf, people, startConnector, threadOf } from '../support/connector.ts';
import type { Connector, ConnectorRequest, Fault, ShownMessage } from '../support/connector.ts';
import { runs } from '../support/counts.ts';
import { colleagueAt, eventually, personalChatOf, sendShortReport } from './support/chat.ts';
import type { Chat } from './support/chat.ts';

/** Refused beyond doubt: a repeat cannot be a second one. */
const REFUSALS: readonly { readonly name: string; readonly fault: Fault }[] = [
  { name: '503', fault: { kind: 'status', status: 503 } },
  { name: '500', fault: { kind: 'status', status: 500 } },
  { name: '412', fault: { kind: 'status', status: 412 } },
  { name: '429', fault: { kind: 'status', status: 429 } },
  { name: '429 with Retry-After', fault: { kind: 'status', status: 429, retryAfter: '2' } },
];

/** How many of them every other kind of delivery goes through; always the first and the last. */
const SHARE = runs(2, REFUSALS.length);
const SOME_REFUSALS = [...REFUSALS.slice(0, SHARE - 1), ...REFUSALS.slice(-1)];

/** Nobody knows whether it was accepted. */
const UNCLEAR: readonly {
  readonly name: string;
  readonly fault: Fault;
  readonly accepted: boolean;
}[] = [
  { name: 'drops it', fault: { kind: 'drop', accepted: false }, accepted: false },
  { name: 'accepts it and drops', fault: { kind: 'drop', accepted: true }, accepted: true },
  { name: 'says 502', fault: { kind: 'status', status: 502 }, accepted: false },
  { name: 'says 504', fault: { kind: 'status', status: 504 }, accepted: false },
  { name: 'answers nonsense', fault: { kind: 'garbage', body: '<html>' }, accepted: true },
  { name: 'hangs', fault: { kind: 'hang', accepted: false }, accepted: false },
];

describe('deliveries to a connector that fails', function () {
  this.timeout(60_000);
  const bots = botProcesses();
  let connector: Connector;
  let bot: BotProcess;

  before(async () => {
    connector = await startConnector();
    bot = await bots.make();
    await bot.start();
  });
  afterEach(() => {
    connector.heal();
  });
  after(async () => {
    await bots.endAll();
    await connector.close();
  });

  let reports = 0;
  const report = (from = people.noor): Promise<string> => {
    reports += 1;
    const message = `1763000${String(reports).padStart(6, '0')}`;
    return sendShortReport(
      personalChatOf(bot, connector, from, message),
      `Verhaal ${String(reports)}.`,
    );
  };
  const postsOf = (number: string): readonly ShownMessage[] =>
    connector.posts(CHANNEL).filter(({ activity }) => activity.summary === number);
  const attemptsAt = (number: string, kind: ConnectorRequest['kind']): number =>
    connector.requests.filter((one) => one.kind === kind && one.activity.summary === number).length;
  const ticketOf = async (number: string): Promise<Ticket> => {
    const found = (await bot.tickets()).find((ticket) => ticket.number === number);
    assert.ok(found !== undefined, `no ticket ${number}`);
    return found;
  };
  const doubts = ({ history }: Ticket): number =>
    history.filter(({ what }) => what === 'mogelijk-dubbel-geplaatst').length;
  const settled = (number: string): Promise<void> =>
    eventually(`${number} has nothing pending`, async () => {
      const { pending } = await ticketOf(number);
      return pending.length === 0;
    });
  /** Only the next request of this kind goes wrong. */
  const failNext = (kind: ConnectorRequest['kind'], fault: Fault): void => {
    let left = 1;
    connector.failWhen((request) => {
      if (request.kind !== kind || left === 0) return undefined;
      left -= 1;
      return fault;
    });
  };
  /** A report whose card stands in the channel, and the colleague who looks at it. */
  const posted = async (): Promise<{ number: string; ticket: Ticket; colleague: Chat }> => {
    const number = await report();
    await settled(number);
    const ticket = await ticketOf(number);
    assert.ok(ticket.card !== undefined);
    return { number, ticket, colleague: colleagueAt(bot, connector, ticket.card.message) };
  };
  const claimed = async () => {
    const ready = await posted();
    await ready.colleague.pressVerb('ticket.claim', ready.ticket.id);
    await ready.colleague.press('Nee');
    await settled(ready.number);
    return ready;
  };
  const linesIn = (ticket: Ticket): readonly unknown[] =>
    connector.shown(ticket.card?.conversation ?? '').slice(1);

  describe('of a new ticket', () => {
    for (const { name, fault } of REFUSALS) {
      it(`posts one card after ${name}`, async () => {
        failNext('post', fault);
        const number = await report();
        await settled(number);
        assert.equal(postsOf(number).length, 1);
        assert.equal(attemptsAt(number, 'post'), 2);
        assert.equal(doubts(await ticketOf(number)), 0);
      });
    }

    for (const { name, fault, accepted } of UNCLEAR) {
      it(`marks the second attempt when the connector ${name}`, async () => {
        failNext('post', fault);
        const number = await report();
        await settled(number);
        assert.equal(postsOf(number).length, accepted ? 2 : 1);
        assert.equal(doubts(await ticketOf(number)), 1);
        const logged = bot.lines.filter((line) => line.includes(number));
        assert.equal(logged.filter((line) => line.includes('"outcome":"unclear"')).length, 1);
      });
    }

    it('waits as long as Retry-After asks, also when something happens meanwhile', async () => {
      const times: number[] = [];
      connector.failWhen(({ kind }) => {
        if (kind !== 'post') return undefined;
        times.push(performance.now());
        return times.length === 1 ? { kind: 'status', status: 429, retryAfter: '3' } : undefined;
      });
      const number = await report();
      await eventually('the first attempt', () => times.length === 1);
      const { id } = await ticketOf(number);
      const noor = personalChatOf(bot, connector, people.noor);
      await noor.pressVerb('mine.add-send', id, { text: 'Er staat nu ook een busje.' });
      await settled(number);
      assert.equal(times.length, 2);
      const [first = 0, second = 0] = times;
      assert.ok(second - first >= 2_950, `${String(second - first)} ms`);
    });

    it('gives the receipt and posts once when nobody listens for a while', async () => {
      await connector.stop();
      const number = await report();
      await eventually('a refused attempt', () =>
        bot.lines.some((line) => line.includes(number) && line.includes('"outcome":"later"')),
      );
      await connector.start();
      await settled(number);
      assert.equal(postsOf(number).length, 1);
      assert.equal(doubts(await ticketOf(number)), 0);
    });

    it('turns a copy into "Dubbel, zie …" when it is pressed, and leaves the card alone', async () => {
      failNext('post', { kind: 'drop', accepted: true });
      const number = await report();
      await settled(number);
      const { id, card } = await ticketOf(number);
      const copy = postsOf(number).find((post) => post.id !== card?.message);
      assert.ok(copy !== undefined && card !== undefined);
      const colleague = colleagueAt(bot, connector, copy.id);
      await colleague.pressVerb('ticket.claim', id);
      assert.ok(colleague.words().includes(`Dubbel, zie ${number}`), colleague.words());
      await settled(number);
      const says = (message: string): string =>
        JSON.stringify(connector.shown(threadOf(CHANNEL, message))[0]);
      assert.ok(says(copy.id).includes(`Dubbel, zie ${number}`));
      assert.ok(!says(copy.id).includes('ticket.'));
      assert.ok(says(card.message).includes('ticket.claim'));
      const { status, history } = await ticketOf(number);
      assert.equal(status, 'nieuw');
      assert.ok(history.some(({ what }) => what === 'dubbele-kaart-gemarkeerd'));
    });

    it('takes the card that is pressed for its own when the answer to the post was lost', async () => {
      connector.failWhen(({ kind }) =>
        kind === 'post' && connector.posts(CHANNEL).length > before
          ? { kind: 'status', status: 503 }
          : kind === 'post'
            ? { kind: 'drop', accepted: true }
            : undefined,
      );
      const before = connector.posts(CHANNEL).length;
      const number = await report();
      await eventually('the card', () => postsOf(number).length === 1);
      const [post] = postsOf(number);
      assert.ok(post !== undefined);
      const { id } = await ticketOf(number);
      const colleague = colleagueAt(bot, connector, post.id);
      await colleague.pressVerb('ticket.claim', id);
      await colleague.press('Nee');
      connector.heal();
      await settled(number);
      assert.equal(postsOf(number).length, 1);
      assert.equal((await ticketOf(number)).card?.message, post.id);
    });

    for (const [status, code] of [
      [403, 'forbidden'],
      [413, 'too-large'],
      [404, 'conversation-not-found'],
    ] as const) {
      it(`keeps the ticket after ${String(status)} and says so at /readyz`, async () => {
        connector.failWhen(({ kind }) =>
          kind === 'post' ? { kind: 'status', status } : undefined,
        );
        const number = await report();
        await eventually('/readyz is red', async () => (await bot.ready()).status === 503);
        assert.deepEqual((await bot.ready()).problems, [code]);
        assert.equal(attemptsAt(number, 'post'), 1);
        connector.heal();
        await bot.end('SIGTERM');
        await bot.start();
        await settled(number);
        assert.equal(postsOf(number).length, 1);
        assert.deepEqual(await bot.ready(), { status: 200, problems: [] });
      });
    }
  });

  describe('of a changed ticket', () => {
    for (const { name, fault } of [...SOME_REFUSALS, ...UNCLEAR].filter(
      (one) => one.fault.kind !== 'hang',
    )) {
      it(`repeats an edit without a doubt (${name})`, async () => {
        const { number, ticket, colleague } = await posted();
        failNext('edit', fault);
        await colleague.pressVerb('ticket.claim', ticket.id);
        await colleague.press('Nee');
        await settled(number);
        assert.equal(attemptsAt(number, 'edit'), 2);
        assert.equal(postsOf(number).length, 1);
        assert.ok(
          JSON.stringify(connector.shown(ticket.card?.conversation ?? '')[0]).includes(
            'bij Fatima',
          ),
        );
        assert.equal(doubts(await ticketOf(number)), 0);
      });
    }

    it('makes one edit of many changes, with the newest state', async () => {
      const { number, ticket, colleague } = await claimed();
      connector.failWhen(({ kind }) =>
        kind === 'edit' ? { kind: 'status', status: 503 } : undefined,
      );
      for (const answer of ['danger-unknown', 'danger-no', 'danger-unknown', 'danger-no']) {
        await colleague.pressVerb(`ticket.${answer}`, ticket.id);
      }
      const accepted = connector.accepted.length;
      connector.heal();
      await settled(number);
      const edits = connector.accepted
        .slice(accepted)
        .filter((one) => one.kind === 'edit' && one.activity.summary === number);
      assert.equal(edits.length, 1);
    });

    it('posts a card anew when somebody deleted it, and goes on in its thread', async () => {
      const { number, ticket, colleague } = await claimed();
      assert.ok(ticket.card !== undefined);
      connector.remove(ticket.card.conversation, ticket.card.message);
      await colleague.pressVerb('ticket.danger-unknown', ticket.id);
      await eventually('a new card', async () => {
        const { card } = await ticketOf(number);
        return card !== undefined && card.message !== ticket.card?.message;
      });
      const noor = personalChatOf(bot, connector, people.noor);
      await noor.pressVerb('mine.add-send', ticket.id, { text: 'Er staat nu ook een busje.' });
      await settled(number);
      const moved = await ticketOf(number);
      assert.deepEqual(linesIn(moved), [
        'De melder heeft iets aangevuld. Lees het bij Details bekijken.',
      ]);
    });
  });

  describe('of thread lines', () => {
    for (const { name, fault } of SOME_REFUSALS) {
      it(`says a line once after ${name}`, async () => {
        const { number, ticket, colleague } = await posted();
        failNext('message', fault);
        await colleague.pressVerb('ticket.claim', ticket.id);
        await colleague.press('Nee');
        await settled(number);
        assert.deepEqual(linesIn(ticket), ['Fatima Yilmaz heeft dit ticket opgepakt.']);
        assert.equal(doubts(await ticketOf(number)), 0);
      });
    }

    it('says at most one line too many after an unclear answer, and marks it', async () => {
      const { number, ticket, colleague } = await posted();
      failNext('message', { kind: 'drop', accepted: true });
      await colleague.pressVerb('ticket.claim', ticket.id);
      await colleague.press('Nee');
      await settled(number);
      assert.equal(linesIn(ticket).length, 2);
      assert.equal(doubts(await ticketOf(number)), 1);
    });

    it('keeps the order of lines over a while without a connector', async () => {
      const { number, ticket, colleague } = await posted();
      await connector.stop();
      await colleague.pressVerb('ticket.claim', ticket.id);
      await colleague.press('Nee');
      const noor = personalChatOf(bot, connector, people.noor);
      await noor.pressVerb('mine.add-send', ticket.id, { text: 'Er staat nu ook een busje.' });
      await noor.pressVerb('mine.withdraw-send', ticket.id, { text: 'Ik vergiste me.' });
      await connector.start();
      await settled(number);
      assert.deepEqual(linesIn(ticket), [
        'Fatima Yilmaz heeft dit ticket opgepakt.',
        'De melder heeft iets aangevuld. Lees het bij Details bekijken.',
        'De melder vraagt om intrekken. Lees het bij Details bekijken.',
      ]);
    });
  });

  describe('of a message to the reporter', () => {
    const ask = async (colleague: Chat, ticket: Ticket): Promise<void> => {
      await colleague.pressVerb('ticket.ask', ticket.id);
      await colleague.press('Voorbeeld', { text: 'Wanneer was dit?' });
      await colleague.press('Versturen');
    };
    const inChat = (): number => connector.messages(chatOf(people.noor)).length;
    const failReporter = (fault: Fault, times: number): void => {
      let left = times;
      connector.failWhen(({ conversation }) => {
        if (conversation !== chatOf(people.noor) || left === 0) return undefined;
        left -= 1;
        return fault;
      });
    };

    for (const { name, fault } of SOME_REFUSALS) {
      it(`says it once after ${name}`, async () => {
        const { number, ticket, colleague } = await claimed();
        const before = inChat();
        failReporter(fault, 1);
        await ask(colleague, ticket);
        await settled(number);
        assert.equal(inChat(), before + 1);
        assert.equal(doubts(await ticketOf(number)), 0);
      });
    }

    it('says it at most twice after an unclear answer, and marks it', async () => {
      const { number, ticket, colleague } = await claimed();
      const before = inChat();
      failReporter({ kind: 'drop', accepted: true }, 1);
      await ask(colleague, ticket);
      await settled(number);
      assert.equal(inChat(), before + 2);
      assert.equal(doubts(await ticketOf(number)), 1);
    });

    it('takes 403 as final and tells the channel that the reporter cannot be reached', async () => {
      const { number, ticket, colleague } = await claimed();
      const before = inChat();
      failReporter({ kind: 'status', status: 403 }, 1);
      await ask(colleague, ticket);
      await settled(number);
      assert.equal(inChat(), before);
      const card = JSON.stringify(connector.shown(ticket.card?.conversation ?? '')[0]);
      assert.ok(card.includes('Melder is niet bereikbaar.'));
      assert.deepEqual(await bot.ready(), { status: 200, problems: [] });
      assert.deepEqual((await ticketOf(number)).attempts, []);
    });

    it('does not let a reporter who cannot be reached hold up the channel', async () => {
      const { number, ticket, colleague } = await claimed();
      failReporter({ kind: 'status', status: 503 }, 1_000);
      await ask(colleague, ticket);
      await eventually('the line', () =>
        linesIn(ticket).some((line) => String(line).includes('vraag aan de melder')),
      );
      await eventually('the card', () =>
        JSON.stringify(connector.shown(ticket.card?.conversation ?? '')[0]).includes(
          'Eén vraag aan melder open',
        ),
      );
      connector.heal();
      await settled(number);
    });
  });
});
