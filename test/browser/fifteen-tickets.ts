import { employee, EMPLOYEE_CHAT, TENANT } from '../../scripts/playground/people.ts';
import { numberIn, personalChatOf } from '../faults/support/chat.ts';
import type { Chat } from '../faults/support/chat.ts';
import type { Stage } from '../support/browser.ts';

/** A report of a Monday morning: what it is about, and what a script fills in to send it. */
export interface Report {
  readonly about: string;
  readonly send: (chat: Chat) => Promise<void>;
  /** It is about a person, so that closing asks how the help ended. */
  readonly person?: boolean;
  readonly advice?: boolean;
}

type Filled = Readonly<Record<string, string>>;

/** Kort melden. */
const short =
  (story: string, visibility: 'Met mijn naam' | 'Vertrouwelijk') =>
  async (chat: Chat): Promise<void> => {
    await begin(chat, 'menu.short', visibility);
    await chat.press('Verder', { verhaal: story });
    await chat.press('Versturen');
  };

/** A whole report; each page by what is filled in on it, `[]` for one that is passed over. */
const whole =
  (visibility: 'Met mijn naam' | 'Vertrouwelijk', ...pages: readonly Filled[]) =>
  async (chat: Chat): Promise<void> => {
    await begin(chat, 'menu.report', visibility);
    for (const filled of pages) await chat.press('Verder', filled);
    for (let more = 0; more < 6 && !chat.words().includes('Klopt alles?'); more += 1) {
      await chat.press('Verder');
    }
    await chat.press('Versturen');
  };

const advice =
  (question: string) =>
  async (chat: Chat): Promise<void> => {
    await begin(chat, 'menu.advice', 'Vertrouwelijk');
    await chat.press('Verder', { vraag: question });
    await chat.press('Versturen');
  };

/** Somebody who was in danger at first, called 112 and goes on. */
const afterCalling =
  (story: string) =>
  async (chat: Chat): Promise<void> => {
    await chat.pressVerb('menu.short');
    await chat.press('Ja');
    await chat.press('112 is gebeld, ga verder');
    await chat.press('Verder');
    await chat.press('Vertrouwelijk');
    await chat.press('Nee');
    await chat.press('Verder', { verhaal: story });
    await chat.press('Versturen');
  };

async function begin(chat: Chat, verb: string, visibility: string): Promise<void> {
  await chat.pressVerb(verb);
  await chat.press('Nee');
  await chat.press(visibility);
  await chat.press('Nee');
}

const PERSON = { 'gaat-over': 'persoon' };
const PLACE = { 'gaat-over': 'locatie' };
const BOTH = { 'gaat-over': 'allebei' };

/** Thirteen reports of all kinds; the desk registers two more itself (C25, C26). */
export const REPORTS: readonly Report[] = [
  {
    about: 'a companion who holds a passport',
    send: short('Een man hield het paspoort van zijn vriendin vast.', 'Met mijn naam'),
  },
  {
    about: 'a van that fetches workers',
    send: short('Elke ochtend haalt een busje veertien mannen op.', 'Vertrouwelijk'),
  },
  {
    about: 'a person',
    person: true,
    send: whole(
      'Vertrouwelijk',
      { verhaal: 'Een vrouw heeft haar paspoort niet zelf.' },
      {},
      PERSON,
    ),
  },
  {
    about: 'somebody under eighteen',
    person: true,
    send: whole(
      'Vertrouwelijk',
      { verhaal: 'Een meisje van vijftien krijgt dure spullen.' },
      { 'nog-gaande': 'ja' },
      PERSON,
      {},
      { minderjarig: 'ja' },
    ),
  },
  {
    about: 'a place, with an address and a plate',
    send: whole(
      'Met mijn naam',
      { verhaal: 'In een loods slapen mensen.' },
      { waar: 'Bij de loods' },
      PLACE,
      {},
      { adres: 'Dorpsstraat 12, 3761 AB Soest', voertuigen: 'wit busje, AB-12-CD' },
    ),
  },
  {
    about: 'the same address again',
    send: whole(
      'Vertrouwelijk',
      { verhaal: 'Er komen veel mannen bij een loods.' },
      {},
      PLACE,
      {},
      { adres: '3761AB 12' },
    ),
  },
  {
    about: 'a person and a place',
    person: true,
    send: whole('Vertrouwelijk', { verhaal: 'Een man woont in de kas waar hij werkt.' }, {}, BOTH),
  },
  {
    about: 'a possible perpetrator',
    person: true,
    send: whole(
      'Met mijn naam',
      { verhaal: 'Iemand bewaart paspoorten van zijn personeel.' },
      {},
      {
        ...PERSON,
        'mogelijke-dader': 'ja',
      },
    ),
  },
  {
    about: 'danger, and 112 was called',
    send: afterCalling('Een vrouw werd vorige week bedreigd.'),
  },
  {
    about: 'exploitation at work',
    send: whole(
      'Vertrouwelijk',
      { verhaal: 'Mensen werken zeven dagen en krijgen geen loon.' },
      {},
      {
        ...PLACE,
        vorm: 'arbeid',
      },
    ),
  },
  {
    about: 'a question about talking to somebody',
    advice: true,
    send: advice('Mag ik iemand alleen spreken als de begeleider erbij staat?'),
  },
  {
    about: 'a question whether it is a signal',
    advice: true,
    send: advice('Is het een signaal als iemand zijn loon niet krijgt?'),
  },
  {
    about: 'many visitors',
    send: short('Bij een flat komen steeds andere mensen kort langs.', 'Vertrouwelijk'),
  },
];

/** Sends all of them as the employee of the Playground. Resolves with their numbers in order. */
export async function sendReports({ bot }: Pick<Stage, 'bot'>): Promise<readonly string[]> {
  const numbers: string[] = [];
  const from = { id: employee.id, aadObjectId: employee.aadObjectId, name: employee.name };
  const conversation = { id: EMPLOYEE_CHAT, conversationType: 'personal', tenantId: TENANT };
  const raw = { conversation, channelData: { tenant: { id: TENANT } } };
  for (const { send } of REPORTS) {
    const chat = personalChatOf(bot, { url: bot.serviceUrl }, from, undefined, raw);
    await send(chat);
    numbers.push(numberIn(chat.words()));
  }
  return numbers;
}
