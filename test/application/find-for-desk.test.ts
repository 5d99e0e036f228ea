import assert from 'node:assert/strict';
import { createFindForDesk } from '../../src/application/find-for-desk.ts';
import type { FindPorts } from '../../src/application/find-for-desk.ts';
import { desk } from '../../dialogs/desk/index.ts';
import { instant, TicketId } from '../../src/domain/ids.ts';
import { matchKeys } from '../../src/domain/matches.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { samples } from '../dialogs/desk/dossier-sample.ts';
import { facts, NOW } from '../dialogs/facts.ts';
import { FATIMA, formId, JORIS, posted, REPORT } from '../domain/ticket-sample.ts';
import { memoryStore } from '../support/memory-store.ts';

const DAY = 86_400_000;

function finder(change: Partial<FindPorts> = {}) {
  let now = NOW;
  const store = memoryStore({ now: () => now });
  const asked = { members: 0 };
  const find = createFindForDesk({
    ...store,
    desk,
    listMembers: () => {
      asked.members += 1;
      return Promise.resolve([JORIS]);
    },
    readServiceUrl: () => Promise.resolve('https://smba.example/emea/'),
    facts: () => facts({ now: NOW }),
    channel: '19:kanaal',
    mayAct: () => true,
    ...change,
  });
  const keep = async (change: Partial<Ticket> = {}): Promise<Ticket> => {
    const id = TicketId.parse(formId());
    const number = await store.takeTicketNumber(2026, id);
    const ticket = posted({ id, number, ...change });
    await store.createTicket(ticket);
    return ticket;
  };
  /** A ticket that was closed so many days ago. */
  const closed = async (days: number): Promise<Ticket> => {
    now = instant(Date.parse(NOW) - days * DAY);
    const ticket = await keep();
    await store.replaceTicket({ ...ticket, status: 'gesloten' }, 1);
    now = NOW;
    return ticket;
  };
  return { find, store, asked, keep, closed };
}

const numbers = (tickets: readonly Ticket[]) => tickets.map(({ number }) => number).sort();

describe('what the desk is looking for', () => {
  for (const words of ['MH-2026-0001', 'mh 2026 0001', '2026-1', ' Mh-2026-1 ']) {
    it(`is one ticket for "${words}", also when it was closed years ago`, async () => {
      const { find, closed, keep } = finder();
      const old = await closed(2_000);
      await keep();
      const { tickets, more } = await find.candidates(words);
      assert.deepEqual([numbers(tickets), more], [[old.number], false]);
    });
  }

  it('is nothing for a number that was never given', async () => {
    const { find, keep } = finder();
    await keep();
    assert.deepEqual(await find.candidates('2026-77'), { tickets: [], more: false });
  });

  it('is for words what is open and what was closed in ninety days', async () => {
    const { find, closed, keep } = finder();
    const expected = [await keep(), await closed(1), await closed(89)];
    await closed(92);
    const { tickets, more } = await find.candidates('busje');
    assert.deepEqual([numbers(tickets), more], [numbers(expected), false]);
  });

  it('is at most three hundred tickets, and says that there are more', async () => {
    const { find, keep } = finder();
    for (let count = 0; count < 301; count += 1) await keep();
    for (const { tickets, more } of [await find.candidates('busje'), await find.recent()]) {
      assert.deepEqual([tickets.length, more], [300, true]);
    }
  });

  it('is for figures the same reading, however old what is open', async () => {
    const { find, closed, keep } = finder();
    const expected = [
      await keep({ sentAt: instant(Date.parse(NOW) - 400 * DAY) }),
      await keep({ status: 'heropend', holder: FATIMA }),
      await closed(89),
    ];
    await closed(92);
    const { tickets, more } = await find.recent();
    assert.deepEqual([numbers(tickets), more], [numbers(expected), false]);
  });

  it('is for a list every open ticket, and none that is closed', async () => {
    const { find, closed, keep } = finder();
    const open = [await keep(), await keep({ status: 'heropend', holder: FATIMA })];
    await closed(1);
    assert.deepEqual(numbers(await find.openTickets()), numbers(open));
  });
});

describe('whom a ticket can be handed to', () => {
  it('are the people whom we saw and whom Teams knows, each once, by name', async () => {
    const { find, store } = finder();
    await store.rememberColleague(JORIS, undefined);
    await store.rememberColleague(FATIMA, undefined);
    assert.deepEqual(await find.people(), [FATIMA, JORIS]);
  });

  it('are the people whom we saw when Teams does not tell in time', async () => {
    const { find, store } = finder({ listMembers: () => Promise.resolve(undefined) });
    await store.rememberColleague(FATIMA, undefined);
    assert.deepEqual(await find.people(), [FATIMA]);
  });

  it('are none of the people who may not act', async () => {
    const { find, store } = finder({ mayAct: (id) => id === FATIMA.id });
    await store.rememberColleague(FATIMA, undefined);
    assert.deepEqual(await find.people(), [FATIMA]);
  });

  it('costs a call only for the forms that need it', async () => {
    const { find, asked, keep } = finder();
    const { id } = await keep();
    await find.forForm(undefined, id, FATIMA.id);
    await find.forForm('notitie', id, FATIMA.id);
    await find.forForm('koppelen', id, FATIMA.id);
    assert.equal(asked.members, 0);
    assert.deepEqual((await find.forForm('overdragen', id, FATIMA.id)).colleagues, [JORIS]);
    assert.deepEqual((await find.forForm('afschermen', id, FATIMA.id)).colleagues, [JORIS]);
    assert.equal(asked.members, 1);
  });
});

describe('the names of the channel', () => {
  const minutesLater = (minutes: number) => instant(Date.parse(NOW) + minutes * 60_000);

  it('are asked for once a minute, so that a form that is pressed again need not wait', async () => {
    let now = NOW;
    const { find, asked } = finder({ facts: () => facts({ now }) });
    await Promise.all([find.people(), find.people()]);
    await find.people();
    assert.equal(asked.members, 1);
    now = minutesLater(1);
    await find.people();
    assert.equal(asked.members, 2);
  });

  it('stay as they were while Teams does not tell, and it is not asked all the time', async () => {
    let now = NOW;
    const answers = [[JORIS], undefined, [FATIMA]];
    const { find } = finder({
      facts: () => facts({ now }),
      listMembers: () => Promise.resolve(answers.shift()),
    });
    assert.deepEqual(await find.people(), [JORIS]);
    now = minutesLater(1);
    assert.deepEqual(await find.people(), [JORIS]);
    assert.deepEqual(await find.people(), [JORIS]);
    now = minutesLater(2);
    assert.deepEqual(await find.people(), [FATIMA]);
  });

  it('are asked for as soon as we know where', async () => {
    const urls = [undefined, 'https://smba.example/emea/'];
    const { find } = finder({ readServiceUrl: () => Promise.resolve(urls.shift()) });
    assert.deepEqual(await find.people(), []);
    assert.deepEqual(await find.people(), [JORIS]);
  });
});

describe('a form that is not kept any more', () => {
  it('is found in the ticket that it was applied to, open or closed today', async () => {
    const { find, store, keep, closed } = finder();
    const [open, shut, old] = [await keep(), await closed(0), await closed(3)];
    const applied = [formId(), formId(), formId()] as const;
    for (const [index, ticket] of [open, shut, old].entries()) {
      const stored = await store.readTicket(ticket.id);
      assert.ok(stored !== undefined);
      const doneForms = [applied[index] ?? formId()];
      await store.replaceTicket({ ...stored.value, doneForms }, stored.revision);
    }
    assert.equal(await find.ticketThatDid(applied[0]), open.id);
    assert.equal(await find.ticketThatDid(applied[1]), shut.id);
    assert.equal(await find.ticketThatDid(applied[2]), undefined);
    assert.equal(await find.ticketThatDid(formId()), undefined);
  });
});

describe('related tickets', () => {
  const [answer] = REPORT.answers;
  assert.ok(answer !== undefined);
  const about = (text: string) => ({ answers: [{ ...answer, text: conceal(text) }] });

  it('are at most a hundred, so that a plate that is everywhere costs no more', async () => {
    const { find, store, keep } = finder();
    const plate = about('Een busje, GB-123-B.');
    const own = await keep(plate);
    for (let count = 0; count < 103; count += 1) {
      const other = await keep(plate);
      await store.keepMatches(other.id, matchKeys(other));
    }
    assert.equal((await find.forForm('koppelen', own.id, FATIMA.id)).related.length, 100);
  });

  it('are the others with the same plate, the newest first', async () => {
    const { find, store, keep } = finder();
    const plate = about('Een busje, GB-123-B.');
    const first = await keep({ ...plate, sentAt: instant(Date.parse(NOW) - 3 * DAY) });
    const second = await keep({ ...plate, sentAt: instant(Date.parse(NOW) - DAY) });
    const own = await keep(plate);
    const other = await keep(about('Een man bij de kerk.'));
    for (const ticket of [first, second, own, other]) {
      await store.keepMatches(ticket.id, matchKeys(ticket));
    }
    const { related } = await find.forForm('koppelen', own.id, FATIMA.id);
    assert.deepEqual(related, [second.number, first.number]);
    assert.deepEqual((await find.forForm('koppelen', other.id, FATIMA.id)).related, []);
  });

  it('are none that are shielded for this colleague (C100), and none that were incorrect (C97)', async () => {
    const { find, store, keep } = finder();
    const plate = about('Een busje, GB-123-B.');
    const shielded = await keep({ ...plate, dossier: [samples.shielded([JORIS])] });
    const incorrect = await keep({
      ...plate,
      status: 'gesloten',
      dossier: [samples.closed('onjuist')],
    });
    const own = await keep(plate);
    for (const ticket of [shielded, incorrect, own]) {
      await store.keepMatches(ticket.id, matchKeys(ticket));
    }
    const relatedFor = async (person: string) =>
      (await find.forForm('koppelen', own.id, person)).related;
    assert.deepEqual(await relatedFor(FATIMA.id), []);
    assert.deepEqual(await relatedFor(JORIS.id), [shielded.number]);
  });
});
