import type { Stage } from '../support/browser.ts';
import type { CardOnPage } from '../support/card-on-page.ts';
import { GATE, greet, onTicket, opening, press, sending, writeToReporter } from './story.ts';
import type { Step } from './story.ts';

const SHORT_STORY = 'Aan de balie houdt een man steeds het paspoort van zijn vriendin vast.';

/** Kort melden: one page between the gate and sending, for a phone in a corridor (C91). */
export const shortReport: readonly Step[] = [
  ...opening('Kort melden', 'Wat gebeurt er met je melding?', 'Met mijn naam', {
    name: 'page',
    question: 'Wanneer was het?',
  }),
  {
    name: 'review',
    play: async ({ employee }) => {
      const card = await employee.card('Wanneer was het?');
      await card.fill('Wat heb je gezien of gehoord?', SHORT_STORY);
      await card.press('Verder');
      return employee.card('Klopt alles?');
    },
  },
  ...sending,
];

const ADVICE = 'Mag ik iemand vragen of het goed gaat als de begeleider erbij staat?';
const ANSWER = 'Vraag het liever als je even alleen bent. Dring niet aan.';

/** An adviesvraag, from the question to the answer in the same chat (policy §2.6, C44, C45). */
export const advice: readonly Step[] = [
  ...opening('Advies vragen', 'Wat gebeurt er met je vraag?', 'Vertrouwelijk', {
    name: 'question',
    question: 'Wat is je vraag?',
  }),
  {
    name: 'review',
    play: async ({ employee }) => {
      const card = await employee.card('Wat is je vraag?');
      await card.fill('Wat is je vraag?', ADVICE);
      await card.press('Verder');
      return employee.card('Klopt alles?');
    },
  },
  ...sending,
  { name: 'claim', play: onTicket('Oppakken', GATE) },
  { name: 'claimed', play: press('functionaris', GATE, 'Nee', 'bij Fatima Yilmaz') },
  ...writeToReporter('Terugkoppeling', 'Je antwoord', ANSWER),
  { name: 'message', play: ({ employee }) => employee.card('Je hebt een bericht.') },
  { name: 'answer', play: press('employee', 'Je hebt een bericht.', 'Bekijken', ANSWER) },
];

const EMERGENCY = 'Bel nu 112';
const PRIVACY = 'Wat gebeurt er met je melding?';

/** Stops an intake that has something to delete, so that the next story begins afresh. */
const stop = async ({ employee }: Stage): Promise<CardOnPage> => {
  await (await employee.card(PRIVACY)).press('Stoppen');
  await (await employee.card('Wil je stoppen?')).press('Stoppen');
  return employee.card('Je bent gestopt');
};

const toEmergency: readonly Step[] = [
  { name: 'menu', play: greet },
  { name: 'gate', play: press('employee', 'Wat wil je doen?', 'Signaal melden', GATE) },
  { name: '112', play: press('employee', GATE, 'Ja', EMERGENCY) },
];

/** The four ways on from the 112 card, none of them a lie (C27, C79, C80). */
export const waysOn: Readonly<Record<string, readonly Step[]>> = {
  '112 is gebeld, ga verder': [
    ...toEmergency,
    {
      name: 'who-called',
      play: press('employee', EMERGENCY, '112 is gebeld, ga verder', 'Wie heeft 112 gebeld?'),
    },
    {
      name: 'on',
      play: async ({ employee }) => {
        const card = await employee.card('Wie heeft 112 gebeld?');
        await card.choose('Wie heeft 112 gebeld?', 'Een collega');
        await card.press('Verder');
        return employee.card(PRIVACY);
      },
    },
    { name: 'stopped', play: stop },
  ],
  'Ik kan niet bellen': [
    ...toEmergency,
    {
      name: 'advice',
      play: press('employee', EMERGENCY, 'Ik kan niet bellen', 'Als je niet kunt bellen'),
    },
    { name: 'on', play: press('employee', 'Als je niet kunt bellen', 'Verder', PRIVACY) },
    { name: 'stopped', play: stop },
  ],
  'Het gevaar is voorbij': [
    ...toEmergency,
    {
      name: 'advice',
      play: press('employee', EMERGENCY, 'Het gevaar is voorbij', 'Als het gevaar voorbij is'),
    },
    { name: 'on', play: press('employee', 'Als het gevaar voorbij is', 'Verder', PRIVACY) },
    { name: 'stopped', play: stop },
  ],
  'Toch geen direct gevaar': [
    ...toEmergency,
    { name: 'on', play: press('employee', EMERGENCY, 'Toch geen direct gevaar', PRIVACY) },
    { name: 'stopped', play: stop },
  ],
};
