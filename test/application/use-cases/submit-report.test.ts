import assert from 'node:assert/strict';
import { submitReport } from '../../../src/application/use-cases/submit-report.ts';
import { moment, REPORT, SENT_AT } from '../../domain/ticket-sample.ts';
import { emptyMemory, memoryStore } from '../../support/memory-store.ts';

const EFFECT = { kind: 'submit', ticket: REPORT, cards: ['card-1'], typedInChat: false } as const;

function shelf() {
  const memory = emptyMemory();
  const store = memoryStore({ now: () => SENT_AT, memory });
  return { memory, ports: store };
}

describe('Versturen', () => {
  it('makes one ticket with the id of the intake and the number of its year', async () => {
    const { ports } = shelf();
    const outcome = await submitReport(ports, EFFECT, moment());
    assert.ok(outcome.kind === 'submitted');
    assert.equal(outcome.already, false);
    assert.equal(outcome.ticket.id, REPORT.id);
    assert.equal(outcome.ticket.number, 'MH-2026-0001');
  });

  it('again finds the first ticket, takes no second number and says that it was sent', async () => {
    const { ports, memory } = shelf();
    await submitReport(ports, EFFECT, moment());
    const again = await submitReport(ports, EFFECT, moment());
    assert.ok(again.kind === 'submitted');
    assert.equal(again.already, true);
    assert.equal(again.ticket.number, 'MH-2026-0001');
    assert.equal(memory.numbers.size, 1);
  });

  it('at the same moment in two processes gives both the same ticket', async () => {
    const { ports, memory } = shelf();
    const both = await Promise.all([
      submitReport(ports, EFFECT, moment()),
      submitReport(ports, EFFECT, moment()),
    ]);
    const numbers = both.map((outcome) => outcome.kind === 'submitted' && outcome.ticket.number);
    assert.equal(new Set(numbers).size, 1);
    assert.equal(memory.tickets.size, 1);
    assert.deepEqual(
      both.map((outcome) => outcome.kind === 'submitted' && outcome.already).toSorted(),
      [false, true],
    );
  });

  it('takes its year in Amsterdam, where the new year has begun already', async () => {
    const { ports } = shelf();
    const newYear = moment((31 + 6) * 24 * 60 + 14.4 * 60);
    const outcome = await submitReport(ports, EFFECT, newYear);
    assert.ok(outcome.kind === 'submitted');
    assert.equal(newYear.now.slice(0, 4), '2026');
    assert.equal(outcome.ticket.number, 'MH-2027-0001');
  });
});
