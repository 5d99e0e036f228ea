import type { Content } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import { contactLine } from '../contact-line.ts';
import { withContact } from './lines.ts';
import { opens, rowsOf, section } from './page.ts';
import type { Page, Reader, Section } from './page.ts';

const texts = {
  nl: {
    title: 'Meldcode',
    teams: 'Verplicht voor deze teams',
    steps: 'De vijf stappen',
    short: (step: number, title: string) => `${String(step)}. ${title}`,
    step: (step: number, title: string) => `Stap ${String(step)}: ${title}`,
    before: 'Vorige',
    after: 'Volgende',
    contact: 'Contact',
    source: (source: string) => `Bron: ${source}`,
  },
  en: {
    title: 'Reporting code (meldcode)',
    teams: 'Mandatory for these teams',
    steps: 'The five steps',
    short: (step: number, title: string) => `${String(step)}. ${title}`,
    step: (step: number, title: string) => `Step ${String(step)}: ${title}`,
    before: 'Previous step',
    after: 'Next step',
    contact: 'Contact',
    source: (source: string) => `Source: ${source}`,
  },
} satisfies Record<Language, object>;

/** The steps in which somebody may want the advice of Veilig Thuis (C47). */
const ASKS_VEILIG_THUIS: ReadonlySet<number> = new Set([2, 4]);

/** The meldcode: secrecy before anything else, then what it is and its steps (C46, C47). */
export function codePage({ language, facts: { content } }: Reader): Page {
  const t = texts[language];
  const code = content.reportingCode;
  const teams = content.teams.filter(({ reportingCode }) => reportingCode);
  return {
    title: t.title,
    paragraphs: [
      code.secrecy[language],
      ...code.intro.map((paragraph) => paragraph[language]),
      code.can[language],
      code.notReplaced[language],
    ],
    sections: [
      ...section(
        t.teams,
        teams.map(({ label }) => label[language]),
      ),
      ...veiligThuis(content, language),
    ],
    sources: [t.source(code.source)],
    rows: rowsOf(
      code.steps.map(({ title }, index) =>
        opens(`meldcode.${String(index + 1)}`, t.short(index + 1, title[language])),
      ),
      t.steps,
    ),
    back: 'wie',
  };
}

/** One step, with the way to the ones beside it. */
export function codeStepPage(step: number, reader: Reader): Page {
  const { language, facts } = reader;
  const t = texts[language];
  const { steps, notReplaced, source } = facts.content.reportingCode;
  const shown = steps[step - 1];
  if (shown === undefined) return codePage(reader);
  const to = (number: number, title: string) =>
    steps[number - 1] === undefined ? [] : [opens(`meldcode.${String(number)}`, title)];
  return {
    title: t.step(step, shown.title[language]),
    paragraphs: [...shown.text.map((paragraph) => paragraph[language]), notReplaced[language]],
    sections: ASKS_VEILIG_THUIS.has(step) ? veiligThuis(facts.content, language) : [],
    sources: [t.source(source)],
    rows: rowsOf([...to(step - 1, t.before), ...to(step + 1, t.after)]),
    back: 'meldcode',
  };
}

/** How Veilig Thuis is reached, wherever the code says to ask them. */
function veiligThuis({ contacts }: Content, language: Language): Section[] {
  const line = contactLine(contacts.veiligThuis, language);
  return section(texts[language].contact, [withContact(line, contacts.veiligThuis)], 'paragraphs');
}
