import assert from 'node:assert/strict';
import { handOver, mayHold } from '../../src/domain/holding.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { FATIMA, JORIS, moment, posted, SENT_AT } from './ticket-sample.ts';

const SANNE = { id: 'sanne', name: 'Sanne Vos' };

/** A ticket of Fatima's that Joris may look into and Sanne may not. */
const SHIELDED: Ticket = posted({
  holder: FATIMA,
  status: 'opgepakt',
  dossier: [
    {
      id: '5c0d3c1e-8a44-4f3f-9d0e-6a3c1b2d4e5f',
      at: SENT_AT,
      by: FATIMA,
      kind: 'afgeschermd',
      persons: [JORIS],
      reason: conceal('Het gaat over een collega.'),
    },
  ],
});

describe('who can hold a ticket (C72, C100)', () => {
  it('is everybody, and of a shielded one only who was named', () => {
    const holders = (ticket: Ticket) => [JORIS, SANNE].filter((one) => mayHold(ticket, one));
    assert.deepEqual(holders({ ...SHIELDED, dossier: [] }), [JORIS, SANNE]);
    assert.deepEqual(holders(SHIELDED), [JORIS]);
  });

  it('is decided again when it is handed over, whatever a list offered', () => {
    const handed = handOver(SHIELDED, SANNE, undefined, FATIMA, moment());
    assert.ok(handed.kind === 'refused');
    assert.deepEqual(handed.ticket.holder, FATIMA);
    assert.equal(handed.ticket.history.at(-1)?.tried, 'overdragen');
    assert.equal(handOver(SHIELDED, JORIS, undefined, FATIMA, moment()).kind, 'done');
  });

  it('is not for somebody outside to decide', () => {
    const handed = handOver(SHIELDED, JORIS, undefined, SANNE, moment());
    assert.ok(handed.kind === 'refused');
    assert.deepEqual(handed.refusal, { why: 'afgeschermd' });
  });
});
