import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { StoreError } from '../../src/application/ports/errors.ts';
import { Conversation } from '../../src/domain/conversation.ts';
import { Form } from '../../src/domain/form.ts';
import { Instant, instant, PersonKey, TicketNumber } from '../../src/domain/ids.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import { Ticket } from '../../src/domain/ticket.ts';
import type { Store } from '../../src/store/store.ts';
import {
  all,
  conversationOf,
  DONE,
  formOf,
  MARKER,
  MORNING,
  newFormId,
  newTicketId,
  personKey,
  plain,
  ticketOf,
} from './support/samples.ts';

/** A store under test, and what a test may do to it. */
export interface Subject {
  readonly store: Store;
  readonly setClock: (at: Instant) => void;
  /** Closes the store and opens another one on the same data. */
  readonly reopen: () => Promise<Store>;
  /** The disk goes away, until {@link Subject.comeBack}. */
  readonly goAway: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly cleanUp: () => Promise<void>;
}

/** What the application may count on from every store. */
export function itBehavesLikeAStore(name: string, make: () => Promise<Subject>): void {
  describe(name, () => {
    let subject: Subject;
    let store: Store;

    beforeEach(async () => {
      subject = await make();
      ({ store } = subject);
    });
    afterEach(() => subject.cleanUp());

    describe('tickets', () => {
      it('gives back what was created, with revision 1 and every secret concealed', async () => {
        const ticket = ticketOf(newTicketId());

        assert.equal(await store.createTicket(ticket), 'created');

        const stored = await store.readTicket(ticket.id);
        assert.equal(stored?.revision, 1);
        assert.deepEqual(plain(Ticket, stored.value), plain(Ticket, ticket));
        assert.ok(!JSON.stringify(stored.value).includes(MARKER));
      });

      it('knows nothing of a ticket that was never created', async () => {
        assert.equal(await store.readTicket(newTicketId()), undefined);
      });

      it('creates a ticket once, also when the first one is closed by now', async () => {
        const ticket = ticketOf(newTicketId());
        await store.createTicket(ticket);
        assert.equal(await store.createTicket(ticketOf(ticket.id, { short: true })), 'exists');
        await store.replaceTicket(ticketOf(ticket.id, DONE), 1);

        assert.equal(await store.createTicket(ticket), 'exists');
        assert.equal((await store.readTicket(ticket.id))?.value.status, 'gesloten');
      });

      it('creates a ticket once when asked ten times at the same moment', async () => {
        const ticket = ticketOf(newTicketId());

        const answers = await Promise.all(
          Array.from({ length: 10 }, () => store.createTicket(ticket)),
        );

        assert.equal(answers.filter((answer) => answer === 'created').length, 1);
      });

      it('replaces a ticket at the revision that was read and at no other', async () => {
        const { id } = ticketOf(newTicketId());
        await store.createTicket(ticketOf(id));

        assert.equal(
          await store.replaceTicket(ticketOf(id, { status: 'opgepakt' }), 1),
          'replaced',
        );
        assert.equal(await store.replaceTicket(ticketOf(id, { short: true }), 1), 'conflict');
        assert.equal(await store.replaceTicket(ticketOf(id, { short: true }), 3), 'conflict');
        assert.equal(await store.replaceTicket(ticketOf(id, { short: true }), 0), 'conflict');

        const stored = await store.readTicket(id);
        assert.equal(stored?.revision, 2);
        assert.equal(stored.value.status, 'opgepakt');
        assert.equal(stored.value.short, false);
      });

      it('does not replace a ticket that does not exist', async () => {
        const ticket = ticketOf(newTicketId());

        assert.equal(await store.replaceTicket(ticket, 1), 'conflict');
        assert.equal(await store.replaceTicket(ticket, 0), 'conflict');
        assert.equal(await store.readTicket(ticket.id), undefined);
      });

      it('lets one of several colleagues win who replace the same revision at once', async () => {
        const { id } = ticketOf(newTicketId());
        await store.createTicket(ticketOf(id));
        const colleagues = ['Aisha', 'Bram', 'Cato', 'Daan', 'Esra'];

        const answers = await Promise.all(
          colleagues.map((name) =>
            store.replaceTicket(ticketOf(id, { holder: { id: name, name } }), 1),
          ),
        );

        assert.equal(answers.filter((answer) => answer === 'replaced').length, 1);
        const winner = colleagues[answers.indexOf('replaced')];
        assert.equal((await store.readTicket(id))?.value.holder?.name, winner);
      });

      it('lists a ticket until it is closed and nothing is pending any more', async () => {
        const [open, closing, done] = [newTicketId(), newTicketId(), newTicketId()];
        for (const id of [open, closing, done]) await store.createTicket(ticketOf(id));
        await store.replaceTicket(ticketOf(closing, { status: 'gesloten' }), 1);
        await store.replaceTicket(ticketOf(done, DONE), 1);

        const listed = await all(store.listOpenTickets());

        assert.deepEqual(
          listed.map(({ value, revision }) => ({ id: value.id, revision })).sort(byId),
          [
            { id: open, revision: 1 },
            { id: closing, revision: 2 },
          ].sort(byId),
        );
        assert.equal((await store.readTicket(done))?.revision, 2);
      });

      it('goes on with a closed ticket, and lists it again once it is open again', async () => {
        const id = newTicketId();
        await store.createTicket(ticketOf(id, DONE));
        assert.deepEqual(await all(store.listOpenTickets()), []);

        assert.equal(
          await store.replaceTicket(ticketOf(id, { ...DONE, short: true }), 1),
          'replaced',
        );
        assert.deepEqual(await all(store.listOpenTickets()), []);
        assert.equal(await store.replaceTicket(ticketOf(id), 2), 'replaced');

        const [listed] = await all(store.listOpenTickets());
        assert.equal(listed?.revision, 3);
        assert.equal((await store.readTicket(id))?.value.status, 'nieuw');
      });

      it('may be changed while it is listed', async () => {
        const ids = [newTicketId(), newTicketId(), newTicketId()];
        for (const id of ids) await store.createTicket(ticketOf(id));

        for await (const { value, revision } of store.listOpenTickets()) {
          assert.equal(await store.replaceTicket(ticketOf(value.id, DONE), revision), 'replaced');
        }

        assert.deepEqual(await all(store.listOpenTickets()), []);
      });
    });

    describe('the tickets that were closed lately', () => {
      const day = (date: string): void => {
        subject.setClock(Instant.parse(`${date}T12:00:00.000Z`));
      };
      const closedSince = async (date: string): Promise<readonly string[]> =>
        (await all(store.listClosedSince(date))).map(({ value }) => value.id);

      it('are those of the day and later, by their day, with their revision', async () => {
        const [first, second, third] = [newTicketId(), newTicketId(), newTicketId()];
        for (const id of [first, second, third]) await store.createTicket(ticketOf(id));
        day('2026-11-25');
        await store.replaceTicket(ticketOf(second, DONE), 1);
        day('2026-11-24');
        await store.replaceTicket(ticketOf(first, DONE), 1);
        day('2027-02-01');
        await store.replaceTicket(ticketOf(third, DONE), 1);

        assert.deepEqual(await closedSince('2026-11-24'), [third, second, first]);
        assert.deepEqual(await closedSince('2026-11-25'), [third, second]);
        assert.deepEqual(await closedSince('2027-02-02'), []);
        const [newest] = await all(store.listClosedSince('2027-01-01'));
        assert.equal(newest?.revision, 2);
      });

      it('are in this list or in that of the open ones, and never in both', async () => {
        const [open, closing, done] = [newTicketId(), newTicketId(), newTicketId()];
        await store.createTicket(ticketOf(open));
        await store.createTicket(ticketOf(closing, { status: 'gesloten' }));
        await store.createTicket(ticketOf(done, DONE));

        assert.deepEqual(await closedSince('2026-01-01'), [done]);
        const listed = (await all(store.listOpenTickets())).map(({ value }) => value.id);
        assert.deepEqual(listed.sort(), [open, closing].sort());
      });

      it('leave the list when they are open again, and come back on the day they close again', async () => {
        const id = newTicketId();
        await store.createTicket(ticketOf(id, DONE));
        assert.deepEqual(await closedSince('2026-11-24'), [id]);

        await store.replaceTicket(ticketOf(id, { status: 'heropend' }), 1);
        assert.deepEqual(await closedSince('2026-11-24'), []);
        const [open] = await all(store.listOpenTickets());
        assert.equal(open?.value.status, 'heropend');

        day('2027-03-01');
        await store.replaceTicket(ticketOf(id, DONE), 2);
        assert.deepEqual(await closedSince('2026-11-24'), [id]);
        assert.deepEqual(await closedSince('2027-03-01'), [id]);
        assert.deepEqual(await all(store.listOpenTickets()), []);
      });

      it('stay on the day of their closing when something is added to them', async () => {
        const id = newTicketId();
        await store.createTicket(ticketOf(id, DONE));
        day('2026-12-24');
        await store.replaceTicket(ticketOf(id, { ...DONE, short: true }), 1);

        assert.deepEqual(await closedSince('2026-11-25'), []);
        assert.deepEqual(await closedSince('2026-11-24'), [id]);
      });

      it('stay on the day of their closing when a message about them goes later', async () => {
        const id = newTicketId();
        const by = { id: 'fatima', name: 'Fatima' };
        const at = Instant.parse('2026-11-24T15:00:00.000Z');
        const closing = { id: randomUUID(), at, by, kind: 'gesloten' } as const;
        const line = {
          id: randomUUID(),
          kind: 'thread-line',
          since: at,
          line: 'aanvulling',
        } as const;
        await store.createTicket(ticketOf(id, { ...DONE, dossier: [closing] }));
        day('2026-12-24');
        const waiting = { ...DONE, dossier: [closing], pending: [line] };
        await store.replaceTicket(ticketOf(id, waiting), 1);
        assert.deepEqual(await closedSince('2026-11-24'), []);
        await store.replaceTicket(ticketOf(id, { ...DONE, dossier: [closing] }), 2);

        assert.deepEqual(await closedSince('2026-11-25'), []);
        assert.deepEqual(await closedSince('2026-11-24'), [id]);
      });

      it('may be changed while they are listed, and are still there after a restart', async () => {
        const ids = [newTicketId(), newTicketId(), newTicketId()];
        for (const id of ids) await store.createTicket(ticketOf(id, DONE));
        const restarted = await subject.reopen();

        for await (const { value, revision } of restarted.listClosedSince('2026-11-24')) {
          assert.equal(await restarted.replaceTicket(ticketOf(value.id), revision), 'replaced');
        }

        assert.deepEqual(await all(restarted.listClosedSince('2026-11-24')), []);
        assert.equal((await all(restarted.listOpenTickets())).length, 3);
      });
    });

    describe('ticket numbers', () => {
      it('follow each other within a year and start anew in the next', async () => {
        assert.equal(await store.takeTicketNumber(2026, newTicketId()), 'MH-2026-0001');
        assert.equal(await store.takeTicketNumber(2026, newTicketId()), 'MH-2026-0002');
        assert.equal(await store.takeTicketNumber(2027, newTicketId()), 'MH-2027-0001');
        assert.equal(await store.takeTicketNumber(2026, newTicketId()), 'MH-2026-0003');
      });

      it('are given once, to fifty people at the same moment too', async () => {
        const numbers = await Promise.all(
          Array.from({ length: 50 }, () => store.takeTicketNumber(2026, newTicketId())),
        );

        assert.equal(new Set(numbers).size, 50);
        assert.equal(numbers.sort().at(-1), 'MH-2026-0050');
      });

      it('go on where they were after a restart', async () => {
        for (let n = 1; n <= 13; n += 1) await store.takeTicketNumber(2026, newTicketId());

        const restarted = await subject.reopen();

        assert.equal(await restarted.takeTicketNumber(2026, newTicketId()), 'MH-2026-0014');
      });
    });

    describe('the ticket of a number', () => {
      const numberOf = (digits: string) => TicketNumber.parse(`MH-2026-${digits}`);

      it('is the one that the number was taken for, also after a restart', async () => {
        const [one, two] = [newTicketId(), newTicketId()];
        await store.takeTicketNumber(2026, one);
        await store.takeTicketNumber(2026, two);

        assert.equal(await store.ticketOfNumber(numberOf('0002')), two);
        const restarted = await subject.reopen();
        assert.equal(await restarted.ticketOfNumber(numberOf('0001')), one);
      });

      it('is none for a number that was never given', async () => {
        await store.takeTicketNumber(2026, newTicketId());

        assert.equal(await store.ticketOfNumber(numberOf('0002')), undefined);
        for (const number of ['MH-2027-0001', 'BV-2026-0001', 'MH-0000-0000', 'MH-2026-00001']) {
          assert.equal(await store.ticketOfNumber(TicketNumber.parse(number)), undefined, number);
        }
      });
    });

    describe('what tickets have in common', () => {
      const [one, two] = [newTicketId(), newTicketId()];
      const found = async (...keys: string[]) => [...(await store.findMatches(keys))].sort();

      it('leads from a key to every ticket that is listed under it, each once', async () => {
        await store.keepMatches(one, ['kenteken AB12CD', 'adres 3761AB 1']);
        await store.keepMatches(two, ['kenteken AB12CD']);

        assert.deepEqual(await found('kenteken AB12CD'), [one, two].sort());
        assert.deepEqual(await found('kenteken AB12CD', 'adres 3761AB 1'), [one, two].sort());
        assert.deepEqual(await found('adres 3761AB 1'), [one]);
        assert.deepEqual(await found('kenteken AB12C'), []);
        assert.deepEqual(await found(), []);
      });

      it('is the same when it is listed once more, and outlives a restart', async () => {
        await store.keepMatches(one, ['kenteken AB12CD']);
        await store.keepMatches(one, ['kenteken AB12CD', 'adres 3761AB 1']);
        await store.keepMatches(two, []);

        const restarted = await subject.reopen();
        assert.deepEqual(await restarted.findMatches(['adres 3761AB 1', 'kenteken AB12CD']), [one]);
      });
    });

    describe('colleagues', () => {
      const bram = { id: 'e2', name: 'Bram Zilverreiger' };
      const address = (conversation: string) =>
        conceal({ conversation, serviceUrl: 'https://smba.trafficmanager.net/emea/' });

      it('are remembered once each, by name, also after a restart', async () => {
        await store.rememberColleague(bram, undefined);
        await store.rememberColleague({ id: 'e1', name: 'Cato' }, address('a:cato'));
        await store.rememberColleague({ id: 'e3', name: 'Élise' }, undefined);
        await store.rememberColleague(bram, undefined);

        const names = async (on: Store) => (await on.listColleagues()).map(({ name }) => name);
        assert.deepEqual(await names(store), [bram.name, 'Cato', 'Élise']);
        const restarted = await subject.reopen();
        assert.deepEqual(await names(restarted), [bram.name, 'Cato', 'Élise']);
        assert.deepEqual((await restarted.listColleagues())[0], bram);
      });

      it('keep the address of their chat until there is another one', async () => {
        const of = async (on: Store) => (await on.addressOfColleague('e2'))?.reveal().conversation;
        assert.equal(await of(store), undefined);
        await store.rememberColleague(bram, undefined);
        assert.equal(await of(store), undefined);
        await store.rememberColleague(bram, address('a:first'));
        await store.rememberColleague(bram, undefined);
        assert.equal(await of(store), 'a:first');
        await store.rememberColleague(bram, address('a:second'));

        assert.equal(await of(store), 'a:second');
        assert.equal(await of(await subject.reopen()), 'a:second');
      });

      it('have the name that they were seen with last', async () => {
        await store.rememberColleague({ id: 'e2', name: 'B. Zilverreiger' }, address('a:bram'));
        await store.rememberColleague(bram, undefined);

        assert.deepEqual(await store.listColleagues(), [bram]);
        assert.equal((await store.addressOfColleague('e2'))?.reveal().conversation, 'a:bram');
      });
    });

    describe('conversations', () => {
      const person = personKey('b');

      it('are written new at revision 0 and from then on at the revision that was read', async () => {
        assert.equal(await store.readConversation(person), undefined);
        assert.equal(await store.writeConversation(conversationOf(person), 0), 'written');
        assert.equal(await store.writeConversation(conversationOf(person), 0), 'conflict');

        const changed = conversationOf(person, [newTicketId()]);
        assert.equal(await store.writeConversation(changed, 1), 'written');
        assert.equal(await store.writeConversation(conversationOf(person), 1), 'conflict');
        assert.equal(await store.writeConversation(conversationOf(person), 3), 'conflict');

        const stored = await store.readConversation(person);
        assert.equal(stored?.revision, 2);
        assert.deepEqual(plain(Conversation, stored.value), plain(Conversation, changed));
        assert.ok(!JSON.stringify(stored.value).includes(MARKER));
      });

      it('let one of several turns win that write the same revision at once', async () => {
        const answers = await Promise.all(
          Array.from({ length: 5 }, () => store.writeConversation(conversationOf(person), 0)),
        );

        assert.equal(answers.filter((answer) => answer === 'written').length, 1);
      });

      it('are forgotten without a trace, and can begin again', async () => {
        await store.writeConversation(conversationOf(person), 0);

        await store.forgetConversation(person);
        await store.forgetConversation(person);

        assert.equal(await store.readConversation(person), undefined);
        assert.equal(await store.writeConversation(conversationOf(person), 1), 'conflict');
        assert.equal(await store.writeConversation(conversationOf(person), 0), 'written');
      });

      it('of two people do not mix', async () => {
        await store.writeConversation(conversationOf(person, [newTicketId()]), 0);

        assert.equal(await store.readConversation(personKey('c')), undefined);
      });
    });

    describe('the key of a person', () => {
      it('is the same at every call and after a restart', async () => {
        const key = store.keyOfPerson('00000000-0000-0000-0000-0000000000e1');

        assert.equal(PersonKey.safeParse(key).success, true);
        const restarted = await subject.reopen();
        assert.equal(restarted.keyOfPerson('00000000-0000-0000-0000-0000000000e1'), key);
      });

      it('differs from person to person', () => {
        assert.notEqual(store.keyOfPerson('e1'), store.keyOfPerson('e2'));
      });
    });

    describe('forms', () => {
      it('are kept, kept again with what was typed, and dropped', async () => {
        const id = newFormId();
        await store.keepForm(formOf(id, MORNING, 'eerst'));
        const typed = formOf(id, MORNING, `later ${MARKER}`);
        await store.keepForm(typed);

        const form = await store.readForm(id);
        assert.deepEqual(plain(Form, form), plain(Form, typed));
        assert.ok(!JSON.stringify(form).includes(MARKER));

        await store.dropForm(id);
        await store.dropForm(id);
        assert.equal(await store.readForm(id), undefined);
      });

      it('are all listed, and those older than a day go', async () => {
        const [old, young] = [newFormId(), newFormId()];
        const morning = Date.parse(MORNING);
        await store.keepForm(formOf(old, MORNING));
        await store.keepForm(formOf(young, instant(morning + 1)));
        subject.setClock(instant(morning + 24 * 3_600_000));
        assert.equal((await all(store.listForms())).length, 2);

        subject.setClock(instant(morning + 24 * 3_600_000 + 1));
        const listed = await all(store.listForms());

        assert.deepEqual(
          listed.map(({ id }) => id),
          [young],
        );
        assert.equal(await store.readForm(old), undefined);
      });
    });

    describe('the list of conversations', () => {
      it('gives each with its revision, and nobody who was forgotten', async () => {
        const [one, two] = [store.keyOfPerson('one'), store.keyOfPerson('two')] as const;
        await store.writeConversation(conversationOf(one), 0);
        await store.writeConversation(conversationOf(one), 1);
        await store.writeConversation(conversationOf(two), 0);
        await store.forgetConversation(two);

        const listed = await all(store.listConversations());

        assert.deepEqual(
          listed.map(({ value, revision }) => [value.person, revision]),
          [[one, 2]],
        );
      });
    });

    describe('the service URL', () => {
      const [first, second] = ['https://smba.trafficmanager.net/emea/', 'http://127.0.0.1:1/'];

      it('is unknown at first and then the one that was kept last, also after a restart', async () => {
        assert.equal(await store.readServiceUrl(), undefined);
        await store.keepServiceUrl(first);
        await store.keepServiceUrl(second);
        await store.keepServiceUrl(second);

        assert.equal(await store.readServiceUrl(), second);
        assert.equal(await (await subject.reopen()).readServiceUrl(), second);
      });

      it('once known is answered while the disk is away', async () => {
        await store.keepServiceUrl(first);
        await subject.goAway();

        assert.equal(await store.readServiceUrl(), first);
        await store.keepServiceUrl(first);
        await assertUnavailable(() => store.keepServiceUrl(second));
      });
    });

    describe('as a whole', () => {
      const person = personKey('d');

      /** Every port that goes to the disk, called once. */
      const calls = (on: Store): readonly (() => Promise<unknown>)[] => {
        const [id, form] = [newTicketId(), newFormId()];
        return [
          () => on.readTicket(id),
          () => on.createTicket(ticketOf(id)),
          () => on.replaceTicket(ticketOf(id), 1),
          () => all(on.listOpenTickets()),
          () => all(on.listClosedSince('2026-01-01')),
          () => on.takeTicketNumber(2026, id),
          () => on.ticketOfNumber(TicketNumber.parse('MH-2026-0009')),
          () => on.keepMatches(id, ['kenteken AB12CD']),
          () => on.findMatches(['kenteken AB12CD']),
          () => on.addressOfColleague('e1'),
          () => on.listColleagues(),
          () => on.rememberColleague({ id: 'e1', name: 'Aisha' }, undefined),
          () => on.readConversation(person),
          () => on.writeConversation(conversationOf(person), 0),
          () => on.writeConversation(conversationOf(person), 1),
          () => on.forgetConversation(person),
          () => on.keepForm(formOf(form)),
          () => on.readForm(form),
          () => on.dropForm(form),
          () => all(on.listForms()),
          () => on.readServiceUrl(),
          () => on.keepServiceUrl('http://127.0.0.1:2/'),
        ];
      };

      it('keeps everything over a restart', async () => {
        const ids = [newTicketId(), newTicketId()] as const;
        const form = newFormId();
        await store.createTicket(ticketOf(ids[0]));
        await store.createTicket(ticketOf(ids[1], DONE));
        await store.writeConversation(conversationOf(person), 0);
        await store.keepForm(formOf(form));

        const restarted = await subject.reopen();

        assert.equal((await restarted.readTicket(ids[0]))?.revision, 1);
        assert.equal((await restarted.readTicket(ids[1]))?.value.status, 'gesloten');
        assert.equal((await restarted.readConversation(person))?.revision, 1);
        assert.equal((await restarted.readForm(form))?.id, form);
      });

      it('says at every port that it is unavailable while the disk is away, and recovers', async () => {
        const ticket = ticketOf(newTicketId());
        await store.createTicket(ticket);
        await store.takeTicketNumber(2026, newTicketId());
        assert.equal(await store.writable(), true);

        await subject.goAway();
        for (const call of calls(store)) await assertUnavailable(call);
        await assertUnavailable(() => store.readTicket(ticket.id));
        assert.equal(await store.writable(), false);

        await subject.comeBack();
        for (const call of calls(store)) await call();
        assert.equal((await store.readTicket(ticket.id))?.revision, 1);
        assert.equal(await store.takeTicketNumber(2026, newTicketId()), 'MH-2026-0003');
        assert.equal(await store.writable(), true);
      });

      it('refuses at every port once it is closed', async () => {
        await store.close();

        for (const call of calls(store)) await assertUnavailable(call);
        assert.equal(await store.writable(), false);
      });
    });
  });
}

async function assertUnavailable(call: () => Promise<unknown>): Promise<void> {
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof StoreError, `no StoreError but ${String(error)}`);
    assert.equal(error.code, 'STORE_UNAVAILABLE');
    return true;
  });
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id.localeCompare(other.id);
}
