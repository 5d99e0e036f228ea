import type { Team, Training } from '../../src/domain/content.ts';
import type { InformationButton, Line } from '../../cards/information/view.ts';
import type { Language } from '../../src/domain/language.ts';
import { opens, rowsOf, section } from './page.ts';
import type { Page, Reader, Section } from './page.ts';

const texts = {
  nl: {
    title: 'Opleiding',
    inChannel: 'Wat teams kunnen volgen',
    named: (team: string) => `Opleiding: ${team}`,
    intro: 'Dit kun je volgen. Overleg met je leidinggevende wat past.',
    choose: 'Voor welk team?',
    everybody: 'Voor iedereen',
    functionaris: 'Voor de aandachtsfunctionaris',
    team: 'Voor dit team',
    nothing: 'Voor dit team staat er nog niets. Vraag het de aandachtsfunctionaris.',
  },
  en: {
    title: 'Training',
    inChannel: 'What teams can follow',
    named: (team: string) => `Training: ${team}`,
    intro: 'You can follow these. Discuss with your manager what fits.',
    choose: 'For which team?',
    everybody: 'For everybody',
    functionaris: 'For the anti-trafficking officer',
    team: 'For this team',
    nothing: 'There is nothing for this team yet. Ask the anti-trafficking officer.',
  },
} satisfies Record<Language, object>;

type Offer = Training['offers'][number];

/** In `for` of an offer: it is for the functionaris and not for a team. */
const FUNCTIONARIS = 'functionaris';

/**
 * The button **Opleiding**. In the channel it leads to what was agreed with the team leaders, as it
 * does everywhere there; that list has the way to what teams can follow (C17).
 */
export function opensTraining(title: string, place: Reader['place']): InformationButton {
  return place === 'channel' ? { title, verb: 'desk.training' } : opens('opleiding', title);
}

/**
 * What people can follow, and for which team there is more (C13, C16). What was agreed with whom
 * is for the functionaris alone and stands nowhere here (C17).
 */
export function trainingPage({ language, place, facts: { content } }: Reader): Page {
  const t = texts[language];
  const { offers } = content.training;
  const own = place === 'channel' ? offers.filter((offer) => offer.for.includes(FUNCTIONARIS)) : [];
  return {
    // In the channel Opleiding is what was agreed.
    title: place === 'channel' ? t.inChannel : t.title,
    paragraphs: [t.intro],
    sections: [
      ...offered(t.everybody, offers.filter(isForEverybody), language),
      ...offered(t.functionaris, own, language),
    ],
    rows: rowsOf(
      content.teams.map(({ id, label }) => opens(`opleiding.${id}`, label[language])),
      t.choose,
    ),
    back: 'wie',
  };
}

/** What one team can follow: its own offers first, then those for everybody (C16, C53). */
export function teamTrainingPage(team: Team, { language, facts: { content } }: Reader): Page {
  const t = texts[language];
  const { offers } = content.training;
  const label = team.label[language];
  const own = offers.filter((offer) => offer.for.includes(team.id));
  const everybody = offers.filter(isForEverybody);
  return {
    title: t.named(label),
    paragraphs: [own.length + everybody.length === 0 ? t.nothing : t.intro],
    sections: [...offered(t.team, own, language), ...offered(t.everybody, everybody, language)],
    back: 'opleiding',
  };
}

function isForEverybody(offer: Offer): boolean {
  return offer.for.length === 0;
}

function offered(heading: string, offers: readonly Offer[], language: Language): Section[] {
  return section(
    heading,
    offers.map((offer) => offerLine(offer, language)),
  );
}

function offerLine({ title, by, url, what }: Offer, language: Language): Line {
  const named = title[language];
  return [url === undefined ? named : { title: named, url }, ` (${by}). ${what[language]}`];
}
