import type { CardOnPage } from '../support/card-on-page.ts';
import type { Stage } from '../support/browser.ts';
import { GATE, greet, press } from './story.ts';
import type { Step } from './story.ts';

const CARDS = 'Een signaal is geen bewijs';
const DESK = 'Aan de balie';
const WHO = 'Wie doet wat';
const HELP = 'Signaalpunt in dit kanaal';

const types =
  (words: string, then: string | RegExp) =>
  async ({ employee }: Stage): Promise<CardOnPage> => {
    await employee.say(words);
    return employee.card(then);
  };

/** What people look up: a card and from there into a report, partners, the helpers (C5 to C22, C46 to C51). */
export const lookingUp: readonly Step[] = [
  { name: 'menu', play: greet },
  { name: 'cards', play: press('employee', 'Wat wil je doen?', 'Signalen herkennen', CARDS) },
  { name: 'card', play: press('employee', CARDS, DESK, 'De begeleider houdt het paspoort') },
  {
    name: 'from-card-into-report',
    play: async ({ employee }) => {
      const card = await employee.card('De begeleider houdt het paspoort');
      await card.tick('De begeleider houdt het paspoort', 'De begeleider voert het woord');
      await card.press('Meld deze signalen');
      return employee.card(GATE);
    },
  },
  { name: 'who', play: types('wie doet wat', 'Waar zoek je naar?') },
  {
    name: 'found',
    play: async ({ employee }) => {
      const card = await employee.card('Waar zoek je naar?');
      await card.fill('Waar zoek je naar?', 'arbeidsinspectie');
      await card.press('Zoeken');
      return employee.card('0800-5151');
    },
  },
  { name: 'back-to-report', play: press('employee', '0800-5151', 'Verder', GATE) },
  { name: 'menu-again', play: types('menu', 'Je was nog ergens mee bezig') },
  {
    name: 'stop',
    play: async ({ employee }) => {
      await (await employee.card('Je was nog ergens mee bezig')).press('Stoppen');
      await (await employee.card('Wil je stoppen?')).press('Stoppen');
      return employee.card('Je bent gestopt');
    },
  },
  { name: 'hotels', play: types('wie gaat over hotels?', 'Ik begrijp') },
  { name: 'shelter', play: types('opvang', 'Ik begrijp') },
  { name: 'code', play: types('meldcode', 'De vijf stappen') },
  {
    name: 'code-step',
    play: press('employee', 'De vijf stappen', '3. Praat met de persoon om wie het gaat', 'Stap 3'),
  },
  { name: 'care', play: types('welke gemeente betaalt de opvang', 'Hoe oud is de persoon?') },
  {
    name: 'care-age',
    play: press(
      'employee',
      'Hoe oud is de persoon?',
      '18 jaar of ouder',
      'Waar staat de persoon ingeschreven?',
    ),
  },
  { name: 'law', play: types('welk wetsartikel is mensenhandel', '273f') },
  {
    name: 'door',
    play: types('kan ik dit melden zonder dat iemand weet wie ik ben?', '0800-7000'),
  },
  { name: 'unknown', play: types('blauw', 'Ik weet niet zeker wat je bedoelt') },
  {
    name: 'desk-help',
    play: async ({ functionaris }) => {
      await functionaris.goToChannel();
      return functionaris.asks('hulp', HELP);
    },
  },
  { name: 'desk-who', play: press('functionaris', HELP, WHO, 'Waar zoek je naar?') },
];
