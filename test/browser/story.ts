import { functionaris } from '../../scripts/playground/people.ts';
import type { Stage } from '../support/browser.ts';
import type { CardOnPage } from '../support/card-on-page.ts';

/** One thing that somebody does, and the card that they then see. Steps build on each other. */
export interface Step {
  /** Also the name of its picture. */
  readonly name: string;
  readonly play: (stage: Stage, found: Found) => Promise<CardOnPage>;
}

/** What later steps need to know of earlier ones. */
export interface Found {
  /** `MH-2026-0001`, once it is on the receipt. */
  number: string;
}

export const NUMBER = /[A-Z]{2,5}-\d{4}-\d{4}/;

const HOLDER = functionaris.name;
export const GATE = 'Is er nu iemand in direct gevaar';

/** Presses a button on the newest card with `on`, and waits for the card with `then`. */
export const press =
  (who: 'employee' | 'functionaris', on: string | RegExp, title: string, then: string | RegExp) =>
  async (stage: Stage): Promise<CardOnPage> => {
    await (await stage[who].card(on)).press(title);
    return stage[who].card(then);
  };

export const greet = async ({ employee }: Stage): Promise<CardOnPage> => {
  await employee.say('hallo');
  return employee.card('Wat wil je doen?');
};

const receive = async ({ employee }: Stage, found: Found): Promise<CardOnPage> => {
  const card = await employee.card('Bedankt voor je');
  found.number = NUMBER.exec(await card.text())?.[0] ?? '';
  return card;
};

const ticketStands = async ({ functionaris }: Stage, found: Found): Promise<CardOnPage> => {
  await functionaris.goToChannel();
  return functionaris.card(found.number);
};

export const onTicket = (title: string, then: string) => async (stage: Stage, found: Found) =>
  press('functionaris', found.number, title, then)(stage);

/**
 * Does something in the channel and waits for the ticket in its new form. What answers the press has
 * a way back, but the ticket's own card may take its place first: it is edited at once.
 */
const backAtTicket =
  (does: (stage: Stage, found: Found) => Promise<void>, says: string | RegExp) =>
  async (stage: Stage, found: Found): Promise<CardOnPage> => {
    const { page } = stage.functionaris;
    await does(stage, found);
    const back = page.getByRole('button', { name: 'Terug naar ticket' }).last();
    const ticket = page.getByRole('button', { name: 'Details bekijken' }).last();
    await back.or(ticket).first().waitFor();
    if (await back.isVisible()) await back.click({ timeout: 1000 }).catch(() => undefined);
    await ticket.waitFor();
    return stage.functionaris.card(says);
  };

const pressInChannel = (on: string, title: string) => async (stage: Stage) => {
  await (await stage.functionaris.card(on)).press(title);
};

const stay = () => Promise.resolve();

/** Writes to the reporter, from the ticket to the preview and back. */
export const writeToReporter = (button: string, label: string, text: string): Step[] => [
  { name: 'write', play: onTicket(button, label) },
  {
    name: 'preview',
    play: async ({ functionaris }) => {
      const form = await functionaris.card(label);
      await form.fill(label, text);
      await form.press('Voorbeeld');
      return functionaris.card(text);
    },
  },
  { name: 'sent', play: backAtTicket(pressInChannel(text, 'Versturen'), HOLDER) },
];

const STORY = 'Bij een huis komen elke avond andere mannen. Een meisje doet open en kijkt bang.';
const QUESTION = 'Weet je nog hoe laat het was?';
const ANSWER = 'Het was rond acht uur in de avond.';
const FEEDBACK = 'Dank je wel. We hebben ernaar gekeken en het besproken.';

/** Names the steps of a part of a story after it, so that no two pictures have one name. */
const part = (prefix: string, steps: readonly Step[]): Step[] =>
  steps.map((step) => ({ ...step, name: `${prefix}-${step.name}` }));

/** From a greeting to the first question, by the button of the menu and the way of reporting. */
export const opening = (
  menu: string,
  privacy: string,
  way: 'Met mijn naam' | 'Vertrouwelijk',
  first: { readonly name: string; readonly question: string },
): Step[] => [
  { name: 'menu', play: greet },
  { name: 'gate', play: press('employee', 'Wat wil je doen?', menu, GATE) },
  { name: 'privacy', play: press('employee', GATE, 'Nee', privacy) },
  { name: 'conflict', play: press('employee', privacy, way, 'Kies je Ja?') },
  { name: first.name, play: press('employee', 'Kies je Ja?', 'Nee', first.question) },
];

/** From the review to the ticket in the channel. */
export const sending: readonly Step[] = [
  {
    name: 'receipt',
    play: async (stage, found) => {
      await (await stage.employee.card('Klopt alles?')).press('Versturen');
      return receive(stage, found);
    },
  },
  { name: 'ticket', play: ticketStands },
];

/** From a greeting to feedback received: a confidential report of a person at a place. */
export const wholeReport: readonly Step[] = [
  ...opening('Signaal melden', 'Wat gebeurt er met je melding?', 'Vertrouwelijk', {
    name: 'story',
    question: 'Wat heb je gezien of gehoord?',
  }),
  {
    name: 'where-and-when',
    play: async ({ employee }) => {
      const card = await employee.card('Wat heb je gezien of gehoord?');
      await card.fill('Wat heb je gezien of gehoord?', STORY);
      await card.press('Verder');
      return employee.card('Waar was het?');
    },
  },
  {
    name: 'about',
    play: async ({ employee }) => {
      const card = await employee.card('Waar was het?');
      await card.fill('Waar was het?', 'Een straat bij het station');
      await card.press('Verder');
      return employee.card('Over wie of wat gaat het?');
    },
  },
  {
    name: 'signals',
    play: async ({ employee }) => {
      const card = await employee.card('Over wie of wat gaat het?');
      await card.choose('Gaat het om een persoon, een plek of allebei?', 'Allebei');
      await card.press('Verder');
      return employee.card('Welke dingen heb je gezien?');
    },
  },
  {
    name: 'person',
    play: async ({ employee }) => {
      const card = await employee.card('Welke dingen heb je gezien?');
      const boxes = card.locator.getByRole('checkbox');
      await boxes.nth(0).check();
      await boxes.nth(1).check();
      await card.press('Verder');
      return employee.card('De persoon');
    },
  },
  { name: 'place', play: press('employee', 'De persoon', 'Verder', 'De plek') },
  { name: 'wishes', play: press('employee', 'De plek', 'Verder', 'Tot slot') },
  { name: 'review', play: press('employee', 'Tot slot', 'Verder', 'Klopt alles?') },
  {
    name: 'change',
    play: press('employee', 'Klopt alles?', 'Wijzig: waar en wanneer?', 'Waar was het?'),
  },
  {
    name: 'review-changed',
    play: async ({ employee }) => {
      const card = await employee.card('Waar was het?');
      await card.fill('Waar was het?', 'Een flat bij het station');
      await card.press('Verder');
      return employee.card('Een flat bij het station');
    },
  },
  ...sending,
  { name: 'claim', play: onTicket('Oppakken', GATE) },
  { name: 'claimed', play: backAtTicket(pressInChannel(GATE, 'Nee'), HOLDER) },
  { name: 'details', play: onTicket('Details bekijken', STORY) },
  { name: 'ticket-after-details', play: backAtTicket(stay, HOLDER) },
  ...part('question', writeToReporter('Vraag aan melder', 'Je vraag', QUESTION)),
  { name: 'message', play: ({ employee }) => employee.card('Je hebt een bericht.') },
  { name: 'question', play: press('employee', 'Je hebt een bericht.', 'Bekijken', QUESTION) },
  {
    name: 'answered',
    play: async ({ employee }) => {
      const card = await employee.card(QUESTION);
      await card.fill('Je antwoord', ANSWER);
      await card.press('Versturen');
      return employee.card('Bedankt');
    },
  },
  {
    name: 'details-with-answer',
    play: async (stage, found) => {
      await stage.functionaris.hears('De melder heeft geantwoord');
      return onTicket('Details bekijken', ANSWER)(stage, found);
    },
  },
  { name: 'ticket-after-answer', play: backAtTicket(stay, HOLDER) },
  ...part('feedback', writeToReporter('Terugkoppeling', 'Je bericht', FEEDBACK)),
  { name: 'feedback-message', play: ({ employee }) => employee.card('Je hebt een bericht.') },
  { name: 'feedback', play: press('employee', 'Je hebt een bericht.', 'Bekijken', FEEDBACK) },
];
