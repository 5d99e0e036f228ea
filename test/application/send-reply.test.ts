import assert from 'node:assert/strict';
import { createSendReply } from '../../src/application/send-reply.ts';
import type { Outbound, Outcome } from '../../src/domain/delivery.ts';
import { recordingLog } from './support.ts';

const ADDRESS = { conversation: 'a:anna', serviceUrl: 'https://smba.example/emea/' };
const CARD = { type: 'AdaptiveCard', version: '1.5' } as const;
const DELIVERED: Outcome = { kind: 'delivered', conversation: 'a:anna', message: '1' };
const LATER: Outcome = { kind: 'later', afterMs: undefined };

/** A connector that answers in turn and then as the last time; sleeping takes no time. */
function sending(...outcomes: readonly Outcome[]) {
  const sent: Outbound[] = [];
  let slept = 0;
  const { log, lines } = recordingLog();
  const replies = createSendReply(
    (message) => {
      sent.push(message);
      return Promise.resolve(outcomes[Math.min(sent.length, outcomes.length) - 1] ?? DELIVERED);
    },
    log,
    (ms) => {
      slept += ms;
      return Promise.resolve();
    },
  );
  return { ...replies, sent, lines, slept: () => slept };
}

describe('a reply to typed words', () => {
  it('is the card and then its line, in the chat of the person', async () => {
    const out = sending(DELIVERED);
    await out.sendReply({ card: CARD, line: 'Bel nu 112' }, ADDRESS, true);
    assert.deepEqual(
      out.sent.map((message) => [message.kind, message.kind === 'message' && message.body]),
      [
        ['message', { card: CARD }],
        ['message', { text: 'Bel nu 112' }],
      ],
    );
  });

  it('shows on a locked screen only a fixed sentence (C88)', async () => {
    const out = sending(DELIVERED);
    await out.sendReply({ card: CARD }, ADDRESS, false);
    assert.equal(out.sent[0]?.summary, 'Je hebt een bericht.');
  });

  it('of danger is tried for a minute', async () => {
    const out = sending(LATER);
    await out.sendReply({ card: CARD }, ADDRESS, true);
    assert.equal(out.slept(), 60_000);
  });

  it('that arrives late is not sent again', async () => {
    const out = sending(LATER, LATER, DELIVERED);
    await out.sendReply({ card: CARD }, ADDRESS, true);
    assert.equal(out.sent.length, 3);
    assert.deepEqual(out.lines, []);
  });

  it('of an ordinary turn is given up after ten seconds, and the log says so', async () => {
    const out = sending(LATER);
    await out.sendReply({ card: CARD }, ADDRESS, false);
    assert.equal(out.slept(), 10_000);
    assert.deepEqual(
      out.lines.map(({ level, fields }) => [level, fields.outcome]),
      [['warn', 'later']],
    );
  });

  it('is not repeated where it can never arrive', async () => {
    const out = sending({ kind: 'blocked', reason: 'FORBIDDEN' });
    await out.sendReply({ card: CARD }, ADDRESS, true);
    assert.equal(out.sent.length, 1);
  });
});
