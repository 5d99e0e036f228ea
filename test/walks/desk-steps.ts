import { parts, partsOfType, textOf } from '../support/card-parts.ts';
import type { Part } from '../support/card-parts.ts';
import { buttonsOf, titlesOf } from '../support/person.ts';
import type { Person, Shown } from '../support/person.ts';

/** What every text begins with that is typed here, to be found back where it may not be. */
export const TYPED = 'Dit is getypt';

/** How somebody at the desk fills in a card without reading it: always something that fits. */
export function sensibly(card: Part, fill: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    partsOfType(card, 'Input.').flatMap((input, index) => {
      const value = valueFor(input, fill + index);
      return value === undefined ? [] : [[textOf(input, 'id'), value] as const];
    }),
  );
}

function valueFor(input: Part, fill: number): string | undefined {
  switch (textOf(input, 'type')) {
    case 'Input.ChoiceSet': {
      const choices = parts(input['choices']).map((choice) => textOf(choice, 'value'));
      return choices[fill % Math.max(1, choices.length)];
    }
    case 'Input.Date':
      return `2026-12-${String(1 + (fill % 28)).padStart(2, '0')}`;
    case 'Input.Text':
      // What stands there already is often a proposal; most people leave it.
      return textOf(input, 'value') === '' ? `${TYPED} ${String(fill)}` : undefined;
    default:
      return undefined;
  }
}

/** One press on the newest card, by where the button stands on it. */
export async function pressSome(who: Person, pick: number, fill: number): Promise<Shown> {
  const on = who.card();
  const buttons = buttonsOf(on.card);
  const button = buttons[pick % Math.max(1, buttons.length)];
  if (button === undefined) return on;
  return who.presses(button.title, sensibly(on.card, fill), on);
}

/** The most pages and corrections that a form takes before somebody gives up. */
const PATIENCE = 6;

/**
 * Opens the form of this action, through Meer where it does not stand on the card, and fills it in
 * to the end. Stops without a word where the action is not possible now.
 */
export async function doForm(who: Person, title: string, fill: number): Promise<void> {
  if (!titlesOf(who.card().card).includes(title)) {
    const posted = who.seen.findLast(
      ({ card, as }) => as === 'message' && titlesOf(card).includes('Meer'),
    );
    if (posted === undefined) return;
    await who.presses('Meer', {}, posted);
  }
  if (!titlesOf(who.card().card).includes(title)) return;
  await who.presses(title);
  for (let page = 0; page < PATIENCE; page += 1) {
    const on = who.card();
    const forward = buttonsOf(on.card).find(
      ({ verb }) => verb === 'form.send' || verb === 'form.preview',
    );
    if (forward === undefined) return;
    await who.presses(forward.title, sensibly(on.card, fill + page), on);
  }
}
