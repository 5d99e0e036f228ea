import { LIST_INPUT } from '../../../cards/list-context.ts';
import type { BotProcess } from '../../support/bot-process.ts';
import { everyText, partsOfType, textOf } from '../../support/card-parts.ts';
import type { Part } from '../../support/card-parts.ts';
import { cardIn, channelPress, post } from '../../support/connector.ts';
import type { Connector, Press, Sender } from '../../support/connector.ts';
import { buttonsOf, inputsOf } from '../../support/person.ts';
import type { Button } from '../../support/person.ts';
import { sensibly } from '../../walks/desk-steps.ts';

type Filled = Readonly<Record<string, string>>;

/** A colleague at the cards of one message in the channel, who fills in whatever is asked. */
export interface AtDesk {
  readonly card: () => Part;
  readonly words: () => string;
  /** What the button with this title would send, with the card filled in. */
  readonly pressOf: (title: string, filled?: Filled) => Press;
  /** Sends a press; the answer becomes the card. Throws when the answer is none. */
  readonly send: (press: Press) => Promise<void>;
  readonly press: (title: string, filled?: Filled) => Promise<void>;
  readonly pressVerb: (verb: string, id?: string, filled?: Filled) => Promise<void>;
  /**
   * Fills in a form up to its last button, which is not pressed.
   *
   * @param filled what matters, by the id of the input; the rest gets something that fits
   */
  readonly fillToEnd: (last: string, filled: Filled) => Promise<Press>;
}

/** More pages than any form has. */
const MOST_PAGES = 8;

/** @param message the root message under which the colleague presses */
export function deskOf(
  bot: Pick<BotProcess, 'messages'>,
  connector: Pick<Connector, 'url'>,
  from: Sender,
  message: string,
): AtDesk {
  const here = { from, serviceUrl: connector.url, message, root: message };
  let card: Part = {};

  const pressOf = (title: string, filled: Filled = {}): Press => {
    const button = buttonsOf(card).find((one) => one.title === title);
    if (button === undefined) {
      throw new Error(`no button "${title}" on: ${everyText(card).join(' | ').slice(0, 900)}`);
    }
    return pressOn(card, button, filled);
  };
  const send = async (press: Press): Promise<void> => {
    card = cardIn(await post(bot.messages, channelPress(press, here)));
  };
  const press = (title: string, filled?: Filled): Promise<void> => send(pressOf(title, filled));

  return {
    card: () => card,
    words: () => everyText(card).join(' | '),
    pressOf,
    send,
    press,
    pressVerb: (verb, id, inputs = {}) => send({ verb, id, inputs }),
    fillToEnd: async (last, filled) => {
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const titles = buttonsOf(card).map(({ title }) => title);
        if (titles.includes(last)) return pressOf(last, filled);
        await press(titles.includes('Voorbeeld') ? 'Voorbeeld' : 'Verder', filled);
      }
      throw new Error(`never came to "${last}": ${everyText(card).join(' | ').slice(0, 900)}`);
    },
  };
}

/** What a button sends: the inputs of its card, filled in, and whatever the button carries along. */
export function pressOn(card: Part, button: Button, filled: Filled = {}): Press {
  const stands = Object.entries(inputsOf(card));
  const known = Object.entries(filled).filter(([id]) => stands.some(([asked]) => asked === id));
  const inputs = button.takesInputs
    ? {
        ...sensibly(card, 0),
        ...Object.fromEntries(stands.filter(([, value]) => value !== '')),
        ...Object.fromEntries(known),
      }
    : {};
  const list = textOf(button.data, LIST_INPUT);
  const along = list === '' ? {} : { [LIST_INPUT]: list };
  return { verb: button.verb, id: button.id, inputs: { ...inputs, ...along } };
}

/** The words of a card as somebody reads them: no ids, no names of parts. */
export function readsAs(card: unknown): string {
  return partsOfType(card, 'TextBlock', 'TextRun')
    .map((part) => textOf(part, 'text'))
    .join(' | ');
}
