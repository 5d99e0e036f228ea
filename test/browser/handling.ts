import type { CardOnPage } from '../support/card-on-page.ts';
import type { Player } from '../support/player.ts';
import type { Report } from './fifteen-tickets.ts';

/** What a functionaris does with a ticket in the Playground, from the card in the channel on. */

const DANGER = 'Is er nu iemand in direct gevaar?';
const FEEDBACK = 'Bedankt. Wij hebben ernaar gekeken en het besproken.';

/** How long the Playground takes to draw the edit that follows an answer, in milliseconds. */
const REDRAW_MS = 250;

/** The ticket's own card, once the edit that follows an action has come. */
async function ticketCard(who: Player, number: string): Promise<CardOnPage> {
  await who.page.waitForTimeout(REDRAW_MS);
  return who.titled(new RegExp(`^${number}`));
}

/** Oppakken, and the danger question. */
export async function takesUp(who: Player, number: string): Promise<void> {
  await (await ticketCard(who, number)).press('Oppakken');
  await (await who.titled(DANGER)).press('Nee');
}

/** Opens a form from the card or from Meer, and fills in its first page. */
async function opens(who: Player, number: string, title: string): Promise<CardOnPage> {
  const card = await ticketCard(who, number);
  const onCard = await card.buttons();
  if (onCard.includes(title)) {
    await card.press(title);
  } else {
    await card.press('Meer');
    await (await who.titled(`Meer acties · ${number}`)).press(title);
  }
  return who.titled(new RegExp(`· ${number}$`));
}

/** Terugkoppeling, or the answer to an adviesvraag. */
export async function answers(
  who: Player,
  number: string,
  { advice }: Pick<Report, 'advice'>,
): Promise<void> {
  const form = await opens(who, number, 'Terugkoppeling');
  await form.fill(advice === true ? 'Je antwoord' : 'Je bericht', FEEDBACK);
  await form.press('Voorbeeld');
  await (await who.titled(new RegExp(`· ${number}$`))).press('Versturen');
}

/** Overleg vastleggen: held, with the answers about help. */
export async function meets(who: Player, number: string): Promise<void> {
  const form = await opens(who, number, 'Overleg vastleggen');
  await form.choose('Welk overleg?', 'Overleg met politie en zorgcoördinator');
  await form.choose('Is het al geweest?', 'Ja, het is geweest');
  await form.press('Verder');
  const outcome = await who.titled(`Overleg vastleggen · ${number}`);
  await outcome.tick('Politie', 'Zorgcoördinator');
  await outcome.choose('Is hulp mogelijk?', 'Ja');
  await outcome.choose('Is hulp nodig?', 'Ja');
  await outcome.choose('Wil het slachtoffer de hulp?', 'Ja');
  await outcome.press('Vastleggen');
}

/** Doorzetten naar partner: the police, with the copy as it is proposed. */
export async function handsOn(who: Player, number: string): Promise<string> {
  const form = await opens(who, number, 'Doorzetten naar partner');
  await form.choose('Partner', 'Politie');
  await form.fill('Doel', 'Kijken of hier mensenhandel speelt.');
  await form.choose('Grond', 'Wettelijke verplichting (AVG 6, eerste lid, onder c)');
  await form.choose('Hoe verstuur je het?', 'Beveiligde e-mail');
  await form.press('Verder');
  await (await who.titled(`Doorzetten naar partner · ${number}`)).press('Voorbeeld');
  const preview = await who.titled(`Doorzetten naar partner · ${number}`);
  const text = await preview.text();
  await preview.press('Doorzetten');
  await (await who.card('Terug naar ticket')).press('Terug naar ticket');
  return text;
}

/** Opvolging vastleggen: the partner is done with it. */
export async function followsUp(who: Player, number: string): Promise<void> {
  const form = await opens(who, number, 'Opvolging vastleggen');
  await form.fill('Wat is ermee gedaan?', 'De politie heeft gekeken.');
  await form.choose('Is het klaar bij deze partner?', 'Ja, dit is klaar');
  await form.press('Vastleggen');
}

/** Sluiten: whatever the form still asks gets an answer. */
export async function closes(who: Player, number: string): Promise<CardOnPage> {
  const form = await opens(who, number, 'Sluiten');
  const asked = await form.text();
  const reasons = [
    'Waarom was er geen overleg?',
    'Waarom is het niet doorgezet naar een partner?',
    'Waarom krijgt de melder geen bericht?',
  ];
  for (const reason of reasons) {
    if (asked.includes(reason)) await form.fill(reason, 'Dat was hier niet nodig.');
  }
  if (asked.includes('Hoe is het afgelopen?')) {
    await form.choose('Hoe is het afgelopen?', 'Niet bevestigd');
  }
  if (asked.includes('Hoe is het afgelopen met de hulp?')) {
    await form.choose('Hoe is het afgelopen met de hulp?', 'Er was geen hulp nodig');
  }
  await form.press('Sluiten');
  await who.page.waitForTimeout(REDRAW_MS);
  return who.titled(new RegExp(`^${number}`));
}
