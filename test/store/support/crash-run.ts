import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { StoreError } from '../../../src/application/ports/errors.ts';
import type { Stored } from '../../../src/application/ports/tickets.ts';
import { Conversation } from '../../../src/domain/conversation.ts';
import { Form } from '../../../src/domain/form.ts';
import { FormId, instant, TicketId, type TicketNumber } from '../../../src/domain/ids.ts';
import { Ticket } from '../../../src/domain/ticket.ts';
import { openStore, type OpenedStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import {
  all,
  conversationOf,
  DONE,
  formOf,
  MORNING,
  personKey,
  plain,
  SOEST,
  ticketOf,
} from './samples.ts';
import { simulatedDisk } from './simulated-disk.ts';
import { keyOf, recordedLog } from './store-for-test.ts';
import { diskError, watched } from './watched-file-system.ts';

/** What somebody does with the store. `slot` says with which of a few records. */
export type Command =
  | { readonly do: 'create'; readonly slot: number; readonly done: boolean }
  | { readonly do: 'replace'; readonly slot: number; readonly as: 'open' | 'closing' | 'done' }
  | { readonly do: 'replace-stale'; readonly slot: number }
  | { readonly do: 'converse'; readonly slot: number }
  | { readonly do: 'forget'; readonly slot: number }
  | { readonly do: 'keep-form'; readonly slot: number }
  | { readonly do: 'drop-form'; readonly slot: number }
  | { readonly do: 'list-match'; readonly slot: number }
  | { readonly do: 'remember'; readonly slot: number }
  | { readonly do: 'take-number' }
  | { readonly do: 'restart' };

/**
 * What goes wrong.
 *
 * - `power`: the machine loses power, and with it all that was not synced.
 * - `kill`: the process ends; what it handed to the operating system stays.
 * - `fault`: one step fails, and the process goes on.
 */
export type Mishap = 'power' | 'kill' | 'fault';

export const SLOTS = 3;
const TICKETS = Array.from({ length: SLOTS }, () => TicketId.parse(randomUUID()));
const FORMS = Array.from({ length: SLOTS }, () => FormId.parse(randomUUID()));
const PERSONS = ['a', 'b', 'c'].map(personKey);
const KEYS = [keyOf('first', 1)];
/** In the kernel's list of locks each run needs a folder of its own. */
let folders = 0;

/** The state of one record as the model has it: its stored shape and revision, or nothing. */
type Known = { readonly revision: number; readonly value: unknown } | undefined;

/** What the store has to hold, by the name of the record. */
type Model = Map<string, Known>;

/**
 * Runs the commands on a disk that fails at its `failAt`-th step, and compares with a model all along:
 * what was confirmed is there, what failed is either there or not and never in between, nothing else
 * changed, nothing counts as damaged, and no number is given twice.
 *
 * @returns whether the disk came as far as `failAt`
 */
export async function crashRun(
  commands: readonly Command[],
  failAt: number,
  mishap: Mishap,
  chance: () => number,
): Promise<boolean> {
  const disk = simulatedDisk();
  const dataDir = `/data-${process.pid}-${(folders += 1)}`;
  const log = recordedLog();
  let steps = 0;
  let mended = false;
  const fileSystem = watched(disk.fileSystem, () => {
    steps += 1;
    if (mended || steps < failAt) return;
    if (mishap === 'fault') mended = true;
    throw diskError('EIO');
  });

  const model: Model = new Map();
  const numbers = new Map<TicketNumber, TicketId>();
  /** Every command on the next day, so that tickets close on different ones. */
  let day = 0;
  let store: Store | undefined;

  const open = (): Promise<OpenedStore> =>
    openStore({
      dataDir,
      municipality: SOEST,
      numberPrefix: 'MH',
      keys: KEYS,
      now: () => instant(Date.parse(MORNING) + day * 86_400_000),
      log,
      fileSystem,
    });

  /** Whatever happened is over; a new process starts on what the disk kept. */
  const startAgain = async (): Promise<Store> => {
    await store?.close();
    store = undefined;
    if (mishap === 'power') disk.losePower(chance);
    mended = true;
    const opened = await open();
    assert.equal(opened.kind, 'opened');
    store = opened.store;
    return store;
  };

  const running = async (): Promise<Store> => {
    if (store !== undefined) return store;
    const opened = await open();
    if (opened.kind === 'opened') return (store = opened.store);
    assert.equal(opened.problem, 'STORE_UNAVAILABLE');
    return startAgain();
  };

  const restart = async (): Promise<void> => {
    await store?.close();
    store = undefined;
    await running();
  };

  const takeNumber = async (from: Store): Promise<boolean> => {
    const ticket = at(TICKETS, numbers.size % SLOTS);
    const number = await orFailed(() => from.takeTicketNumber(2026, ticket));
    if (number === FAILED) return false;
    assert.ok(!numbers.has(number), `${number} was given twice`);
    numbers.set(number, ticket);
    return true;
  };

  /** Runs one command; where it fails, the model takes over what the store says of its record. */
  const run = async (command: Command): Promise<void> => {
    if (command.do === 'restart') {
      await restart();
      return;
    }
    const current = await running();
    if (command.do === 'take-number') {
      if (!(await takeNumber(current))) await recover();
      return;
    }
    const { name, before, after, go } = planOf(command, model, current);
    if ((await orFailed(go)) !== FAILED) {
      model.set(name, after);
      return;
    }
    const now = await look(await recover(), name);
    assert.ok(
      [before, after].some((known) => same(known, now)),
      `${command.do} left something else`,
    );
    model.set(name, now);
  };

  const recover = async (): Promise<Store> =>
    mishap === 'fault' && store !== undefined ? store : startAgain();

  const checkAll = async (current: Store): Promise<void> => {
    const open: string[] = [];
    const done: string[] = [];
    for (const [name, known] of model) {
      assert.deepEqual(await look(current, name), known, name);
      if (name.startsWith('ticket') && known !== undefined)
        (isDone(known) ? done : open).push(name);
    }
    assert.deepEqual(await namesIn(current.listOpenTickets()), open.sort());
    assert.deepEqual(await namesIn(current.listClosedSince('2026-01-01')), done.sort());
    for (const [number, ticket] of numbers) {
      assert.equal(await current.ticketOfNumber(number), ticket);
    }
    assert.ok(await takeNumber(current));
  };

  try {
    for (const command of commands) {
      day += 1;
      await run(command);
    }
    const reached = steps >= failAt;
    await checkAll(await startAgain());
    await checkAll(await startAgain());
    assert.deepEqual(log.lines, [], 'nothing was reported as damaged');
    const left = [...disk.files().keys()].filter((path) => /temporary|damaged/.test(path));
    assert.deepEqual(left, []);
    return reached;
  } finally {
    await store?.close();
  }
}

interface Plan {
  readonly name: string;
  readonly before: Known;
  readonly after: Known;
  /** Does it, and checks the answer. */
  readonly go: () => Promise<void>;
}

function planOf(
  command: Exclude<Command, { readonly do: 'restart' | 'take-number' }>,
  model: Model,
  store: Store,
): Plan {
  const { slot } = command;
  const plan = (
    kind: 'ticket' | 'conversation' | 'form' | 'match' | 'colleague',
    make: (before: Known) => { after: Known; go: () => Promise<void> },
  ): Plan => {
    const name = `${kind} ${slot}`;
    const before = model.get(name);
    return { name, before, ...make(before) };
  };
  const answers = async (answer: Promise<string>, expected: string): Promise<void> => {
    assert.equal(await answer, expected);
  };
  const next = (before: Known): number => (before?.revision ?? 0) + 1;

  switch (command.do) {
    case 'create':
      return plan('ticket', (before) => {
        const ticket = ticketOf(at(TICKETS, slot), command.done ? DONE : {});
        return {
          after: before ?? { revision: 1, value: plain(Ticket, ticket) },
          go: () => answers(store.createTicket(ticket), before ? 'exists' : 'created'),
        };
      });
    case 'replace':
      return plan('ticket', (before) => {
        const changes = { open: {}, closing: { status: 'gesloten' as const }, done: DONE };
        const ticket = ticketOf(at(TICKETS, slot), changes[command.as]);
        return {
          after: before && { revision: next(before), value: plain(Ticket, ticket) },
          go: () =>
            answers(
              store.replaceTicket(ticket, before?.revision ?? 1),
              before ? 'replaced' : 'conflict',
            ),
        };
      });
    case 'replace-stale':
      return plan('ticket', (before) => ({
        after: before,
        go: () =>
          answers(store.replaceTicket(ticketOf(at(TICKETS, slot)), next(before)), 'conflict'),
      }));
    case 'converse':
      return plan('conversation', (before) => {
        const tickets = TICKETS.slice(0, next(before) % SLOTS);
        const conversation = conversationOf(at(PERSONS, slot), tickets);
        return {
          after: { revision: next(before), value: plain(Conversation, conversation) },
          go: () =>
            answers(store.writeConversation(conversation, before?.revision ?? 0), 'written'),
        };
      });
    case 'forget':
      return plan('conversation', () => ({
        after: undefined,
        go: () => store.forgetConversation(at(PERSONS, slot)),
      }));
    case 'keep-form':
      return plan('form', () => {
        const form = formOf(at(FORMS, slot));
        return { after: { revision: 1, value: plain(Form, form) }, go: () => store.keepForm(form) };
      });
    case 'drop-form':
      return plan('form', () => ({ after: undefined, go: () => store.dropForm(at(FORMS, slot)) }));
    case 'list-match':
      return plan('match', () => ({
        after: { revision: 1, value: [at(TICKETS, slot)] },
        go: () => store.keepMatches(at(TICKETS, slot), [keyOfMatch(slot)]),
      }));
    case 'remember':
      return plan('colleague', (before) => {
        const colleague = { id: at(PERSONS, slot), name: `Daan ${next(before)}` };
        return {
          after: { revision: next(before), value: colleague },
          go: () => store.rememberColleague(colleague, undefined),
        };
      });
  }
}

/** What the store says of the record with this name in the model. */
async function look(store: Store, name: string): Promise<Known> {
  const [kind, digit] = name.split(' ');
  const slot = Number(digit);
  const [ticket, person, form] = [at(TICKETS, slot), at(PERSONS, slot), at(FORMS, slot)];
  switch (kind) {
    case 'ticket':
      return known(Ticket, await store.readTicket(ticket));
    case 'conversation':
      return known(Conversation, await store.readConversation(person));
    case 'match': {
      const value = await store.findMatches([keyOfMatch(slot)]);
      return value.length === 0 ? undefined : { revision: 1, value };
    }
    case 'colleague': {
      const value = (await store.listColleagues()).find(({ id }) => id === person);
      // Colleagues have no revision; the number in the name stands for it.
      return value && { revision: Number(value.name.split(' ')[1]), value };
    }
    default: {
      const value = await store.readForm(form);
      return value && { revision: 1, value: plain(Form, value) };
    }
  }
}

function keyOfMatch(slot: number): string {
  return `kenteken ${slot}`;
}

function at<T>(list: readonly T[], slot: number): T {
  const item = list[slot];
  assert.ok(item !== undefined);
  return item;
}

async function namesIn(list: AsyncIterable<Stored<Ticket>>): Promise<readonly string[]> {
  return (await all(list)).map(({ value }) => `ticket ${TICKETS.indexOf(value.id)}`).sort();
}

function known<T>(schema: Parameters<typeof plain<T>>[0], stored: Stored<T> | undefined): Known {
  return stored && { revision: stored.revision, value: plain(schema, stored.value) };
}

function same(one: Known, other: Known): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isDone({ value }: { readonly value: unknown }): boolean {
  const ticket = Ticket.parse(value);
  return ticket.status === 'gesloten' && ticket.pending.length === 0;
}

const FAILED = Symbol('the disk failed');

async function orFailed<T>(go: () => Promise<T>): Promise<T | typeof FAILED> {
  try {
    return await go();
  } catch (error) {
    if (error instanceof StoreError && error.code === 'STORE_UNAVAILABLE') return FAILED;
    throw error;
  }
}
