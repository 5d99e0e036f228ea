import { setTimeout as wait } from 'node:timers/promises';
import type { BotProcess } from '../../support/bot-process.ts';
import { everyText, isPart, partsOfType, textOf } from '../../support/card-parts.ts';
import type { Part } from '../../support/card-parts.ts';
import {
  cardIn,
  channelPress,
  chatOf,
  people,
  personalPress,
  personalText,
  post,
} from '../../support/connector.ts';
import type { Activity, Connector, Differences, Sender } from '../../support/connector.ts';

/** One person who plays with the bot: sees cards, presses buttons by their title, types. */
export interface Chat {
  /** The card that the last press was answered with. */
  readonly card: () => Part;
  /** All words of that card on one line. */
  readonly words: () => string;
  /** Presses the button with this title on the card; what it answers becomes the card. */
  readonly press: (title: string, inputs?: Readonly<Record<string, string>>) => Promise<void>;
  /** Presses a button by its verb, as a menu that still stands in the chat has it. */
  readonly pressVerb: (
    verb: string,
    id?: string,
    inputs?: Readonly<Record<string, string>>,
  ) => Promise<void>;
  /** Takes a card that came as a message for the one to press on. */
  readonly lookAt: (card: unknown) => void;
  /** Types words. Resolves when the bot has taken them; the reply comes as a message. */
  readonly type: (text: string) => Promise<void>;
}

interface Button {
  readonly verb: string;
  readonly id: string | undefined;
}

/** The button with this title. Throws with what there is instead. */
export function buttonOn(card: Part, title: string): Button {
  const buttons = partsOfType(card, 'Action.Execute');
  const found = buttons.find((button) => textOf(button, 'title') === title);
  if (found === undefined) {
    throw new Error(`no button "${title}" on: ${everyText(card).join(' | ').slice(0, 600)}`);
  }
  return buttonOf(found);
}

function buttonOf(action: Part): Button {
  const data = action['data'];
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  return { verb: textOf(action, 'verb'), id: typeof id === 'string' ? id : undefined };
}

type Deliver = (button: Button, inputs: Readonly<Record<string, string>>) => Promise<Part>;

function chatWith(deliver: Deliver, type: Chat['type']): Chat {
  let card: Part = {};
  return {
    card: () => card,
    words: () => everyText(card).join(' | '),
    press: async (title, inputs = {}) => {
      card = await deliver(buttonOn(card, title), inputs);
    },
    pressVerb: async (verb, id, inputs = {}) => {
      card = await deliver({ verb, id }, inputs);
    },
    lookAt: (shown) => {
      if (!isPart(shown)) throw new Error('no card to look at');
      card = shown;
    },
    type,
  };
}

/** The personal chat of somebody; `message` is the message on which the buttons stand. */
export function personalChatOf(
  bot: Pick<BotProcess, 'messages'>,
  connector: Pick<Connector, 'url'>,
  from: Sender,
  message?: string,
  raw: Activity = {},
): Chat {
  const differences = {
    from,
    serviceUrl: connector.url,
    raw,
    ...(message === undefined ? {} : { message }),
  };
  return chatWith(
    async ({ verb, id }, inputs) =>
      cardIn(await post(bot.messages, personalPress({ verb, id, inputs }, differences))),
    async (text) => {
      const answer = await post(bot.messages, personalText(text, differences));
      if (answer.status !== 200) throw new Error(`typed words: ${String(answer.status)}`);
    },
  );
}

/** A colleague at one card in the channel. */
export function colleagueAt(
  bot: BotProcess,
  connector: Connector,
  message: string,
  differences: Differences = {},
): Chat {
  const here = {
    from: people.fatima,
    serviceUrl: connector.url,
    message,
    root: message,
    ...differences,
  };
  return chatWith(
    async ({ verb, id }, inputs) =>
      cardIn(await post(bot.messages, channelPress({ verb, id, inputs }, here))),
    () => Promise.reject(new Error('nobody types here')),
  );
}

/** Kort melden up to the review, where **Versturen** stands. */
export async function fillShortReport(
  chat: Chat,
  story: string,
  visibility: 'Met mijn naam' | 'Vertrouwelijk' = 'Met mijn naam',
): Promise<void> {
  await chat.pressVerb('menu.short');
  await chat.press('Nee');
  await chat.press(visibility);
  await chat.press('Nee');
  await chat.press('Verder', { verhaal: story });
}

/** Kort melden, whole. Resolves with the ticket's number on the receipt. */
export async function sendShortReport(
  chat: Chat,
  story: string,
  visibility?: 'Met mijn naam' | 'Vertrouwelijk',
): Promise<string> {
  await fillShortReport(chat, story, visibility);
  await chat.press('Versturen');
  return numberIn(chat.words());
}

/** The ticket number in some words. */
export function numberIn(words: string): string {
  const number = /\bMH-\d{4}-\d{4,}\b/.exec(words)?.[0];
  if (number === undefined) throw new Error(`no ticket number in: ${words.slice(0, 600)}`);
  return number;
}

/** The cards in somebody's personal chat, newest last. */
export function cardsOf(connector: Connector, person: Sender): readonly unknown[] {
  return connector.shown(chatOf(person));
}

/** Waits until it holds, looking twenty times a second; throws after the limit. */
export async function eventually(
  what: string,
  holds: () => boolean | Promise<boolean>,
  milliseconds = 15_000,
): Promise<void> {
  const limit = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > limit)
      throw new Error(`not within ${String(milliseconds)} ms: ${what}`);
    await wait(50);
  }
}
