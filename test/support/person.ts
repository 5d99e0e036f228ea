import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import sinon from 'sinon';
import { drawDelivery } from '../../dialogs/desk/deliveries.ts';
import { desk } from '../../dialogs/desk/index.ts';
import { personalChat } from '../../dialogs/personal-chat/index.ts';
import { createBot } from '../../src/application/bot.ts';
import type { Bot } from '../../src/application/bot.ts';
import { isHoliday } from '../../src/calendar.ts';
import type { Log, LogFields } from '../../src/application/ports/log.ts';
import type { Content, Roles } from '../../src/domain/content.ts';
import { Conversation } from '../../src/domain/conversation.ts';
import type { Outbound, Outcome } from '../../src/domain/delivery.ts';
import { instant, PersonKey } from '../../src/domain/ids.ts';
import type { Action, Incoming, Person as Sender } from '../../src/domain/incoming.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { Colleague } from '../../src/domain/ticket.ts';
import { Ticket } from '../../src/domain/ticket.ts';
import type { Understand } from '../../src/domain/understanding.ts';
import type { Store } from '../../src/store/store.ts';
import { readExecute } from '../../src/teams/read-press.ts';
import { soest } from '../content/soest.ts';
import { isPart, partsOfType, textOf } from './card-parts.ts';
import type { Part } from './card-parts.ts';
import { emptyMemory, memoryStore } from './memory-store.ts';
import type { Memory } from './memory-store.ts';
import { understandIn } from './understand-in.ts';

/**
 * The whole bot in one process, with people who press and type: store in memory (every record goes
 * through its codec and JSON), a clock that stands still until somebody does something, and Teams
 * as far as people see it. A test reads like a conversation:
 *
 *     const town = await openTown();
 *     const anna = town.employee('Anna de Vries');
 *     await anna.types('hallo');
 *     await anna.presses('Signaal melden');
 *     await anna.presses('Nee');
 *     town.close();
 */
export interface Town {
  readonly employee: (name: string) => Person;
  /** Somebody in the functionaris's channel. */
  readonly colleague: (name: string) => Person;
  /** The same person in the own chat with the bot. */
  readonly inChat: (person: Person) => Person;
  /** The process is killed where it stands and a new one starts on the same records. */
  readonly restart: () => Promise<void>;
  readonly passes: (time: {
    readonly days?: number;
    readonly hours?: number;
    readonly minutes?: number;
    readonly seconds?: number;
  }) => Promise<void>;
  /** How the next sends end; `undefined` lets one through. Without a rule all arrive. */
  readonly failWhen: (rule: ((message: Outbound) => Outcome | undefined) | undefined) => void;
  /** Whether the store can be read and written. */
  readonly storeWorks: (works: boolean) => void;
  /** Every message as Teams shows it to everybody now; what only a presser sees is not among them. */
  readonly messages: readonly Message[];
  /** Everything that was ever sent as a message or an edit: what Teams may keep. */
  readonly sent: readonly Outbound[];
  readonly tickets: () => readonly Ticket[];
  readonly log: readonly Logged[];
  readonly content: Content;
  readonly memory: Memory;
  readonly bot: () => Bot;
  /** Ends the clock of this town; to be called whatever happens. */
  readonly close: () => void;
}

/** A message in a chat or thread. */
export interface Message {
  readonly conversation: string;
  readonly id: string;
  /** The card that it shows to everybody, or its text. */
  readonly body: { readonly card: Part } | { readonly text: string };
}

/** A card as a person once saw it, with the message on which it stood. */
export interface Shown {
  readonly card: Part;
  readonly message: string;
  readonly conversation: string;
  /** An answer to a press is seen by the presser alone and kept by nobody. */
  readonly as: 'answer' | 'message';
}

export interface Logged {
  readonly level: keyof Log;
  readonly message: string;
  readonly fields: LogFields;
}

type Filled = Readonly<Record<string, unknown>>;

export interface Person {
  readonly id: string;
  readonly name: string;
  /**
   * Presses the button with this title and fills in the inputs; what stands in an input already is
   * sent too, as the client does.
   *
   * @param on the card, also an old one; the newest by default
   * @returns the card that came back
   */
  readonly presses: (title: string, inputs?: Filled, on?: Shown) => Promise<Shown>;
  /** Sends whatever value a client could send from a card: for what no button of ours carries. */
  readonly sends: (value: unknown, on?: Shown) => Promise<Shown>;
  /** Types words. Returns the card that came as a message. */
  readonly types: (text: string) => Promise<Shown>;
  /** Does once more what was done last, as Teams does when it heard no answer in time. */
  readonly repeats: () => Promise<Shown | undefined>;
  /** Anything else that can happen in a chat. */
  readonly does: (action: Action) => Promise<readonly Shown[]>;
  /** Every card this person was ever shown, oldest first. */
  readonly seen: readonly Shown[];
  /** The newest card; fails when there is none. */
  readonly card: () => Shown;
  /** The newest card that has this button, or is a card with this heading. */
  readonly cardWith: (words: string) => Shown;
  /** What the bot remembers of this person's chat. */
  readonly conversation: () => Conversation | undefined;
}

/** Monday morning, in reading hours. */
const BEGIN = '2026-11-23T09:00:00.000Z';

const CHANNEL = '19:functionaris@thread.tacv2';
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/tenant/';

/** How long a person thinks before doing something, in milliseconds. */
const THINKS_MS = 3_000;

/** Nobody waits longer for an answer, in milliseconds. */
const PATIENCE_MS = 10_000;

let known: Promise<Content> | undefined;

/**
 * Opens a town; its clock replaces that of the process until `close`.
 *
 * @param begin when the story begins, `2026-11-23T09:00:00Z`
 * @param content of the municipality; that of Soest when it is left out
 * @param roles in the place of the empty ones of Soest; may be filled while people come in
 * @param understand in the place of the words of the content, to say what a sentence leads to
 */
export async function openTown({
  begin = BEGIN,
  content: given,
  roles,
  understand,
}: {
  readonly begin?: string;
  readonly content?: Content;
  readonly roles?: Roles;
  readonly understand?: Understand;
} = {}): Promise<Town> {
  known ??= soest();
  const content = { ...(given ?? (await known)), ...(roles === undefined ? {} : { roles }) };
  const clock = sinon.useFakeTimers({
    now: Date.parse(begin),
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  const memory = emptyMemory();
  const messages: Message[] = [];
  const sent: Outbound[] = [];
  const logged: Logged[] = [];
  const watchers = new Set<(message: Message) => void>();
  const colleagues: Colleague[] = [];
  let lastId = 0;
  let rule: ((message: Outbound) => Outcome | undefined) | undefined;

  /** Ids in order, so that a walk that fails can be walked again. */
  const newId = (): string => {
    lastId += 1;
    return `00000000-0000-4000-8000-${String(lastId).padStart(12, '0')}`;
  };
  const now = () => instant(Date.now());

  const show = (message: Message): Outcome => {
    const index = messages.findIndex(({ id }) => id === message.id);
    if (index < 0) messages.push(message);
    else messages[index] = message;
    for (const watch of watchers) watch(message);
    return { kind: 'delivered', conversation: message.conversation, message: message.id };
  };

  const send = async (outbound: Outbound): Promise<Outcome> => {
    await Promise.resolve();
    const failed = rule?.(outbound);
    if (failed !== undefined) return failed;
    sent.push(outbound);
    switch (outbound.kind) {
      case 'post': {
        const id = newId();
        const conversation = `${outbound.channel};messageid=${id}`;
        return show({ conversation, id, body: { card: overTheWire(outbound.card) } });
      }
      case 'edit': {
        const found = messages.find(({ id }) => id === outbound.message);
        if (found === undefined) return { kind: 'gone' };
        return show({ ...found, body: { card: overTheWire(outbound.card) } });
      }
      case 'message': {
        const { body, conversation } = outbound;
        const shown = 'card' in body ? { card: overTheWire(body.card) } : body;
        return show({ conversation, id: newId(), body: shown });
      }
    }
  };

  const write =
    (level: keyof Log) =>
    (message: string, fields: LogFields = {}): void => {
      logged.push({ level, message, fields });
    };
  const log: Log = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };

  const start = (): { readonly bot: Bot; readonly store: Store } => {
    const store = memoryStore({ now, memory, numberPrefix: content.municipality.numberPrefix });
    const bot = createBot(
      {
        ...store,
        send,
        openChat: (who) => Promise.resolve({ kind: 'opened', conversation: `a:${who}` }),
        listMembers: () => Promise.resolve([...colleagues]),
        facts: () => ({
          content,
          now: now(),
          newId,
          example: true,
          isHoliday,
          hasRole: () => true,
          understand: understand ?? understandIn(content),
        }),
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        log,
      },
      {
        personal: personalChat,
        desk,
        draw: drawDelivery,
        channel: CHANNEL,
        mayAct: () => true,
      },
    );
    return { bot, store };
  };
  let process = start();
  await process.bot.start();

  /** Everything that waits for no clock is done. */
  const idle = async (): Promise<void> => {
    await setImmediate();
    await setImmediate();
  };

  const handle = async (incoming: Incoming) => {
    const { bot } = process;
    bot.seenServiceUrl(SERVICE_URL);
    const turn = { answered: false };
    const work = bot.handle(incoming).finally(() => {
      turn.answered = true;
    });
    work.catch(() => undefined);
    await idle();
    for (let waited = 0; !turn.answered && waited < PATIENCE_MS; waited += 100) {
      await clock.tickAsync(100);
    }
    assert.ok(turn.answered, 'No answer within ten seconds');
    const reply = await work;
    await idle();
    await clock.tickAsync(THINKS_MS);
    return reply;
  };

  const person = (name: string, place: 'personal' | 'channel', id: string): Person => {
    const from: Sender = { id, name: conceal(name) };
    const chat = place === 'personal' ? `a:${from.id}` : CHANNEL;
    const seen: Shown[] = [];
    watchers.add((message) => {
      if (message.conversation.split(';')[0] !== chat || !('card' in message.body)) return;
      const { conversation, id } = message;
      seen.push({ card: message.body.card, message: id, conversation, as: 'message' });
    });
    let last: { readonly action: Action; readonly conversation: string } | undefined;

    const incoming = (action: Action, conversation: string): Incoming => {
      const common = { from, at: now(), action };
      return place === 'personal'
        ? { ...common, place, address: { conversation, serviceUrl: SERVICE_URL } }
        : { ...common, place, channel: CHANNEL, thread: conversation };
    };

    /** The cards that came of it, oldest first. */
    const act = async (action: Action, conversation = chat): Promise<readonly Shown[]> => {
      last = { action, conversation };
      const before = seen.length;
      const reply = await handle(incoming(action, conversation));
      if (reply !== undefined && action.kind === 'press') {
        // It stands in the place of the card, whatever came in as a message meanwhile.
        const message = action.message ?? '';
        seen.push({ card: overTheWire(reply.card), message, conversation, as: 'answer' });
      }
      return seen.slice(before);
    };

    const answer = (shown: readonly Shown[], what: string): Shown => {
      const newest = shown.at(-1);
      assert.ok(newest !== undefined, `No card came on ${what}`);
      return newest;
    };

    const card = (): Shown => answer(seen, 'anything');

    const sends: Person['sends'] = async (value, on = seen.at(-1)) =>
      answer(await act(readExecute(value, on?.message), on?.conversation), 'a press');

    return {
      id: from.id,
      name,
      seen,
      card,
      sends,
      presses: async (title, inputs = {}, on = card()) => {
        const button = buttonsOf(on.card).find((candidate) => candidate.title === title);
        assert.ok(
          button !== undefined,
          `No button "${title}" among ${titlesOf(on.card).join(', ')}`,
        );
        return sends(valueOf(button, on.card, inputs), on);
      },
      types: async (text) => answer(await act({ kind: 'text', text: conceal(text) }), 'words'),
      repeats: async () => {
        if (last === undefined) return undefined;
        return (await act(last.action, last.conversation)).at(-1);
      },
      does: (action) => act(action),
      cardWith: (words) => {
        const found = seen.findLast(
          ({ card: shown }) => titlesOf(shown).includes(words) || headingOf(shown) === words,
        );
        assert.ok(found !== undefined, `No card with "${words}"`);
        return found;
      },
      conversation: () => {
        const key = process.store.keyOfPerson(from.id);
        const record = memory.conversations.get(PersonKey.parse(key));
        return record === undefined ? undefined : Conversation.parse(JSON.parse(record.json));
      },
    };
  };

  return {
    employee: (name) => person(name, 'personal', newId()),
    colleague: (name) => {
      const id = newId();
      colleagues.push({ id, name });
      return person(name, 'channel', id);
    },
    inChat: ({ name, id }) => person(name, 'personal', id),
    restart: async () => {
      const { bot, store } = process;
      await store.close();
      void bot.stop(0);
      await idle();
      process = start();
      await process.bot.start();
      await idle();
    },
    passes: async ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      await clock.tickAsync((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000);
      await idle();
    },
    failWhen: (next) => {
      rule = next;
    },
    storeWorks: (works) => {
      memory.outage = !works;
    },
    messages,
    sent,
    tickets: () => [...memory.tickets.values()].map(({ json }) => Ticket.parse(JSON.parse(json))),
    log: logged,
    content,
    memory,
    bot: () => process.bot,
    close: () => {
      clock.restore();
    },
  };
}

/** A button as it stands on a card. */
export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly id: string | undefined;
  /** Whether the client sends the inputs of the card with it. */
  readonly takesInputs: boolean;
  readonly data: Part;
}

export function buttonsOf(card: Part): readonly Button[] {
  return partsOfType(card, 'Action.Execute').map((action) => {
    const data = isPart(action['data']) ? action['data'] : {};
    const id = textOf(data, 'id');
    return {
      title: textOf(action, 'title'),
      verb: textOf(action, 'verb'),
      id: id === '' ? undefined : id,
      takesInputs: textOf(action, 'associatedInputs').toLowerCase() !== 'none',
      data,
    };
  });
}

export function titlesOf(card: Part): readonly string[] {
  return buttonsOf(card).map(({ title }) => title);
}

/** The heading of a card, by which people know which one it is. */
export function headingOf(card: Part): string {
  const heading = partsOfType(card, 'TextBlock').find((block) => block['style'] === 'heading');
  return heading === undefined ? '' : textOf(heading, 'text');
}

/** What stands in the inputs of a card before anybody touches them, by input id. */
export function inputsOf(card: Part): Readonly<Record<string, string>> {
  return Object.fromEntries(
    partsOfType(card, 'Input.').map((input) => [textOf(input, 'id'), textOf(input, 'value')]),
  );
}

/** The value of the invoke that Teams makes of a press on this button. */
export function valueOf(button: Button, card: Part, inputs: Filled = {}): unknown {
  const filled = button.takesInputs ? { ...inputsOf(card), ...inputs } : {};
  const data = { ...filled, ...button.data };
  return { action: { type: 'Action.Execute', verb: button.verb, data }, trigger: 'manual' };
}

function overTheWire(card: object): Part {
  const parsed: unknown = JSON.parse(JSON.stringify(card));
  assert.ok(isPart(parsed));
  return parsed;
}
