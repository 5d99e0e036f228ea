import assert from 'node:assert/strict';
import sinon from 'sinon';
import { drawDelivery } from '../../dialogs/desk/deliveries.ts';
import { createBackground } from '../../src/application/background.ts';
import { createChangeTicket } from '../../src/application/change-ticket.ts';
import { createDeliveries } from '../../src/application/deliveries.ts';
import { createLock } from '../../src/application/keyed-lock.ts';
import { createOpenForms } from '../../src/application/open-forms.ts';
import { createPace } from '../../src/application/pace.ts';
import type { Pace } from '../../src/application/pace.ts';
import type { OpenChat } from '../../src/application/ports/outside.ts';
import type { Outbound, Outcome } from '../../src/domain/delivery.ts';
import type { Form } from '../../src/domain/form.ts';
import { instant, TicketId, TicketNumber } from '../../src/domain/ids.ts';
import { matchKeys } from '../../src/domain/matches.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { addToReport, claim } from '../../src/domain/ticket-actions.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { facts as factsOf } from '../dialogs/facts.ts';
import { FATIMA, formId, JORIS, posted, REPORT, SENT_AT, ticket } from '../domain/ticket-sample.ts';
import { memoryStore } from '../support/memory-store.ts';
import { recordingLog } from './support.ts';

const OTHER = TicketNumber.parse('MH-2026-0002');
const CHANNEL = '19:kanaal';
const MINUTE = 60_000;
const LATER: Outcome = { kind: 'later', afterMs: undefined };
const FORBIDDEN: Outcome = { kind: 'blocked', reason: 'forbidden' };

/** A wait that is shorter than this would be a busy loop, in milliseconds. */
const A_MOMENT = 700;

/** Teams opens the chat with somebody. */
const opened = (person: string) => ({ kind: 'opened', conversation: `a:${person}` }) as const;

interface Sent {
  /** Milliseconds since the ticket was sent. */
  readonly at: number;
  readonly message: Outbound;
}

describe('the delivery worker', () => {
  let clock: sinon.SinonFakeTimers;

  const startClock = (at: string): void => {
    clock.restore();
    clock = sinon.useFakeTimers({
      now: Date.parse(at),
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
    });
  };

  beforeEach(() => {
    clock = sinon.useFakeTimers({
      now: Date.parse(SENT_AT),
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
    });
  });
  afterEach(() => {
    clock.restore();
  });

  /** A worker with a connector that answers as told. */
  function worker(
    options: {
      readonly pace?: Pace;
      readonly serviceUrl?: boolean;
      readonly openChat?: (person: string) => Awaited<ReturnType<OpenChat>>;
    } = {},
  ) {
    const now = () => instant(Date.now());
    const store = memoryStore({ now });
    const began = Date.now();
    const lock = createLock();
    const { log } = recordingLog();
    const forms = createOpenForms();
    const sent: Sent[] = [];
    const places: [string, number][] = [];
    let accepted = 0;
    let reads = 0;
    let answer: (message: Outbound) => Outcome | undefined = () => undefined;

    const facts = () => factsOf({ now: now() });
    const changeTicket = createChangeTicket(store, lock);
    const deliveries = createDeliveries({
      ...store,
      readTicket: (id) => {
        reads += 1;
        return store.readTicket(id);
      },
      readServiceUrl: () =>
        Promise.resolve(options.serviceUrl === false ? undefined : 'https://smba.example/emea/'),
      changeTicket,
      send: (message) => {
        sent.push({ at: Date.now() - began, message });
        accepted += 1;
        const conversation =
          message.kind === 'post'
            ? `${CHANNEL};messageid=${String(accepted)}`
            : message.conversation;
        const given = answer(message);
        return Promise.resolve(
          given ?? { kind: 'delivered', conversation, message: String(accepted) },
        );
      },
      openChat: (person) => Promise.resolve(options.openChat?.(person) ?? opened(person)),
      draw: drawDelivery,
      facts,
      channel: CHANNEL,
      forms,
      lock,
      pace: (conversation, priority) => {
        places.push([conversation, priority]);
        return options.pace?.(conversation, priority) ?? Promise.resolve();
      },
      background: createBackground(log),
      log,
    });
    return {
      store,
      deliveries,
      sent,
      places,
      forms,
      reads: () => reads,
      answers: (rule: typeof answer) => {
        answer = rule;
      },
      /** Puts a ticket into the store and wakes the worker for it. */
      receive: async (received: Ticket): Promise<void> => {
        await store.createTicket(received);
        deliveries.wake(received.id);
        await clock.tickAsync(0);
      },
      change: async (id: TicketId, next: (current: Ticket) => Ticket): Promise<void> => {
        await changeTicket(id, (current) => ({
          ticket: current === undefined ? undefined : next(current),
          result: undefined,
        }));
        deliveries.wake(id);
        await clock.tickAsync(0);
      },
      moment: facts,
      read: async (id: TicketId): Promise<Ticket> => {
        const stored = await store.readTicket(id);
        assert.ok(stored !== undefined);
        return stored.value;
      },
      toChannel: () => sent.filter(({ message }) => message.kind === 'post'),
      toReporter: () =>
        sent.filter(
          ({ message }) => 'conversation' in message && message.conversation === 'a:anna',
        ),
    };
  }

  const gaps = (sent: readonly Sent[]): readonly number[] =>
    sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0));
  const channelDown =
    (outcome: Outcome) =>
    (message: Outbound): Outcome | undefined =>
      message.kind === 'post' ? outcome : undefined;

  describe('for a ticket that is refused for a while', () => {
    it('waits longer and longer, up to five minutes, and never gives up', async () => {
      const it = worker();
      it.answers(channelDown(LATER));
      const received = ticket();
      await it.receive(received);
      await clock.tickAsync(24 * 60 * MINUTE);
      const waits = gaps(it.toChannel());
      assert.ok((waits[0] ?? 0) >= 750 && (waits[0] ?? 0) <= 1_000, String(waits[0]));
      assert.ok(waits.every((wait) => wait <= 5 * MINUTE));
      assert.ok(waits.slice(9).every((wait) => wait >= 3.75 * MINUTE));
      assert.ok((it.toChannel().at(-1)?.at ?? 0) > 23.9 * 60 * MINUTE);
      it.answers(() => undefined);
      await clock.tickAsync(5 * MINUTE);
      assert.notEqual((await it.read(received.id)).card, undefined);
      assert.deepEqual(it.deliveries.stuck(), []);
    });

    it('waits as long as was asked, whatever happens meanwhile', async () => {
      const it = worker();
      it.answers(channelDown({ kind: 'later', afterMs: 90_000 }));
      const received = ticket();
      await it.receive(received);
      for (let second = 0; second < 89; second += 1) {
        it.deliveries.wake(received.id);
        await clock.tickAsync(1_000);
      }
      assert.equal(it.toChannel().length, 1);
      await clock.tickAsync(2_000);
      assert.equal(it.toChannel().length, 2);
    });

    it('marks every attempt after an unclear one, and none after a clear refusal', async () => {
      const it = worker();
      const outcomes: Outcome[] = [{ kind: 'unclear' }, { kind: 'unclear' }, LATER, LATER];
      it.answers((message) => (message.kind === 'post' ? outcomes.shift() : undefined));
      const received = ticket();
      await it.receive(received);
      await clock.tickAsync(2 * MINUTE);
      const { history, attempts } = await it.read(received.id);
      const marks = history.filter(({ what }) => what === 'mogelijk-dubbel-geplaatst');
      assert.equal(it.toChannel().length, 5);
      assert.equal(marks.length, 2);
      assert.deepEqual(attempts, []);
      assert.deepEqual(it.deliveries.counts(), {
        delivered: 1,
        unclear: 2,
        later: 2,
        blocked: 0,
        gone: 0,
      });
    });
  });

  describe('for a ticket that a human has to mend something for', () => {
    it('tries every fifteen minutes, says why, and is well again once it goes', async () => {
      const it = worker();
      it.answers(channelDown(FORBIDDEN));
      const received = ticket();
      await it.receive(received);
      assert.deepEqual(it.deliveries.stuck(), ['forbidden']);
      await clock.tickAsync(15 * MINUTE - 1);
      assert.equal(it.toChannel().length, 1);
      await clock.tickAsync(1);
      assert.equal(it.toChannel().length, 2);
      assert.deepEqual(it.deliveries.stuck(), ['forbidden']);
      it.answers(() => undefined);
      await clock.tickAsync(15 * MINUTE);
      assert.notEqual((await it.read(received.id)).card, undefined);
      assert.deepEqual(it.deliveries.stuck(), []);
    });

    it('does not look again and again while a line waits behind the card', async () => {
      const it = worker();
      it.answers(channelDown(FORBIDDEN));
      const received = ticket();
      await it.receive(received);
      await it.change(received.id, (now) => addToReport(now, conceal('Nog iets.'), it.moment()));
      const before = it.reads();
      await clock.tickAsync(14 * MINUTE);
      assert.ok(it.reads() - before < 5, `${String(it.reads() - before)} reads`);
    });

    it('stays stuck when something else of the ticket does get through', async () => {
      const it = worker();
      const received = posted();
      it.answers((message) => (message.kind === 'edit' ? FORBIDDEN : undefined));
      await it.receive(received);
      await it.change(received.id, (now) => addToReport(now, conceal('Nog iets.'), it.moment()));
      await it.change(received.id, (now) => addToReport(now, conceal('En nog iets.'), it.moment()));
      assert.equal(it.sent.filter(({ message }) => message.kind === 'message').length, 2);
      assert.deepEqual(it.deliveries.stuck(), ['forbidden']);
    });

    it('says a line in the new thread at once when the old one was deleted with its card', async () => {
      const it = worker();
      const received = posted();
      await it.receive(received);
      const old = received.card?.conversation;
      it.answers((message) => {
        if (message.kind === 'post' || message.conversation !== old) return undefined;
        return message.kind === 'edit'
          ? { kind: 'gone' }
          : { kind: 'blocked', reason: 'conversation-not-found' };
      });
      await it.change(received.id, (now) => addToReport(now, conceal('Nog iets.'), it.moment()));
      await clock.tickAsync(0);
      const { card, pending } = await it.read(received.id);
      assert.notEqual(card?.conversation, old);
      assert.deepEqual(pending, []);
      assert.deepEqual(
        it.sent.map(({ message }) => message.kind),
        ['message', 'edit', 'post', 'message'],
      );
      assert.deepEqual(it.deliveries.stuck(), []);
    });

    it('tries at once when the channel is there again', async () => {
      const it = worker();
      it.answers(channelDown(FORBIDDEN));
      const received = ticket();
      await it.receive(received);
      it.answers(() => undefined);
      it.deliveries.wakeAll();
      await clock.tickAsync(0);
      assert.notEqual((await it.read(received.id)).card, undefined);
    });

    it('says that the channel was never seen, and sends nothing', async () => {
      const it = worker({ serviceUrl: false });
      await it.receive(ticket());
      assert.deepEqual(it.deliveries.stuck(), ['CHANNEL_NEVER_SEEN']);
      assert.equal(it.sent.length, 0);
    });
  });

  describe('for a ticket that does not arrive (C83)', () => {
    it('tells the reporter whom to phone after fifteen minutes, once', async () => {
      const it = worker();
      it.answers(channelDown(LATER));
      await it.receive(ticket());
      await clock.tickAsync(15 * MINUTE - 1_000);
      assert.equal(it.toReporter().length, 0);
      await clock.tickAsync(2_000);
      assert.equal(it.toReporter().length, 1);
      assert.match(JSON.stringify(it.toReporter()[0]?.message), /nog niet aangekomen/);
      await clock.tickAsync(48 * 60 * MINUTE);
      assert.equal(it.toReporter().length, 1);
    });

    it('waits with that for reading hours', async () => {
      startClock('2026-11-24T17:30:00.000Z');
      const sentAt = instant(Date.now());
      const it = worker();
      it.answers(channelDown(LATER));
      const received = ticket({ sentAt });
      await it.receive({
        ...received,
        pending: received.pending.map((pending) => ({ ...pending, since: sentAt })),
      });
      // 8.58 in the morning in Amsterdam.
      await clock.tickAsync(Date.parse('2026-11-25T07:58:00.000Z') - Date.now());
      assert.equal(it.toReporter().length, 0);
      await clock.tickAsync(4 * MINUTE);
      assert.equal(it.toReporter().length, 1);
    });

    it('says nothing when it arrives in time', async () => {
      const it = worker();
      it.answers(channelDown(LATER));
      await it.receive(ticket());
      await clock.tickAsync(9 * MINUTE);
      it.answers(() => undefined);
      await clock.tickAsync(60 * MINUTE);
      assert.equal(it.toReporter().length, 0);
    });

    it('does not say it after all when the ticket arrived before the warning', async () => {
      const it = worker();
      it.answers(() => LATER);
      const received = ticket();
      await it.receive(received);
      await clock.tickAsync(20 * MINUTE);
      it.answers((message) => (message.kind === 'post' ? undefined : LATER));
      await clock.tickAsync(6 * MINUTE);
      it.answers(() => undefined);
      const before = it.toReporter().length;
      await clock.tickAsync(60 * MINUTE);
      assert.equal(it.toReporter().length, before);
      assert.deepEqual((await it.read(received.id)).pending, []);
    });

    it('says nothing when a card that arrived is deleted later', async () => {
      const it = worker();
      const received = posted();
      await it.receive(received);
      await clock.tickAsync(48 * 60 * MINUTE);
      it.answers(({ kind }) => {
        if (kind === 'edit') return { kind: 'gone' };
        return kind === 'post' ? LATER : undefined;
      });
      await it.change(received.id, (now) => addToReport(now, conceal('Nog iets.'), it.moment()));
      await clock.tickAsync(MINUTE);
      it.answers(() => undefined);
      await clock.tickAsync(10 * MINUTE);
      assert.ok(it.toChannel().length > 1);
      assert.notEqual((await it.read(received.id)).card?.message, received.card?.message);
      assert.equal(it.toReporter().length, 0);
    });
  });

  describe('for a message to a colleague', () => {
    const told = () =>
      posted({
        pending: [
          {
            id: formId(),
            kind: 'colleague-message',
            since: SENT_AT,
            to: JORIS.id,
            what: 'niet-opgepakt',
          },
        ],
      });
    const chats = (it: ReturnType<typeof worker>) =>
      it.sent.map(({ message }) => 'conversation' in message && message.conversation);

    it('writes in the chat that the colleague wrote in', async () => {
      const it = worker();
      await it.store.rememberColleague(
        JORIS,
        conceal({ conversation: 'a:own-chat', serviceUrl: 'https://smba.example/emea/' }),
      );
      const received = told();
      await it.receive(received);
      assert.deepEqual(chats(it), ['a:own-chat']);
      assert.deepEqual((await it.read(received.id)).pending, []);
    });

    it('opens a chat with a colleague who never wrote', async () => {
      const it = worker();
      await it.receive(told());
      assert.deepEqual(chats(it), [`a:${JORIS.id}`]);
    });

    for (const reason of ['forbidden', 'conversation-not-found']) {
      it(`drops it and says so in the history when the chat is ${reason}`, async () => {
        const it = worker({ openChat: () => ({ kind: 'blocked', reason }) });
        const received = told();
        await it.receive(received);
        const after = await it.read(received.id);
        assert.equal(after.history.at(-1)?.what, 'collega-niet-bereikbaar');
        assert.ok(after.pending.every(({ kind }) => kind !== 'colleague-message'));
        assert.deepEqual(it.deliveries.stuck(), []);
      });
    }

    it('tries again when the chat cannot be opened now', async () => {
      let tries = 0;
      const it = worker({
        openChat: (person) => {
          tries += 1;
          return tries === 1 ? { kind: 'later', afterMs: undefined } : opened(person);
        },
      });
      const received = told();
      await it.receive(received);
      assert.equal(it.sent.length, 0);
      await clock.tickAsync(2_000);
      assert.deepEqual(chats(it), [`a:${JORIS.id}`]);
    });

    it('does not hold up a message to another colleague, and goes once it can', async () => {
      let reachable = false;
      const it = worker({
        openChat: (person) =>
          person === JORIS.id && !reachable
            ? { kind: 'later', afterMs: undefined }
            : opened(person),
      });
      const received = told();
      const second = { ...received.pending[0], id: formId(), to: FATIMA.id };
      const pending = [...received.pending, second] as Ticket['pending'];
      await it.receive({ ...received, pending });
      assert.deepEqual(chats(it), [`a:${FATIMA.id}`]);
      reachable = true;
      await clock.tickAsync(5_000);
      assert.deepEqual(chats(it), [`a:${FATIMA.id}`, `a:${JORIS.id}`]);
      assert.deepEqual((await it.read(received.id)).pending, []);
    });

    it('does not hold up the channel, nor the channel it', async () => {
      const it = worker();
      it.answers((message) => (message.kind === 'edit' ? LATER : undefined));
      const received = told();
      await it.receive({ ...received, pending: [...received.pending, ...wanted()] });
      assert.deepEqual(chats(it).sort(), [received.card?.conversation, `a:${JORIS.id}`].sort());
    });

    const wanted = (): Ticket['pending'] => [
      { id: formId(), kind: 'channel-card', since: SENT_AT, wanted: 1 },
    ];
  });

  describe('for work on our own records', () => {
    it('writes a link in the other ticket, once, and its card says so', async () => {
      const it = worker();
      const other = posted({ id: TicketId.parse(formId()), number: OTHER });
      await it.store.createTicket(other);
      const linked = posted({
        pending: [
          {
            id: formId(),
            kind: 'link-back',
            since: SENT_AT,
            ticket: other.id,
            how: 'verwant',
            by: FATIMA,
          },
        ],
      });
      await it.receive(linked);
      const [entry, ...more] = (await it.read(other.id)).dossier;
      assert.ok(entry?.kind === 'koppeling');
      assert.deepEqual(
        [entry.ticket, entry.number, entry.how],
        [linked.id, linked.number, 'verwant'],
      );
      assert.deepEqual(more, []);
      await it.change(linked.id, (now) => ({ ...now, pending: linked.pending }));
      const after = await it.read(other.id);
      assert.equal(after.dossier.length, 1);
      assert.deepEqual(
        it.sent.map(({ message }) => message.kind),
        ['edit'],
      );
      assert.deepEqual((await it.read(linked.id)).pending, []);
    });

    it('lists the ticket under the plate in it, so that another one is found', async () => {
      const it = worker();
      const [answer] = REPORT.answers;
      assert.ok(answer !== undefined);
      const received = posted({
        answers: [{ ...answer, text: conceal('Een busje met kenteken GB-123-B.') }],
        pending: [{ id: formId(), kind: 'list-matches', since: SENT_AT }],
      });
      await it.receive(received);
      const keys = matchKeys(received);
      assert.equal(keys.length, 1);
      assert.deepEqual(await it.store.findMatches(keys), [received.id]);
      assert.deepEqual((await it.read(received.id)).pending, []);
    });

    it('has nobody to settle for a ticket that the desk registered', async () => {
      const it = worker();
      const received = posted({
        pending: [{ id: formId(), kind: 'settle-conversation', since: SENT_AT, dialog: REPORT.id }],
      });
      delete received.reporter;
      await it.receive(received);
      assert.deepEqual((await it.read(received.id)).pending, []);
    });
  });

  describe('while a colleague has a form open', () => {
    const formOn = ({ id }: Ticket): Form => ({
      id: formId(),
      ticket: id,
      person: 'daan',
      kind: 'vraag',
      shownAt: instant(Date.now()),
      page: 0,
      seen: 0,
      inputs: conceal({}),
    });
    const claimed = (it: ReturnType<typeof worker>) => (now: Ticket) => {
      const result = claim(now, FATIMA, it.moment());
      return result.ticket;
    };

    it('holds edits for ten minutes, and lines not at all', async () => {
      const it = worker();
      const received = posted();
      await it.receive(received);
      it.forms.shown(formOn(received));
      await it.change(received.id, claimed(it));
      assert.deepEqual(
        it.sent.map(({ message }) => message.kind),
        ['message'],
      );
      await clock.tickAsync(10 * MINUTE - 1);
      assert.equal(it.sent.length, 1);
      await clock.tickAsync(1_000);
      assert.deepEqual(
        it.sent.map(({ message }) => message.kind),
        ['message', 'edit'],
      );
    });

    it('edits as soon as the form is closed', async () => {
      const it = worker();
      const received = posted();
      await it.receive(received);
      const form = formOn(received);
      it.forms.shown(form);
      await it.change(received.id, claimed(it));
      it.forms.closed(form.id);
      it.deliveries.wake(received.id);
      await clock.tickAsync(0);
      assert.equal(it.sent.at(-1)?.message.kind, 'edit');
    });

    it('does not hold the card of another ticket', async () => {
      const it = worker();
      const received = posted();
      await it.receive(received);
      it.forms.shown({ ...formOn(received), ticket: TicketId.parse(formId()) });
      await it.change(received.id, claimed(it));
      assert.equal(it.sent.at(-1)?.message.kind, 'edit');
    });
  });

  describe('for many tickets', () => {
    const many = (count: number): readonly Ticket[] =>
      Array.from({ length: count }, (_, index) => {
        const received = ticket({
          id: TicketId.parse(formId()),
          number: TicketNumber.parse(`MH-2026-${String(index + 1).padStart(4, '0')}`),
        });
        return {
          ...received,
          pending: received.pending.filter(({ kind }) => kind !== 'settle-conversation'),
        };
      });

    it('keeps to seven posts in a second, side by side', async () => {
      const it = worker({ pace: createPace() });
      for (const received of many(10)) await it.receive(received);
      await clock.tickAsync(A_MOMENT);
      assert.equal(it.toChannel().length, 7);
      await clock.tickAsync(1_000);
      assert.equal(it.toChannel().length, 10);
    });

    it('asks for its turn as a new ticket before an edit before a line', async () => {
      const it = worker();
      const [fresh] = many(1);
      assert.ok(fresh !== undefined);
      await it.receive(fresh);
      await it.change(fresh.id, (now) => addToReport(now, conceal('Nog iets.'), it.moment()));
      assert.deepEqual(
        it.places.map(([, priority]) => priority),
        [0, 2, 1],
      );
    });

    it('does not let one that is refused hold up the others', async () => {
      const it = worker();
      const all = many(3);
      it.answers((message) =>
        message.kind === 'post' && message.summary === all[0]?.number ? LATER : undefined,
      );
      for (const received of all) await it.receive(received);
      const cards = await Promise.all(all.map(async ({ id }) => (await it.read(id)).card));
      assert.deepEqual(
        cards.map((card) => card !== undefined),
        [false, true, true],
      );
    });
  });

  it('sends nothing that still waits for its turn when it is asked to stop', async () => {
    let go = (): void => undefined;
    const it = worker({
      pace: () =>
        new Promise((resolve) => {
          go = resolve;
        }),
    });
    const received = ticket();
    await it.receive(received);
    const stopped = it.deliveries.stop();
    go();
    await stopped;
    assert.equal(it.sent.length, 0);
    assert.deepEqual((await it.read(received.id)).attempts, []);
  });

  it('sends nothing more once it is asked to stop', async () => {
    const it = worker();
    it.answers(channelDown(LATER));
    await it.receive(ticket());
    await it.deliveries.stop();
    await clock.tickAsync(60 * MINUTE);
    assert.equal(it.sent.length, 1);
  });
});
