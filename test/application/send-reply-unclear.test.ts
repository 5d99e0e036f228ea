import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createSendReply } from '../../src/application/send-reply.ts';
import type { Outcome } from '../../src/domain/delivery.ts';
import { recordingLog } from './support.ts';

const ADDRESS = { conversation: 'a:anna', serviceUrl: 'https://smba.example/emea/' };
const CARD = { type: 'AdaptiveCard', version: '1.5' } as const;

describe('a reply of which nobody knows whether it arrived', () => {
  let clock: sinon.SinonFakeTimers;

  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  });
  afterEach(() => {
    clock.restore();
  });

  /** A connector that ends every attempt like this, after so many milliseconds. */
  function sending(outcome: Outcome, takes: number) {
    const sentAt: number[] = [];
    const wait = (ms: number) =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, ms);
      });
    const { sendReply } = createSendReply(
      async () => {
        sentAt.push(performance.now());
        await wait(takes);
        return outcome;
      },
      recordingLog().log,
      wait,
    );
    return { sendReply, sentAt };
  }

  it('is repeated for a minute, ever less often, so that few copies can come of it', async () => {
    const { sendReply, sentAt } = sending({ kind: 'unclear' }, 0);
    const began = performance.now();
    const sent = sendReply({ card: CARD }, ADDRESS, true);
    await clock.tickAsync(120_000);
    await sent;
    const seconds = sentAt.map((at) => Math.round((at - began) / 1_000));
    assert.deepEqual(seconds, [0, 1, 3, 7, 15, 31, 63]);
  });

  it('is given up after about a minute, also when every attempt hangs', async () => {
    const { sendReply, sentAt } = sending({ kind: 'unclear' }, 10_000);
    const began = performance.now();
    const sent = sendReply({ card: CARD }, ADDRESS, true);
    await clock.tickAsync(900_000);
    await sent;
    assert.ok((sentAt.at(-1) ?? 0) - began <= 75_000, String(sentAt));
    assert.ok(sentAt.length >= 5, String(sentAt));
  });

  it('is tried every second while it is clearly refused', async () => {
    const { sendReply, sentAt } = sending({ kind: 'later', afterMs: undefined }, 0);
    const sent = sendReply({ card: CARD }, ADDRESS, true);
    await clock.tickAsync(120_000);
    await sent;
    assert.equal(sentAt.length, 61);
  });
});
