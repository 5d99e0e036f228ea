import { createHash } from 'node:crypto';
import { z } from 'zod';
import { StoreError } from '../../src/application/ports/errors.ts';
import type { Now } from '../../src/application/ports/outside.ts';
import type { Stored } from '../../src/application/ports/tickets.ts';
import { Conversation, type ChatAddress } from '../../src/domain/conversation.ts';
import { Form, FORM_LIVES_HOURS } from '../../src/domain/form.ts';
import { closedAt } from '../../src/domain/open-matters.ts';
import { PersonKey, TicketNumber, type TicketId } from '../../src/domain/ids.ts';
import type { Sensitive } from '../../src/domain/sensitive.ts';
import { Ticket, type Colleague } from '../../src/domain/ticket.ts';
import { dateInAmsterdam } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/store.ts';

interface Entry {
  /** JSON text, so that nobody shares an object with the store. */
  readonly json: string;
  readonly revision: number;
}

/** What stands in memory; give it to a second `memoryStore` to play a restart. */
export interface Memory {
  readonly tickets: Map<string, Entry>;
  readonly conversations: Map<string, Entry>;
  readonly forms: Map<string, Entry>;
  readonly numbers: Map<TicketNumber, TicketId>;
  /** The day on which a ticket that is done was closed. */
  readonly closedOn: Map<TicketId, string>;
  readonly matches: Map<string, Set<TicketId>>;
  readonly colleagues: Map<string, Colleague & { readonly address?: Sensitive<ChatAddress> }>;
  serviceUrl: string | undefined;
  /** While true every port throws `STORE_UNAVAILABLE`, as with a disk that went away. */
  outage: boolean;
}

export function emptyMemory(): Memory {
  return {
    tickets: new Map(),
    conversations: new Map(),
    forms: new Map(),
    numbers: new Map(),
    closedOn: new Map(),
    matches: new Map(),
    colleagues: new Map(),
    serviceUrl: undefined,
    outage: false,
  };
}

/**
 * The store without a disk, for tests of what stands above it. Held to the same contract test as the
 * real one (`test/store/contract.ts`).
 */
export function memoryStore({
  now,
  numberPrefix = 'MH',
  memory = emptyMemory(),
}: {
  readonly now: Now;
  readonly numberPrefix?: string;
  readonly memory?: Memory;
}): Store {
  let open = true;
  let knownServiceUrl: string | undefined;
  const tickets = shelf(memory.tickets, Ticket);
  const conversations = shelf(memory.conversations, Conversation);
  const forms = shelf(memory.forms, Form);

  const port =
    <A extends readonly unknown[], R>(task: (...args: A) => R) =>
    async (...args: A): Promise<R> => {
      // The disk answers later, and so does this: whoever forgets to wait shall notice it.
      await Promise.resolve();
      if (!open || memory.outage) throw new StoreError('STORE_UNAVAILABLE');
      return task(...args);
    };

  const writeTicket = (ticket: Ticket, revision: number): boolean => {
    if (!tickets.write(ticket.id, ticket, revision)) return false;
    if (!isDone(ticket)) memory.closedOn.delete(ticket.id);
    else if (!memory.closedOn.has(ticket.id)) {
      memory.closedOn.set(ticket.id, dateInAmsterdam(closedAt(ticket) ?? now()));
    }
    return true;
  };

  return {
    readTicket: port((id) => tickets.read(id)),
    createTicket: port((ticket) => (writeTicket(ticket, 0) ? 'created' : 'exists')),
    replaceTicket: port((ticket, revision) =>
      revision > 0 && writeTicket(ticket, revision) ? 'replaced' : 'conflict',
    ),
    listOpenTickets: async function* () {
      for (const id of await port(() => [...memory.tickets.keys()])()) {
        const stored = await port(() => tickets.read(id))();
        if (stored !== undefined && !isDone(stored.value)) yield stored;
      }
    },
    listClosedSince: async function* (date) {
      const closed = await port(() => [...memory.closedOn])();
      const recent = closed.filter(([, day]) => day >= date);
      for (const [id] of recent.sort(([, one], [, other]) => other.localeCompare(one))) {
        const stored = await port(() => tickets.read(id))();
        if (stored !== undefined && isDone(stored.value)) yield stored;
      }
    },
    takeTicketNumber: port((year, ticket) => {
      const begin = `${numberPrefix}-${year.toString()}-`;
      const taken = [...memory.numbers.keys()].filter((number) => number.startsWith(begin));
      const digits = (taken.length + 1).toString().padStart(4, '0');
      const number = TicketNumber.parse(`${begin}${digits}`);
      memory.numbers.set(number, ticket);
      return number;
    }),
    ticketOfNumber: port((number) => memory.numbers.get(number)),
    keepMatches: port((ticket, keys) => {
      for (const key of keys) {
        memory.matches.set(key, new Set(memory.matches.get(key)).add(ticket));
      }
    }),
    findMatches: port((keys) => [
      ...new Set(keys.flatMap((key) => [...(memory.matches.get(key) ?? [])])),
    ]),
    rememberColleague: port(({ id, name }, address) => {
      const known = memory.colleagues.get(id);
      memory.colleagues.set(id, { ...known, id, name, ...(address && { address }) });
    }),
    listColleagues: port(() =>
      [...memory.colleagues.values()]
        .map(({ id, name }) => ({ id, name }))
        .sort((one, other) => one.name.localeCompare(other.name, 'nl')),
    ),
    addressOfColleague: port((person) => memory.colleagues.get(person)?.address),
    readConversation: port((person) => conversations.read(person)),
    writeConversation: port((conversation, revision) =>
      conversations.write(conversation.person, conversation, revision) ? 'written' : 'conflict',
    ),
    forgetConversation: port((person) => {
      memory.conversations.delete(person);
    }),
    listConversations: async function* () {
      for (const person of await port(() => [...memory.conversations.keys()])()) {
        const stored = await port(() => conversations.read(person))();
        if (stored !== undefined) yield stored;
      }
    },
    keyOfPerson: (personId) =>
      PersonKey.parse(createHash('sha256').update(personId).digest('hex').slice(0, 32)),
    keepForm: port((form) => {
      forms.write(form.id, form, memory.forms.get(form.id)?.revision ?? 0);
    }),
    readForm: port((id) => forms.read(id)?.value),
    dropForm: port((id) => {
      memory.forms.delete(id);
    }),
    listForms: async function* () {
      for (const id of await port(() => [...memory.forms.keys()])()) {
        const form = await port(() => forms.read(id)?.value)();
        if (form === undefined) continue;
        if (Date.parse(now()) - Date.parse(form.shownAt) <= FORM_LIVES_HOURS * 3_600_000)
          yield form;
        else memory.forms.delete(id);
      }
    },
    readServiceUrl: async () => {
      if (!open || knownServiceUrl === undefined) {
        knownServiceUrl = await port(() => memory.serviceUrl)();
      }
      return knownServiceUrl;
    },
    keepServiceUrl: async (url) => {
      if (open && knownServiceUrl === url) return;
      await port(() => {
        memory.serviceUrl = url;
      })();
      knownServiceUrl = url;
    },
    writable: () => Promise.resolve(open && !memory.outage),
    close: () => {
      open = false;
      return Promise.resolve();
    },
  };
}

function shelf<T>(entries: Map<string, Entry>, schema: z.ZodType<T>) {
  return {
    read: (id: string): Stored<T> | undefined => {
      const entry = entries.get(id);
      if (entry === undefined) return undefined;
      return { value: schema.parse(JSON.parse(entry.json)), revision: entry.revision };
    },
    /** Writes if the record stands at `revision`, 0 for none. */
    write: (id: string, value: T, revision: number): boolean => {
      if ((entries.get(id)?.revision ?? 0) !== revision) return false;
      const json = JSON.stringify(z.encode(schema, value));
      entries.set(id, { json, revision: revision + 1 });
      return true;
    },
  };
}

function isDone({ status, pending }: Ticket): boolean {
  return status === 'gesloten' && pending.length === 0;
}
