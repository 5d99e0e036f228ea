import type { Consultation } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import { opens, rowsOf, section } from './page.ts';
import type { Page, Reader } from './page.ts';

const texts = {
  nl: {
    title: 'Overleggen',
    intro: 'Hier praten partners met elkaar over signalen. De aandachtsfunctionaris gaat erheen.',
    levels: {
      casus: 'Over één zaak',
      lokaal: 'In de gemeente',
      regionaal: 'In de regio',
      landelijk: 'In heel Nederland',
    },
    pilot: 'Dit overleg is een proef. Het kan dus stoppen.',
    participants: 'Wie doen mee?',
    unknown: 'Wie meedoen, staat niet in het plan. Vraag het de aandachtsfunctionaris.',
    chair: 'Wie zit voor?',
    regions: 'Voor welke regio’s?',
    named: (name: string) => `${name} (overleg)`,
    source: (source: string) => `Bron: ${source}`,
  },
  en: {
    title: 'Meetings',
    intro: 'Here partners talk to each other about signs. The anti-trafficking officer attends.',
    levels: {
      casus: 'About one case',
      lokaal: 'In the municipality',
      regionaal: 'In the region',
      landelijk: 'In the whole country',
    },
    pilot: 'This meeting is a trial. So it may end.',
    participants: 'Who takes part?',
    unknown: 'The plan does not say who takes part. Ask the anti-trafficking officer.',
    chair: 'Who chairs it?',
    regions: 'For which regions?',
    named: (name: string) => `${name} (meeting)`,
    source: (source: string) => `Source: ${source}`,
  },
} satisfies Record<Language, object>;

const LEVELS = ['casus', 'lokaal', 'regionaal', 'landelijk'] as const;

/** The meetings, from one case to the whole country (C64). */
export function meetingsPage({ language, facts: { content } }: Reader): Page {
  const t = texts[language];
  return {
    title: t.title,
    paragraphs: [t.intro],
    rows: LEVELS.flatMap((level) =>
      rowsOf(
        content.consultations
          .filter((meeting) => meeting.level === level)
          .map(({ id, name }) => opens(`overleg.${id}`, name)),
        t.levels[level],
      ),
    ),
    back: 'wie',
  };
}

/** One meeting: what it is for, who takes part, and that it is a trial if it is (C65, C66). */
export function meetingPage(meeting: Consultation, { language, facts: { content } }: Reader): Page {
  const t = texts[language];
  const { name } = meeting;
  const isPartner = content.partners.some(({ label }) => label[language] === name);
  const { organisations } = meeting;
  return {
    title: name,
    // A partner and its meeting can have one name, such as the RIEC.
    ...(isPartner ? { name: t.named(name) } : {}),
    paragraphs: [meeting.what[language], ...(meeting.pilot ? [t.pilot] : [])],
    sections: [
      ...(organisations.length === 0
        ? section(t.participants, [t.unknown], 'paragraphs')
        : section(t.participants, organisations)),
      ...section(t.chair, meeting.chair === undefined ? [] : [meeting.chair], 'paragraphs'),
      ...section(t.regions, meeting.regions),
    ],
    sources: [t.source(meeting.source)],
    back: 'overleggen',
  };
}
