import type { Content, SignalCard, Team } from '../../src/domain/content.ts';
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
    ifYes: (question: string, advice: string) => `${question} Zo ja: ${advice}`,
    inFront: 'Staat de persoon nu voor je?',
    now: [
      'Werk rustig door. Geef het paspoort aan de persoon zelf.',
      'Vraag of je de persoon kort alleen kunt spreken, alsof dat altijd zo gaat. Lukt dat niet, dring niet aan.',
    ],
    offender: 'Praat niet met de mogelijke dader over je vermoeden.',
  },
  en: {
    yourself: 'Is it about yourself or your family? You can ask for advice without your name.',
    noProof: 'A sign is no proof. It does not have to be.',
    reportingCode:
      'For your profession the reporting code (meldcode) is mandatory. This report does not replace it.',
    ifYes: (question: string, advice: string) => `${question} If so: ${advice}`,
    inFront: 'Is the person in front of you now?',
    now: [
      'Go on working calmly. Give the passport to the person.',
      'Ask whether you can speak to the person alone for a moment, as if that is always done. If not, do not insist.',
    ],
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
  const secrecy = content.reportingCode.secrecy[language];
  const chosen = chosenTeam(intake.state, content);
  switch (page) {
    case 'advies':
      return [intakeTexts[language].noNames, secrecy, yourself(content, language)];
    case SHORT_PAGE:
      return [secrecy, yourself(content, language)];
    case 'signalen':
      return [t.noProof, ...teamNotes(chosen, language, content)];
    case 'persoon':
      return [
        ...(chosen?.secrecy === true ? [secrecy] : []),
        ...whatToDoNow(chosen, language, content),
      ];
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

function chosenTeam({ answers }: IntakeState, content: Content): Team | undefined {
  return content.teams.find(({ id }) => id === answers[team.id]);
}

/** The signal cards of a team, in the order in which the team has them. */
function cardsOf(chosen: Team | undefined, { signalCards }: Content): readonly SignalCard[] {
  return (chosen?.signalCards ?? []).flatMap((id) => signalCards.filter((card) => card.id === id));
}

/**
 * What the team's signal cards say beforehand (C6, C12), the first thing they answer to a question
 * of these people (C6; the card itself says all of it), and whether the law asks for more (C46).
 */
function teamNotes(chosen: Team | undefined, language: Language, content: Content): string[] {
  const t = texts[language];
  const cards = cardsOf(chosen, content);
  const notes = cards.flatMap(({ note }) => (note === undefined ? [] : [note[language]]));
  const asked = cards
    .flatMap(({ questions }) => questions)
    .flatMap(({ question, yes: [advice] }) =>
      advice === undefined ? [] : [t.ifYes(question[language], advice[language])],
    );
  const law = chosen?.reportingCode === true ? [t.reportingCode] : [];
  return [...new Set([...notes, ...asked]), ...law];
}

/**
 * What to do with the person in front of you (C93): as the first of the team's cards says that says
 * anything on it, which is the card of their own work. Always, and said once: C54.
 */
function whatToDoNow(chosen: Team | undefined, language: Language, content: Content): string[] {
  const t = texts[language];
  const own = cardsOf(chosen, content).find(({ now }) => now.length > 0);
  const lines = own?.now.map((line) => line[language]) ?? t.now;
  return [[t.inFront, ...lines.filter((line) => line !== t.offender)].join(' '), t.offender];
}
