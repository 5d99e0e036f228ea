import assert from 'node:assert/strict';
import { createChangeTicket } from '../../src/application/change-ticket.ts';
import { createLock } from '../../src/application/keyed-lock.ts';
import { claim } from '../../src/domain/ticket-actions.ts';
import type { Colleague } from '../../src/domain/ticket.ts';
import { FATIMA, JORIS, moment, posted, REPORT, SENT_AT } from '../domain/ticket-sample.ts';
import { memoryStore } from '../support/memory-store.ts';

async function stored() {
  const store = memoryStore({ now: () => SENT_AT });
  await store.createTicket(posted());
  let writes = 0;
  const ports = {
    readTicket: store.readTicket,
    replaceTicket: (...args: Parameters<typeof store.replaceTicket>) => {
      writes += 1;
      return store.replaceTicket(...args);
    },
  };
  return { store, ports, writes: () => writes };
}

/** Oppakken by one colleague, as another process would do it: with a lock of its own. */
function claimant({ ports }: Awaited<ReturnType<typeof stored>>, by: Colleague) {
  const change = createChangeTicket(ports, createLock());
  return change(REPORT.id, (ticket) => {
    assert.ok(ticket !== undefined);
    const claimed = claim(ticket, by, moment());
    return { ticket: claimed.ticket, result: claimed.kind };
  });
}

describe('a change of a ticket', () => {
  it('by two processes at once has one winner, and the other decides again on what stands there', async () => {
    const shelf = await stored();
    const results = await Promise.all([claimant(shelf, FATIMA), claimant(shelf, JORIS)]);
    assert.deepEqual(results.toSorted(), ['done', 'refused']);
    const record = await shelf.store.readTicket(REPORT.id);
    assert.deepEqual(
      record?.value.history.map(({ what }) => what),
      ['ontvangen', 'opgepakt', 'geweigerd'],
    );
  });

  it('by many people of one process loses none of them', async () => {
    const shelf = await stored();
    const change = createChangeTicket(shelf.ports, createLock());
    await Promise.all(
      Array.from({ length: 10 }, () =>
        change(REPORT.id, (ticket) => {
          assert.ok(ticket !== undefined);
          const history = [...ticket.history, { at: SENT_AT, what: 'details-bekeken' as const }];
          return { ticket: { ...ticket, history }, result: undefined };
        }),
      ),
    );
    const record = await shelf.store.readTicket(REPORT.id);
    assert.equal(record?.value.history.length, 11);
    assert.equal(shelf.writes(), 10);
  });

  it('that decides nothing writes nothing', async () => {
    const shelf = await stored();
    const change = createChangeTicket(shelf.ports, createLock());
    assert.equal(await change(REPORT.id, (ticket) => ({ ticket, result: 'looked' })), 'looked');
    assert.equal(await change(REPORT.id, () => ({ result: 'nothing' })), 'nothing');
    assert.equal(shelf.writes(), 0);
  });

  it('of a ticket that is not there makes none', async () => {
    const { ports } = await stored();
    const change = createChangeTicket(
      { ...ports, readTicket: () => Promise.resolve(undefined) },
      createLock(),
    );
    assert.equal(await change(REPORT.id, (ticket) => ({ ticket, result: ticket })), undefined);
  });

  it('that conflicts again and again is a fault with a code', async () => {
    const { ports } = await stored();
    const change = createChangeTicket(
      { ...ports, replaceTicket: () => Promise.resolve('conflict') },
      createLock(),
    );
    await assert.rejects(
      change(REPORT.id, () => ({ ticket: posted({ status: 'gesloten' }), result: 'done' })),
      /TICKET_CONFLICTS/,
    );
  });
});
