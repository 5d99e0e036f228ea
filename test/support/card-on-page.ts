import type { Locator, Page } from 'playwright-core';

/** A card on a page of the Playground, as a person handles it: by what it says. */
export interface CardOnPage {
  /** Types into the field with this label. */
  readonly fill: (label: string, text: string) => Promise<void>;
  /** Chooses one option, of a list that opens or of round buttons. */
  readonly choose: (label: string, option: string) => Promise<void>;
  /** Ticks boxes, of a question with several or of a single one with its own words. */
  readonly tick: (...options: readonly string[]) => Promise<void>;
  /** Picks a day, written as 2026-11-24. */
  readonly pickDate: (label: string, day: string) => Promise<void>;
  /** Presses a button and waits until the bot has answered. */
  readonly press: (title: string) => Promise<void>;
  /** Presses a button that only shows or hides a part of the card. */
  readonly toggle: (title: string) => Promise<void>;
  readonly text: () => Promise<string>;
  readonly buttons: () => Promise<string[]>;
  readonly screenshot: (path: string) => Promise<void>;
  /** For what has no word here. */
  readonly locator: Locator;
}

/** Where the page sends what is pressed. */
const PRESSED = /\/_conversation\/v1\/(?:invoke|submit)$/;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** @param card finds the card anew at every step, as a press replaces it */
export function cardOnPage(page: Page, card: Locator): CardOnPage {
  const button = (title: string) => card.getByRole('button', { name: title, exact: true });

  return {
    locator: card,
    fill: (label, text) => card.getByLabel(label).fill(text),
    choose: async (label, option) => {
      const list = card.getByRole('combobox', { name: label });
      if ((await list.count()) > 0) {
        await list.first().click();
        await page.getByRole('option', { name: option, exact: true }).click();
        return;
      }
      const group = card.getByRole('radiogroup', { name: label });
      await group.getByRole('radio', { name: option, exact: true }).check();
    },
    tick: async (...options) => {
      for (const option of options) {
        await card.getByRole('checkbox', { name: option }).first().check();
      }
    },
    pickDate: async (label, day) => {
      const [year, month, date] = day.split('-').map(Number);
      if (year === undefined || month === undefined || date === undefined) {
        throw new Error(`${day} is not a day.`);
      }
      await card.getByRole('combobox', { name: label }).first().click();
      const calendar = page.getByRole('dialog').last();
      const cell = `${String(date)}, ${MONTHS[month - 1] ?? ''}, ${String(year)}`;
      const wanted = calendar.getByRole('gridcell', { name: cell, exact: true });
      await calendar.waitFor();
      // Reports are about the past, so a month that is not shown is an earlier one.
      for (let back = 0; back < 24 && (await wanted.count()) === 0; back += 1) {
        await calendar.getByRole('button', { name: /previous month/i }).click();
      }
      await wanted.click();
    },
    press: async (title) => {
      const answered = page.waitForResponse((response) => PRESSED.test(response.url()));
      await Promise.all([answered, button(title).click()]);
    },
    toggle: (title) => button(title).click(),
    text: () => card.innerText(),
    buttons: async () => {
      const titles = await card.getByRole('button').allInnerTexts();
      return titles.map((title) => title.trim()).filter((title) => title !== '');
    },
    screenshot: async (path) => {
      await page.bringToFront();
      await card.screenshot({ path, animations: 'disabled' });
    },
  };
}
