import type { Actor } from './story.ts';

/** What people in the scenarios do more than once. */

/** From the menu to the first question. */
export async function begins(
  who: Actor,
  button: 'Signaal melden' | 'Kort melden' | 'Advies vragen',
  how: 'Met mijn naam' | 'Vertrouwelijk' = 'Vertrouwelijk',
): Promise<void> {
  await who.types('hallo');
  await who.presses(button);
  await who.presses('Nee');
  await who.presses(how);
  await who.presses('Nee');
}

/** A report in the shortest way, up to the receipt. */
export async function reportsShort(
  who: Actor,
  story: string,
  how: 'Met mijn naam' | 'Vertrouwelijk' = 'Vertrouwelijk',
): Promise<void> {
  await begins(who, 'Kort melden', how);
  await who.presses('Verder', { 'Wat heb je gezien of gehoord?': story });
  await who.presses('Versturen');
}

/** A question of the functionaris, from the form to the reporter. */
export async function asks(who: Actor, question: string): Promise<void> {
  await who.presses('Vraag aan melder');
  await who.presses('Voorbeeld', { 'Je vraag': question });
  await who.presses('Versturen');
}
