import assert from 'node:assert/strict';
import { settleConversation } from '../../src/application/settle-conversation.ts';
import type { ReportedTicket } from '../../src/domain/ticket.ts';
import { NUMBER, REPORT, SENT_AT, ticket } from '../domain/ticket-sample.ts';
import { memoryStore } from '../support/memory-store.ts';

const REPORTED: ReportedTicket = { ...ticket(), reporter: REPORT.reporter };

function watched() {
  const store = memoryStore({ now: () => SENT_AT });
  let writes = 0;
  return {
    store,
    writes: () => writes,
    ports: {
      readConversation: store.readConversation,
      writeConversation: (...args: Parameters<typeof store.writeConversation>) => {
        writes += 1;
        return store.writeConversation(...args);
      },
    },
  };
}

describe('the conversation after a ticket', () => {
  it('lists it, and doing it again costs no write', async () => {
    const { ports, store, writes } = watched();
    await settleConversation(ports, REPORTED, REPORT.id);
    await settleConversation(ports, REPORTED, REPORT.id);
    const stored = await store.readConversation(REPORT.reporter.person);
    assert.deepEqual(stored?.value.tickets, [{ id: REPORT.id, number: NUMBER }]);
    assert.equal(writes(), 1);
  });

  it('is read again when somebody else wrote it meanwhile', async () => {
    const { ports, store } = watched();
    await settleConversation(ports, REPORTED, undefined);
    let disturbed = false;
    const readThenDisturb: typeof ports.readConversation = async (person) => {
      const read = await ports.readConversation(person);
      if (!disturbed && read !== undefined) {
        disturbed = true;
        await store.writeConversation({ ...read.value, language: 'en' }, read.revision);
      }
      return read;
    };
    const asked = { ...REPORTED, dialogue: [question] };
    await settleConversation({ ...ports, readConversation: readThenDisturb }, asked, undefined);
    const stored = await store.readConversation(REPORT.reporter.person);
    assert.equal(stored?.value.language, 'en');
    assert.deepEqual(stored.value.questions, [{ ticket: REPORT.id, entry: question.id }]);
  });
});

const question = {
  id: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
  at: SENT_AT,
  kind: 'vraag' as const,
  text: REPORT.reporter.name,
};
