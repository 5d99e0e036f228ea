import assert from 'node:assert/strict';
import { createChangeTicket } from '../../../src/application/change-ticket.ts';
import { createLock } from '../../../src/application/keyed-lock.ts';
import { StoreError } from '../../../src/application/ports/errors.ts';
import { deskEffect } from '../../../src/application/use-cases/desk-effect.ts';
import type { Form } from '../../../src/domain/form.ts';
import { TicketId, TicketNumber } from '../../../src/domain/ids.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Colleague, Ticket } from '../../../src/domain/ticket.ts';
import type { NewTicket } from '../../../src/domain/turn.ts';
import { facts } from '../../dialogs/facts.ts';
import {
  FATIMA,
  formId,
  held,
  JORIS,
  posted,
  REPORT,
  SENT_AT,
} from '../../domain/ticket-sample.ts';
import { emptyMemory, memoryStore } from '../../support/memory-store.ts';

const DAAN: Colleague = { id: 'daan', name: 'Daan Visser' };

/** The use case over a store, with writes that fail on demand. */
function desk() {
  const memory = emptyMemory();
  const store = memoryStore({ now: () => SENT_AT, memory });
  const woken: TicketId[] = [];
  let writes = 0;
  let last = Infinity;
  const ports = {
    ...store,
    changeTicket: createChangeTicket(
      {
        readTicket: store.readTicket,
        replaceTicket: (ticket, revision) => {
          writes += 1;
          if (writes > last) throw new StoreError('STORE_UNAVAILABLE');
          return store.replaceTicket(ticket, revision);
        },
      },
      createLock(),
    ),
    facts: () => facts({ now: SENT_AT }),
    wake: (id: TicketId) => woken.push(id),
  };
  return {
    memory,
    store,
    ports,
    woken,
    /** The process dies after this many writes. */
    diesAfter: (count: number) => {
      last = writes + count;
    },
    lives: () => {
      last = Infinity;
    },
    read: async (id: TicketId): Promise<Ticket> => {
      const stored = await store.readTicket(id);
      assert.ok(stored !== undefined);
      return stored.value;
    },
  };
}

/** A ticket with the next number, in the store. */
async function stored(it: ReturnType<typeof desk>, change: Partial<Ticket> = {}): Promise<Ticket> {
  const id = TicketId.parse(formId());
  const number = await it.store.takeTicketNumber(2026, id);
  const ticket = held({ id, number, ...change });
  await it.store.createTicket(ticket);
  return ticket;
}

const formOf = (kind: Form['kind'], ticket: TicketId): Form => ({
  id: formId(),
  ticket,
  person: FATIMA.id,
  kind,
  shownAt: SENT_AT,
  page: 0,
  seen: 0,
  inputs: conceal({}),
});

describe('Nieuw (C25, C26)', () => {
  const report: NewTicket = { ...REPORT, source: { kind: 'mma' } };
  delete report.reporter;
  const effect = { kind: 'create', ticket: report, by: FATIMA } as const;

  it('makes one ticket, without a reporter, and says who registered it', async () => {
    const it = desk();
    const form = formOf('nieuw', report.id);
    const outcome = await deskEffect(it.ports, effect, form);
    assert.ok(outcome.kind === 'created');
    const ticket = await it.read(report.id);
    assert.equal(ticket.number, 'MH-2026-0001');
    assert.equal(ticket.reporter, undefined);
    assert.deepEqual(ticket.history, [{ at: SENT_AT, what: 'ontvangen', by: FATIMA }]);
    assert.deepEqual(ticket.doneForms, [form.id]);
    assert.deepEqual(
      ticket.pending.map(({ kind }) => kind),
      ['channel-card', 'list-matches'],
    );
    assert.deepEqual(it.woken, [report.id]);
  });

  it('pressed again gives the first ticket and takes no second number', async () => {
    const it = desk();
    const form = formOf('nieuw', report.id);
    await deskEffect(it.ports, effect, form);
    const again = await deskEffect(it.ports, effect, form);
    assert.ok(again.kind === 'created');
    assert.equal(again.ticket.number, 'MH-2026-0001');
    assert.equal(it.memory.numbers.size, 1);
  });
});

describe('everything of a colleague who left (C72)', () => {
  const effect = { kind: 'hand-over-all', from: FATIMA, to: JORIS, by: DAAN } as const;

  it('goes to the new holder: what is open and theirs, and nothing else', async () => {
    const it = desk();
    const hers = [await stored(it), await stored(it, { status: 'wacht' })];
    const others = [
      await stored(it, { holder: DAAN }),
      await stored(it, { status: 'gesloten', pending: [] }),
    ];
    const free = posted({
      id: TicketId.parse(formId()),
      number: TicketNumber.parse('MH-2026-0009'),
    });
    await it.store.createTicket(free);
    const outcome = await deskEffect(it.ports, effect, undefined);
    assert.deepEqual(outcome, {
      kind: 'handed-over',
      to: JORIS,
      tickets: hers.map(({ number }) => number),
      refused: [],
    });
    for (const { id, status } of hers) {
      const after = await it.read(id);
      assert.deepEqual(after.holder, JORIS);
      assert.equal(after.status, status);
      const entry = after.dossier.at(-1);
      assert.ok(entry?.kind === 'overgedragen');
      assert.deepEqual([entry.from, entry.to, entry.by], [FATIMA, JORIS, DAAN]);
      assert.equal(after.history.at(-1)?.what, 'overgedragen');
    }
    for (const ticket of [...others, free]) {
      assert.deepEqual((await it.read(ticket.id)).holder, ticket.holder);
    }
    assert.deepEqual([...it.woken].sort(), hers.map(({ id }) => id).sort());
  });

  it('is finished by a second press when the process died in the middle', async () => {
    const it = desk();
    const hers = [await stored(it), await stored(it), await stored(it)];
    it.diesAfter(1);
    await assert.rejects(deskEffect(it.ports, effect, undefined));
    const half = await Promise.all(hers.map(({ id }) => it.read(id)));
    assert.equal(half.filter(({ holder }) => holder?.id === JORIS.id).length, 1);
    it.lives();
    await deskEffect(it.ports, effect, undefined);
    for (const { id } of hers) {
      const after = await it.read(id);
      assert.deepEqual(after.holder, JORIS);
      assert.equal(after.dossier.length, 1);
    }
  });

  it('does not reach a shielded ticket whose persons the new holder is not among (C100)', async () => {
    const it = desk();
    const shield = (persons: Colleague[]): Ticket['dossier'] => [
      {
        id: formId(),
        at: SENT_AT,
        by: FATIMA,
        kind: 'afgeschermd',
        persons,
        reason: conceal('Een bekende van een collega.'),
      },
    ];
    const closed = await stored(it, { dossier: shield([DAAN]) });
    const open = await stored(it, { dossier: shield([DAAN, JORIS]) });
    const outcome = await deskEffect(it.ports, effect, undefined);
    assert.ok(outcome.kind === 'handed-over');
    assert.deepEqual(outcome.tickets, [open.number]);
    assert.deepEqual(outcome.refused, [closed.number]);
    const after = await it.read(closed.id);
    assert.deepEqual(after.holder, FATIMA);
    assert.equal(after.history.at(-1)?.what, 'geweigerd');
  });

  it('to the same colleague changes nothing', async () => {
    const it = desk();
    const { id } = await stored(it);
    const before = await it.read(id);
    await deskEffect(it.ports, { ...effect, to: FATIMA }, undefined);
    assert.deepEqual(await it.read(id), before);
  });
});

describe('Koppelen (C96)', () => {
  const effectFor = (ticket: Ticket, number: string) =>
    ({
      kind: 'link',
      ticket: ticket.id,
      number: TicketNumber.parse(number),
      how: 'dubbel',
      by: FATIMA,
    }) as const;

  it('writes the link, leaves the other end pending and is done', async () => {
    const it = desk();
    const ticket = await stored(it);
    const other = await stored(it);
    const form = formOf('koppelen', ticket.id);
    const outcome = await deskEffect(it.ports, effectFor(ticket, other.number), form);
    assert.equal(outcome.kind, 'linked');
    const after = await it.read(ticket.id);
    const [entry] = after.dossier;
    assert.ok(entry?.kind === 'koppeling');
    assert.deepEqual([entry.ticket, entry.number, entry.how], [other.id, other.number, 'dubbel']);
    assert.ok(after.pending.some((one) => one.kind === 'link-back' && one.ticket === other.id));
    assert.deepEqual(after.doneForms, [form.id]);
    assert.deepEqual((await it.read(other.id)).dossier, []);
  });

  it('pressed twice at once, or with another form, links once', async () => {
    const it = desk();
    const ticket = await stored(it);
    const other = await stored(it);
    const form = formOf('koppelen', ticket.id);
    const effect = effectFor(ticket, other.number);
    await Promise.all([deskEffect(it.ports, effect, form), deskEffect(it.ports, effect, form)]);
    await deskEffect(it.ports, effect, formOf('koppelen', ticket.id));
    const after = await it.read(ticket.id);
    assert.equal(after.dossier.length, 1);
    assert.equal(after.pending.filter(({ kind }) => kind === 'link-back').length, 1);
  });

  it('applies a form once, also when its second press says something else', async () => {
    const it = desk();
    const ticket = await stored(it);
    const other = await stored(it);
    const form = formOf('koppelen', ticket.id);
    const effect = effectFor(ticket, other.number);
    await deskEffect(it.ports, effect, form);
    await deskEffect(it.ports, { ...effect, how: 'verwant' }, form);
    assert.equal((await it.read(ticket.id)).dossier.length, 1);
  });

  it('knows no ticket of a number that was never given, nor of itself', async () => {
    const it = desk();
    const ticket = await stored(it);
    const form = formOf('koppelen', ticket.id);
    for (const number of ['MH-2026-0099', ticket.number]) {
      const outcome = await deskEffect(it.ports, effectFor(ticket, number), form);
      assert.ok(outcome.kind === 'no-such-number');
      assert.equal(outcome.form, form);
    }
    assert.deepEqual((await it.read(ticket.id)).dossier, []);
  });

  it('is refused on a ticket that was closed meanwhile, with the form kept', async () => {
    const it = desk();
    const ticket = await stored(it, { status: 'gesloten' });
    const other = await stored(it);
    const form = formOf('koppelen', ticket.id);
    const outcome = await deskEffect(it.ports, effectFor(ticket, other.number), form);
    assert.ok(outcome.kind === 'refused');
    assert.deepEqual([outcome.form, outcome.refusal.why], [form, 'gesloten']);
    assert.equal((await it.read(ticket.id)).history.at(-1)?.what, 'geweigerd');
  });
});
