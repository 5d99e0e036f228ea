import assert from 'node:assert/strict';
import type { BotProcess } from '../../support/bot-process.ts';
import { partsOfType, textOf } from '../../support/card-parts.ts';
import type { Connector, Sender } from '../../support/connector.ts';
import { numberIn, personalChatOf } from './chat.ts';
import type { Chat } from './chat.ts';

/** Somebody who reports once and does not let go: whatever card comes, they press what leads on. */
export interface Reporter {
  readonly story: string;
  /** The number on the receipt, once there is one. */
  readonly receipt: () => string | undefined;
  /** Goes on until there is a receipt. Throws when the bot is gone; calling again goes on. */
  readonly report: () => Promise<void>;
  /** Presses **Versturen** of the review once more; resolves with the number that is answered. */
  readonly sendAgain: () => Promise<string>;
}

/** More presses than any report needs: whoever needs more goes in circles. */
const MOST_PRESSES = 30;

/** @param answered told of every answer, at the very moment that it is there */
export function reporterWith(
  bot: BotProcess,
  connector: Connector,
  from: Sender,
  message: string,
  story: string,
  answered: () => void = () => undefined,
): Reporter {
  const chat = personalChatOf(bot, connector, from, message);
  let receipt: string | undefined;
  let storyTaken = false;
  let review: string | undefined;

  /** The one press that leads on from the card; what is acknowledged is never asked again. */
  const goOn = async (): Promise<void> => {
    const titles = partsOfType(chat.card(), 'Action.Execute').map((one) => textOf(one, 'title'));
    const field = partsOfType(chat.card(), 'Input.Text').find(
      (input) => textOf(input, 'id') === 'verhaal',
    );
    if (field !== undefined) {
      if (storyTaken) assert.equal(textOf(field, 'value'), story, 'an acknowledged answer is gone');
      await chat.press('Verder', { verhaal: story });
      return;
    }
    if (titles.includes('Versturen')) {
      storyTaken = true;
      review = sendButton(chat);
      await chat.press('Versturen');
      receipt = numberIn(chat.words());
      return;
    }
    const next = ['Nee', 'Vertrouwelijk', 'Verder', 'Kort melden'].find((title) =>
      titles.includes(title),
    );
    assert.ok(next !== undefined, `nothing leads on: ${titles.join(', ')}`);
    await chat.press(next);
  };

  return {
    story,
    receipt: () => receipt,
    report: async () => {
      for (let presses = 0; receipt === undefined; presses += 1) {
        assert.ok(presses < MOST_PRESSES, `no receipt after ${String(presses)} presses`);
        if (Object.keys(chat.card()).length === 0) await chat.pressVerb('menu.short');
        else await goOn();
        answered();
      }
    },
    sendAgain: async () => {
      await chat.pressVerb('intake.send', review);
      assert.match(chat.words(), /al verstuurd/i);
      return numberIn(chat.words());
    },
  };
}

function sendButton(chat: Chat): string {
  const button = partsOfType(chat.card(), 'Action.Execute').find(
    (one) => textOf(one, 'verb') === 'intake.send',
  );
  const data = button?.['data'];
  assert.ok(typeof data === 'object' && data !== null && 'id' in data);
  return String(data.id);
}

/** Whether a request failed because nobody answered, as against an answer that is wrong. */
export function isGone(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'fetch failed';
}
