import { TicketId } from '../../src/domain/ids.ts';
import type { PersonKey } from '../../src/domain/ids.ts';
import type { PersonalIncoming } from '../../src/domain/incoming.ts';
import type { Language } from '../../src/domain/language.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { GivenAnswer, Reporter, Triage } from '../../src/domain/ticket.ts';
import type { Facts, NewTicket } from '../../src/domain/turn.ts';
import { answerForFunctionaris } from './answer-text.ts';
import { answeredIn, pagesOf } from './pages-of.ts';
import { chosenFrom, optionsOf } from './question.ts';
import type { Question } from './question.ts';
import { INTAKE_VERSION } from './questions.ts';
import { team } from './questions/team.ts';
import type { Intake, IntakeState } from './state.ts';

/** Who sends a report, in which language. */
export interface Sender {
  readonly person: PersonKey;
  readonly incoming: PersonalIncoming;
  readonly language: Language;
}

/** A finished intake as the report that becomes a ticket, in the words that were read. */
export function reportOf(intake: Intake, sender: Sender, facts: Facts): NewTicket {
  const { state } = intake;
  return {
    id: TicketId.parse(intake.id),
    kind: state.kind,
    short: state.short,
    intakeVersion: INTAKE_VERSION,
    sentAt: facts.now,
    source: { kind: 'medewerker' },
    reporter: reporterOf(state, sender, facts),
    triage: triageOf(state, facts),
    emergencies: state.emergencies,
    answers: answersOf(state, sender.language, facts),
  };
}

function reporterOf(state: IntakeState, sender: Sender, { content }: Facts): Reporter {
  const { person, incoming, language } = sender;
  const chosen = content.teams.find(({ id }) => id === state.answers[team.id]);
  return {
    person,
    address: conceal(incoming.address),
    language,
    visibility: state.visibility ?? 'vertrouwelijk',
    name: incoming.from.name,
    ...(chosen === undefined ? {} : { team: conceal(chosen.short) }),
    wantsFeedback: state.answers['terugkoppeling'] !== 'nee',
  };
}

export const NOTHING_KNOWN: Triage = {
  danger: 'niet-gevraagd',
  minor: 'niet-gevraagd',
  ongoing: 'niet-gevraagd',
  routes: [],
  possiblePerpetrator: 'niet-gevraagd',
  forms: [],
  signals: [],
  identifiable: 'niet-gevraagd',
};

/** The facts for triage, each given by the question that owns it. */
export function triageOf(state: IntakeState, { content }: Facts): Triage {
  const facts = askedIn(state).map((question) => {
    const value = state.answers[question.id] ?? '';
    const chosen = chosenFrom(optionsOf(question, content, state.answers), value);
    return question.triage?.({ value, chosen }) ?? {};
  });
  return Object.assign({}, NOTHING_KNOWN, ...facts, { danger: state.danger }) as Triage;
}

/** Every answered question but the team, which is kept with the reporter alone (C86). */
export function answersOf(
  state: IntakeState,
  language: Language,
  { content }: Facts,
): GivenAnswer[] {
  return pagesOf(state).flatMap((page) =>
    answeredIn(page, state)
      .filter((question) => question.id !== team.id)
      .map((question) => ({
        question: question.id,
        block: page.title.nl,
        asked: question.ask[language],
        label: question.label,
        text: conceal(answerForFunctionaris(question, state.answers, content)),
      })),
  );
}

function askedIn(state: IntakeState): readonly Question[] {
  return pagesOf(state).flatMap((page) => page.questions);
}
