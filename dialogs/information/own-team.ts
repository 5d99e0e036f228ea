import type { Team } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import { cardName } from './cards.ts';
import { opens, rowsOf, section } from './page.ts';
import type { Page, Reader } from './page.ts';

const texts = {
  nl: {
    does: 'Wat doet dit team?',
    turnTo: 'Wanneer en door wie?',
    cards: 'Signalen die dit team kan zien',
  },
  en: {
    does: 'What does this team do?',
    turnTo: 'When, and by whom?',
    cards: 'Signs that this team may see',
  },
} satisfies Record<Language, object>;

/** So many signal cards at most; the overview has all of them. */
const MOST_CARDS = 3;

/** A team of the municipality: what it does, when one turns to it and what it may see (C5 to C9, C22). */
export function ownTeamPage(team: Team, { language, facts: { content } }: Reader): Page {
  const t = texts[language];
  const cards = team.signalCards
    .flatMap((id) => content.signalCards.filter((card) => card.id === id))
    .slice(0, MOST_CARDS);
  return {
    title: team.label[language],
    sections: [
      ...section(
        t.does,
        team.does.map((line) => line[language]),
      ),
      ...section(t.turnTo, team.turnTo === undefined ? [] : [team.turnTo[language]], 'paragraphs'),
    ],
    rows: rowsOf(
      cards.map((card) => opens(`kaart.${card.id}`, cardName(card, language))),
      t.cards,
    ),
    back: 'wie',
  };
}
