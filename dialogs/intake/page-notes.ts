import type { Content } from '../../src/domain/content.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { outsideLine } from '../contact-line.ts';
import type { PageId } from './pages.ts';
import { SHORT_PAGE } from './pages.ts';
import { team } from './questions/team.ts';
import type { IntakeState } from './state.ts';
import { texts as intakeTexts } from './texts.ts';

const texts = {
  nl: {
    yourself: 'Gaat het over jezelf of je familie? Je kunt zonder je naam advies vragen.',
    noProof: 'Een signaal is geen bewijs. Dat hoeft ook niet.',
    reportingCode: 'Voor jouw beroep is de meldcode verplicht. Deze melding vervangt hem niet.',
    now: 'Staat de persoon nu voor je? Werk rustig door. Geef het paspoort aan de persoon zelf.',
    alone:
      'Vraag of je de persoon kort alleen kunt spreken, alsof dat altijd zo gaat. Lukt dat niet, dring niet aan.',
    offender: 'Praat niet met de mogelijke dader over je vermoeden.',
  },
  en: {
    yourself: 'Is it about yourself or your family? You can ask for advice without your name.',
    noProof: 'A sign is no proof. It does not have to be.',
    reportingCode:
      'For your profession the reporting code (meldcode) is mandatory. This report does not replace it.',
    now: 'Is the person in front of you now? Go on working calmly. Give the passport to the person.',
    alone:
      'Ask whether you can speak to the person alone for a moment, as if that is always done. If not, do not insist.',
    offender: 'Do not talk to the possible offender about what you suspect.',
  },
} satisfies Record<Language, object>;

/** What is good to know above the questions of a page. */
export function pageNotes(
  page: PageId,
  { intake, language }: { intake: { state: IntakeState }; language: Language },
  { content }: Facts,
): string[] {
  const t = texts[language];
  switch (page) {
    case 'advies':
      return [intakeTexts[language].noNames, yourself(content, language)];
    case SHORT_PAGE:
      return [yourself(content, language)];
    case 'signalen':
      return [t.noProof, ...teamNotes(intake.state, language, content)];
    case 'persoon':
      return [`${t.now} ${t.alone}`, t.offender];
    default:
      return [];
  }
}

/** The employee as victim or family: advice without a name is elsewhere (C94). */
function yourself({ contacts }: Content, language: Language): string {
  const { comensha, veiligThuis } = contacts;
  const lines = [comensha, veiligThuis].map((contact) => `${outsideLine(contact, language)}.`);
  return [texts[language].yourself, ...lines].join(' ');
}

/** What the team's signal cards say beforehand, and whether its law asks for more (C6, C12, C46). */
function teamNotes({ answers }: IntakeState, language: Language, content: Content): string[] {
  const chosen = content.teams.find(({ id }) => id === answers[team.id]);
  if (chosen === undefined) return [];
  const notes = content.signalCards
    .filter(({ id }) => chosen.signalCards.includes(id))
    .flatMap(({ note }) => (note === undefined ? [] : [note[language]]));
  const law = chosen.reportingCode ? [texts[language].reportingCode] : [];
  return [...new Set(notes), ...law];
}
