import type { Page } from 'playwright-core';
import { BOT, CHANNEL } from '../../scripts/playground/people.ts';
import { cardOnPage } from './card-on-page.ts';
import type { CardOnPage } from './card-on-page.ts';

/** One of the people, at their own page of the Playground. */
export interface Player {
  readonly goToChat: () => Promise<void>;
  readonly goToChannel: () => Promise<void>;
  /** Sends a text in the personal chat. */
  readonly say: (text: string) => Promise<void>;
  /** Starts a conversation in the channel with a text to the bot. */
  readonly post: (text: string) => Promise<void>;
  /** The newest card that says this; waits until there is one. */
  readonly card: (text: string | RegExp) => Promise<CardOnPage>;
  /** The newest card with this heading; waits until there is one. */
  readonly titled: (title: string | RegExp, timeout?: number) => Promise<CardOnPage>;
  /** Types words to the bot in the channel until a card with this heading comes. */
  readonly asks: (words: string, title: string) => Promise<CardOnPage>;
  /** Waits until a message of the bot says this, with or without a card. */
  readonly hears: (text: string | RegExp) => Promise<void>;
  /** Fails when the conversation that is shown says this. Wait first for what came with it. */
  readonly hearsNothingOf: (text: string | RegExp) => Promise<void>;
  /** Opens the page anew, as after a closed laptop. */
  readonly reload: () => Promise<void>;
  /** A picture of the conversation with the page around it. */
  readonly screenshot: (path: string) => Promise<void>;
  readonly page: Page;
}

/** A card of Teams on a phone of 360 pixels; the Playground keeps it at 446, whatever the page. */
const PHONE_STYLE = '.ac-adaptiveCard { width: 328px !important; min-width: 0 !important; }';

/** The channel in the list of conversations, after the name of the municipality's team. */
const CHANNEL_ITEM = new RegExp(` - ${CHANNEL.name}$`);

const isNarrow = (page: Page): boolean => (page.viewportSize()?.width ?? Infinity) < 500;

/** How often words are typed again, after how long without an answer, and how long it is quiet first. */
const ASKED_AGAIN = 2;
const ANSWERED_MS = 5_000;
const QUIET_MS = 300;

/** Opens a person's page, at their personal chat. */
export async function openPlayer(page: Page, address: string): Promise<Player> {
  const closeLog = page.getByRole('button', { name: 'Hide log panel' });
  const compose = page.locator('[role=textbox][data-lexical-editor=true]');

  const go = async (name: string | RegExp) => {
    const item = page.getByRole('treeitem', { name });
    await item.waitFor({ state: 'attached' });
    // On a narrow page the list of conversations slides in and out; the event needs no place.
    await item.dispatchEvent('click');
  };
  const goToChat = () => go('Personal Chat');
  /** All at once: typed letter by letter, the editor of the Playground puts them in front. */
  const write = async (text: string) => {
    await compose.click();
    await page.keyboard.insertText(text);
  };
  const messages = page.locator('p, .fai-OutputCard');
  const open = async () => {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await goToChat();
    await compose.waitFor();
    if (isNarrow(page)) await page.addStyleTag({ content: PHONE_STYLE });
    if (await closeLog.isVisible()) await closeLog.click();
  };

  const titled: Player['titled'] = async (title, timeout) => {
    const heading = page.getByRole('heading', { name: title });
    const card = page.locator('.ac-adaptiveCard').filter({ has: heading }).last();
    await card.waitFor(timeout === undefined ? {} : { timeout });
    return cardOnPage(page, card);
  };
  const post: Player['post'] = async (text) => {
    const sent = page.waitForResponse((response) => response.url().endsWith('/messages'));
    await compose.first().click();
    await page.keyboard.insertText('@');
    await page.getByRole('menuitem', { name: BOT.name }).click();
    await page.keyboard.insertText(text);
    await Promise.all([sent, page.getByRole('button', { name: 'Post' }).click()]);
  };

  await open();
  return {
    page,
    goToChat,
    goToChannel: () => go(CHANNEL_ITEM),
    say: async (text) => {
      const sent = page.waitForResponse((response) => response.url().endsWith('/messages'));
      await write(text);
      await Promise.all([sent, page.keyboard.press('Enter')]);
    },
    post,
    titled,
    asks: async (words, title) => {
      for (let left = ASKED_AGAIN; ; left -= 1) {
        await page.waitForTimeout(QUIET_MS);
        try {
          await post(` ${words}`);
          return await titled(title, ANSWERED_MS);
        } catch (error) {
          // The Playground drops what is typed when a message comes in at that moment.
          if (left === 0) throw error;
        }
      }
    },
    card: async (text) => {
      const card = page.locator('.ac-adaptiveCard').filter({ hasText: text }).last();
      await card.waitFor();
      return cardOnPage(page, card);
    },
    hears: async (text) => {
      await messages.filter({ hasText: text }).last().waitFor();
    },
    hearsNothingOf: async (text) => {
      const found = await messages.filter({ hasText: text }).count();
      if (found > 0) throw new Error(`The page says ${String(text)}.`);
    },
    reload: open,
    screenshot: async (path) => {
      await page.bringToFront();
      await page.screenshot({ path, animations: 'disabled' });
    },
  };
}
