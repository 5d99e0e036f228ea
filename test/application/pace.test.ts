import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createPace } from '../../src/application/pace.ts';

const CHANNEL = '19:kanaal@thread.tacv2';

describe('the pace of a conversation', () => {
  let clock: sinon.SinonFakeTimers;

  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 1_764_000_000_000, toFake: ['Date', 'setTimeout'] });
  });

  afterEach(() => {
    clock.restore();
  });

  /** Asks for so many sends and counts those that may go. */
  function ask(pace: ReturnType<typeof createPace>, count: number, conversation = CHANNEL) {
    const gone: number[] = [];
    for (let index = 0; index < count; index += 1) {
      void pace(conversation, 1).then(() => gone.push(index));
    }
    return gone;
  }

  it('lets seven go in a second and the others after it', async () => {
    const gone = ask(createPace(), 10);
    await clock.tickAsync(500);
    assert.equal(gone.length, 7);
    await clock.tickAsync(1_500);
    assert.equal(gone.length, 10);
  });

  it('keeps nobody waiting once all is stopping', async () => {
    const stopping = new AbortController();
    const pace = createPace(stopping.signal);
    const waiting = ask(pace, 20);
    await clock.tickAsync(500);
    stopping.abort();
    await clock.tickAsync(0);
    assert.equal(waiting.length, 20);
    const late = ask(pace, 10);
    await clock.tickAsync(0);
    assert.equal(late.length, 10);
  });

  it('keeps within 1800 an hour', async () => {
    const gone = ask(createPace(), 1_900);
    await clock.tickAsync(30 * 60_000);
    assert.equal(gone.length, 1_800);
    await clock.tickAsync(45 * 60_000);
    assert.equal(gone.length, 1_900);
  }).timeout(30_000);

  it('counts a thread with its channel, and another chat apart', async () => {
    const pace = createPace();
    const channel = ask(pace, 7);
    const thread = ask(pace, 1, `${CHANNEL};messageid=1`);
    const chat = ask(pace, 1, 'a:anna');
    await clock.tickAsync(200);
    assert.deepEqual([channel.length, thread.length, chat.length], [7, 0, 1]);
  });

  it('lets what is more urgent go first among those that wait', async () => {
    const pace = createPace();
    ask(pace, 7);
    const order: string[] = [];
    for (const [name, priority] of [
      ['line', 3],
      ['edit', 2],
      ['new ticket', 1],
    ] as const) {
      void pace(CHANNEL, priority).then(() => order.push(name));
    }
    await clock.tickAsync(2_000);
    assert.deepEqual(order, ['new ticket', 'edit', 'line']);
  });
});
