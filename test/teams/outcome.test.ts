import assert from 'node:assert/strict';
import { outcomeOfStatus } from '../../src/teams/outcome.ts';
import type { Outcome } from '../../src/domain/delivery.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');

describe('what an answer of the connector means', () => {
  const later = (afterMs?: number): Outcome => ({ kind: 'later', afterMs });

  for (const status of [408, 412, 429, 500, 501, 503]) {
    it(`${String(status)} is to be tried later`, () => {
      for (const kind of ['post', 'edit', 'message'] as const) {
        assert.deepEqual(outcomeOfStatus(kind, status, undefined, NOW), later(undefined));
      }
    });
  }

  for (const status of [502, 504]) {
    it(`${String(status)} is unclear, because a gateway may have passed the message on`, () => {
      assert.deepEqual(outcomeOfStatus('post', status, undefined, NOW), { kind: 'unclear' });
    });
  }

  it('404 means that the message is gone for an edit, and the conversation for the rest', () => {
    assert.deepEqual(outcomeOfStatus('edit', 404, undefined, NOW), { kind: 'gone' });
    for (const kind of ['post', 'message'] as const) {
      assert.deepEqual(outcomeOfStatus(kind, 404, undefined, NOW), {
        kind: 'blocked',
        reason: 'conversation-not-found',
      });
    }
  });

  const blocked: readonly [number, string][] = [
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [413, 'too-large'],
    [400, 'rejected'],
    [302, 'rejected'],
  ];
  for (const [status, reason] of blocked) {
    it(`${String(status)} needs a human: ${reason}`, () => {
      assert.deepEqual(outcomeOfStatus('edit', status, '5', NOW), { kind: 'blocked', reason });
    });
  }

  const waits: readonly [string, string, number | undefined][] = [
    ['seconds', '30', 30_000],
    ['no time at all', '0', 0],
    ['a date', 'Tue, 24 Nov 2026 09:00:10 GMT', 10_000],
    ['a date that is over', 'Tue, 24 Nov 2026 08:00:00 GMT', 0],
    ['longer than an hour', '86400', 3_600_000],
    ['nonsense', 'soon', undefined],
    ['a negative number', '-5', undefined],
    ['nothing', '', undefined],
  ];
  for (const [title, header, expected] of waits) {
    it(`reads a Retry-After of ${title}`, () => {
      assert.deepEqual(outcomeOfStatus('post', 429, header, NOW), later(expected));
    });
  }
});
