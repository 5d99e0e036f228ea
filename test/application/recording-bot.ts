import { randomUUID } from 'node:crypto';
import { desk } from '../../dialogs/desk/index.ts';
import { drawDelivery } from '../../dialogs/desk/deliveries.ts';
import { personalChat } from '../../dialogs/personal-chat/index.ts';
import { createBot } from '../../src/application/bot.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Outbound, Outcome } from '../../src/domain/delivery.ts';
import type { Action } from '../../src/domain/incoming.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { Colleague } from '../../src/domain/ticket.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { facts, NOW } from '../dialogs/facts.ts';
import { everyText } from '../support/card-parts.ts';
import { emptyMemory, memoryStore } from '../support/memory-store.ts';
import type { Memory } from '../support/memory-store.ts';
import { buttonsOf, inputsOf } from '../support/person.ts';
import { recordingLog } from './support.ts';

/** The bot with its real dialogs, and a note of everything that it does outside, in order. */

const CHANNEL = '19:functionaris@thread.tacv2';
const SERVICE_URL = 'https://smba.example/emea/';

/** Ports that write durably; the number of a report is part of its submission. */
const WRITES = [
  'createTicket',
  'replaceTicket',
  'writeConversation',
  'forgetConversation',
  'keepForm',
  'dropForm',
] as const;

export function recordingBot({
  mayAct = () => true,
  slow = () => Promise.resolve(),
  known = {},
  members = [],
  memory = emptyMemory(),
  fails = () => undefined,
}: {
  readonly mayAct?: (id: string) => boolean;
  /** How long the store takes before each write and read. */
  readonly slow?: () => Promise<void>;
  /** What differs in what the dialogs know. */
  readonly known?: Partial<Facts>;
  /** Who is in the channel, as Teams tells it. */
  readonly members?: readonly Colleague[];
  /** What an earlier process kept. */
  readonly memory?: Memory;
  /** How a send ends; `undefined` lets it through. */
  readonly fails?: (message: Outbound) => Outcome | undefined;
} = {}) {
  const store = memoryStore({ now: () => NOW, memory });
  const events: string[] = [];
  const sent: Outbound[] = [];
  const { log, lines } = recordingLog();
  let lastMessage = 0;

  const noted = <A extends readonly unknown[], R>(
    name: string,
    port: (...args: A) => Promise<R>,
  ): ((...args: A) => Promise<R>) => {
    return async (...args) => {
      await slow();
      const result = await port(...args);
      events.push(name);
      return result;
    };
  };

  const send = (message: Outbound): Promise<Outcome> => {
    events.push(`send ${message.kind}`);
    const failed = fails(message);
    if (failed !== undefined) return Promise.resolve(failed);
    sent.push(message);
    lastMessage += 1;
    const id = String(lastMessage);
    const conversation =
      message.kind === 'post' ? `${message.channel};messageid=${id}` : message.conversation;
    return Promise.resolve({ kind: 'delivered', conversation, message: id });
  };

  const bot = createBot(
    {
      ...store,
      readConversation: noted('readConversation', store.readConversation),
      readTicket: noted('readTicket', store.readTicket),
      createTicket: noted('createTicket', store.createTicket),
      replaceTicket: noted('replaceTicket', store.replaceTicket),
      writeConversation: noted('writeConversation', store.writeConversation),
      forgetConversation: noted('forgetConversation', store.forgetConversation),
      keepForm: noted('keepForm', store.keepForm),
      dropForm: noted('dropForm', store.dropForm),
      send,
      openChat: (who) => Promise.resolve({ kind: 'opened', conversation: `a:${who}` }),
      listMembers: () => Promise.resolve(members),
      facts: () => facts({ newId: randomUUID, ...known }),
      sleep: () => Promise.resolve(),
      log,
    },
    { personal: personalChat, desk, draw: drawDelivery, channel: CHANNEL, mayAct },
  );

  /** What happened from this action to its answer, and what after it. */
  const handled = async (run: () => ReturnType<typeof bot.handle>) => {
    const begin = events.length;
    const reply = await run();
    const before = events.slice(begin);
    const end = events.length;
    await settle();
    return {
      card: reply?.card,
      text: reply === undefined ? '' : everyText(reply.card).join('\n'),
      before,
      after: events.slice(end),
      writes: before.filter((event) => WRITES.some((write) => write === event)),
    };
  };

  const press = (card: Card | undefined, title: string, inputs: Record<string, string>): Action => {
    const shown = JSON.parse(JSON.stringify(card ?? {})) as Record<string, unknown>;
    const button = buttonsOf(shown).find((candidate) => candidate.title === title);
    if (button === undefined) throw new Error(`No button "${title}"`);
    const filled = button.takesInputs ? { ...inputsOf(shown), ...inputs } : {};
    return {
      kind: 'press',
      verb: button.verb,
      id: button.id,
      inputs: conceal(filled),
      message: undefined,
    };
  };

  const person = (id: string) => {
    const act = (action: Action) =>
      handled(() =>
        bot.handle({
          place: 'personal',
          from: { id, name: conceal('Anna Bakker') },
          at: NOW,
          address: { conversation: `a:${id}`, serviceUrl: SERVICE_URL },
          action,
        }),
      );
    return {
      act,
      types: (text: string) => act({ kind: 'text', text: conceal(text) }),
      sends: (verb: string, button?: string, inputs: Record<string, string> = {}) =>
        act({ kind: 'press', verb, id: button, inputs: conceal(inputs), message: undefined }),
      presses: (card: Card | undefined, title: string, inputs: Record<string, string> = {}) =>
        act(press(card, title, inputs)),
    };
  };

  const colleague = (id: string, channel = CHANNEL) => {
    const act = (action: Action) =>
      handled(() =>
        bot.handle({
          place: 'channel',
          from: { id, name: conceal(`Collega ${id}`) },
          at: NOW,
          channel,
          team: channel === CHANNEL ? '19:team' : '19:other-team',
          thread: `${channel};messageid=1`,
          action,
        }),
      );
    return {
      act,
      sends: (verb: string, button: string, inputs: Record<string, string> = {}) =>
        act({ kind: 'press', verb, id: button, inputs: conceal(inputs), message: undefined }),
      presses: (card: Card | undefined, title: string, inputs: Record<string, string> = {}) =>
        act(press(card, title, inputs)),
    };
  };

  bot.seenServiceUrl(SERVICE_URL);
  return { bot, store, memory, sent, events, lines, person, colleague };
}

/** Lets everything end that waits for no clock. */
async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A report in the shortest way, up to the review. */
export async function atReview(anna: ReturnType<ReturnType<typeof recordingBot>['person']>) {
  let { card } = await anna.sends('menu.short');
  for (const title of ['Nee', 'Vertrouwelijk', 'Nee']) ({ card } = await anna.presses(card, title));
  return anna.presses(card, 'Verder', { verhaal: 'Een busje haalt mannen op.' });
}
