import assert from 'node:assert/strict';
import { createChangeTicket } from '../../../src/application/change-ticket.ts';
import { createLock } from '../../../src/application/keyed-lock.ts';
import { readDetails } from '../../../src/application/use-cases/read-details.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Colleague, Ticket } from '../../../src/domain/ticket.ts';
import { facts } from '../../dialogs/facts.ts';
import { FATIMA, formId, held, JORIS, REPORT, SENT_AT } from '../../domain/ticket-sample.ts';
import { memoryStore } from '../../support/memory-store.ts';

const INSIDER: Colleague = { id: 'insider', name: 'Ina de Boer' };

/** A ticket that Fatima has and shielded for one other person. */
const SHIELDED: Partial<Ticket> = {
  dossier: [
    {
      id: formId(),
      at: SENT_AT,
      by: FATIMA,
      kind: 'afgeschermd',
      persons: [INSIDER],
      reason: conceal('Een bekende van een collega.'),
    },
  ],
};

async function reading(change: Partial<Ticket>, without: readonly string[] = []) {
  const store = memoryStore({ now: () => SENT_AT });
  await store.createTicket(held(change));
  const ports = {
    changeTicket: createChangeTicket(store, createLock()),
    facts: () => facts({ now: SENT_AT, hasRole: (person) => !without.includes(person) }),
  };
  return {
    reads: async ({ id, name }: Colleague) => {
      const effect = { kind: 'read-details', ticket: REPORT.id, page: 0 } as const;
      return (await readDetails(ports, effect, { id, name: conceal(name) })).kind;
    },
    recorded: async (wanted: 'details-bekeken' | 'geweigerd') =>
      (await store.readTicket(REPORT.id))?.value.history
        .filter(({ what }) => what === wanted)
        .map(({ by }) => by?.name),
  };
}

describe('the details of a ticket in the own chat (C100)', () => {
  it('are read by whom the holder named, and by the holder, and each view is written', async () => {
    const it = await reading(SHIELDED);
    assert.equal(await it.reads(INSIDER), 'details');
    assert.equal(await it.reads(FATIMA), 'details');
    assert.deepEqual(await it.recorded('details-bekeken'), [INSIDER.name, FATIMA.name]);
  });

  it('are not there for a deputy who was not named, and that is written too', async () => {
    const it = await reading(SHIELDED);
    assert.equal(await it.reads(JORIS), 'not-yours');
    assert.deepEqual(await it.recorded('details-bekeken'), []);
    assert.deepEqual(await it.recorded('geweigerd'), [JORIS.name]);
  });

  it('are not there any more for somebody who has no role by now', async () => {
    const it = await reading(SHIELDED, [INSIDER.id]);
    assert.equal(await it.reads(INSIDER), 'not-yours');
    assert.deepEqual(await it.recorded('geweigerd'), [INSIDER.name]);
  });

  it('are read in the channel and nowhere else while nothing is shielded', async () => {
    const it = await reading({});
    assert.equal(await it.reads(FATIMA), 'not-yours');
    assert.deepEqual(await it.recorded('details-bekeken'), []);
  });

  it('are refused to somebody whose name Teams does not tell, without a failure', async () => {
    const it = await reading(SHIELDED);
    assert.equal(await it.reads({ id: 'nobody', name: '' }), 'not-yours');
    assert.deepEqual(await it.recorded('geweigerd'), ['Iemand zonder naam']);
  });
});
