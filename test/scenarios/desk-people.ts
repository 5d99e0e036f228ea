import { begins, reportsShort } from './people.ts';
import type { Actor, Filled, Reading } from './story.ts';

/** What people of the channel do more than once. */

/** Anna reports, confidentially or not, and somebody picks it up. */
export async function picksUp(
  anna: Actor,
  holder: Actor,
  how: 'Met mijn naam' | 'Vertrouwelijk' = 'Vertrouwelijk',
): Promise<void> {
  await reportsShort(anna, 'Een man hield haar paspoort vast.', how);
  await holder.presses('Oppakken');
  await holder.presses('Nee');
}

/** The same with a question for advice. */
export async function picksUpAdvice(anna: Actor, holder: Actor): Promise<void> {
  await begins(anna, 'Advies vragen');
  await anna.presses('Verder', { 'Wat is je vraag?': 'Wanneer is iets een signaal?' });
  await anna.presses('Versturen');
  await holder.presses('Oppakken');
  await holder.presses('Nee');
}

/** An action of Meer with a form of one page, from the card of the ticket. */
export async function does(
  who: Actor,
  action: string,
  filled: Filled = {},
  button = action,
): Promise<Reading> {
  await who.presses('Meer');
  await who.presses(action);
  return who.presses(button, filled);
}

/** The answer when an action is not possible: its form does not open. */
export async function tries(who: Actor, action: string): Promise<Reading> {
  await who.presses('Meer');
  return who.presses(action);
}
