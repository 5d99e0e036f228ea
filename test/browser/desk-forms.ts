import { LIFE } from '../../src/domain/ticket-life.ts';
import type { Stage } from '../support/browser.ts';
import type { CardOnPage } from '../support/card-on-page.ts';
import { shortReport } from './more-stories.ts';
import { GATE, onTicket, press } from './story.ts';
import type { Found, Step } from './story.ts';

/** The forms that a picked up signal of a confidential reporter has, by their titles. */
const FORMS = [
  LIFE.vraag,
  LIFE.terugkoppeling,
  LIFE['naam-opvragen'],
  LIFE.situatie,
  LIFE.verrijken,
  LIFE.opvragen,
  LIFE.notitie,
  LIFE.stap,
  LIFE.overleg,
  LIFE.doorzetten,
  LIFE.interventie,
  LIFE.hulp,
  LIFE.comensha,
  LIFE.overdragen,
  LIFE.koppelen,
  LIFE.sluiten,
  LIFE.afschermen,
].map(({ title }) => title);

/** Opens a form in at most two presses from the ticket's card, and leaves it again. */
const opens = (title: string): Step[] => {
  const name = title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return [
    {
      name: `form-${name}`,
      play: async ({ functionaris }, { number }) => {
        await (await functionaris.card(number)).press('Meer');
        await (await functionaris.card('Meer acties')).press(title);
        return functionaris.card(/Annuleren/);
      },
    },
    {
      name: `left-${name}`,
      play: async ({ functionaris }, { number }) => {
        await (await functionaris.card('Annuleren')).press('Annuleren');
        await (await functionaris.card('Geannuleerd')).press('Terug naar ticket');
        return functionaris.card(number);
      },
    },
  ];
};

/** Types a word to the bot in the channel, and waits for the card that comes of it. */
const word =
  (text: string, title: string) =>
  ({ functionaris }: Stage): Promise<CardOnPage> =>
    functionaris.asks(text, title);

const backAtTicket = async ({ functionaris }: Stage, { number }: Found): Promise<CardOnPage> => {
  await (await functionaris.card('Terug naar ticket')).press('Terug naar ticket');
  return functionaris.card(number);
};

/** The desk: the card of a ticket, every form, and the lists. */
export const deskForms: readonly Step[] = [
  ...shortReport,
  { name: 'claim', play: onTicket('Oppakken', GATE) },
  { name: 'claimed', play: press('functionaris', GATE, 'Nee', 'bij Fatima Yilmaz') },
  { name: 'more', play: onTicket('Meer', 'Meer acties') },
  { name: 'ticket', play: backAtTicket },
  ...FORMS.filter((title) => title !== LIFE['naam-opvragen'].title).flatMap(opens),
  { name: 'history-more', play: onTicket('Meer', 'Meer acties') },
  { name: 'history', play: press('functionaris', 'Meer acties', 'Geschiedenis', 'Geschiedenis') },
  { name: 'ticket-after-history', play: backAtTicket },
  { name: 'help', play: word('hulp', 'Signaalpunt in dit kanaal') },
  { name: 'overview', play: word('overzicht', 'Overzicht') },
  { name: 'mine', play: word('mijn tickets', 'Mijn tickets') },
  { name: 'agenda', play: word('agenda', 'Agenda lokaal overleg') },
  { name: 'search', play: word('zoek', 'Zoeken') },
  {
    name: 'found',
    play: async ({ functionaris }, { number }) => {
      const card = await functionaris.titled('Zoeken');
      await card.fill('Zoek naar', number);
      await card.press('Zoeken');
      return functionaris.card('1 gevonden.');
    },
  },
  { name: 'new', play: word('nieuw', 'Nieuwe melding') },
];
