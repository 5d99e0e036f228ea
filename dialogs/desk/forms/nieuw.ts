import type { Field } from '../../../cards/field.ts';
import { Source } from '../../../src/domain/ticket.ts';
import type { Content } from '../../../src/domain/content.ts';
import type { NewTicket } from '../../../src/domain/turn.ts';
import type { PageId } from '../../intake/pages.ts';
import { pagesOf } from '../../intake/pages-of.ts';
import { optionsOf } from '../../intake/question.ts';
import type { Answers, Question } from '../../intake/question.ts';
import { INTAKE_VERSION, QUESTIONS } from '../../intake/questions.ts';
import { answersOf, triageOf } from '../../intake/report.ts';
import { newIntake } from '../../intake/state.ts';
import type { IntakeState } from '../../intake/state.ts';
import { choice, choices, date, shortText, words } from './form.ts';
import type { DeskForm, FormContext, Inputs } from './form.ts';

/**
 * Nieuw (§2.1 and §2.2, C25, C26): a report that came another way. It asks the questions of the
 * intake under the same ids, so that details, routes, copies and matches treat it like any other.
 */

const SOURCES = [
  { id: 'mma', name: 'Meld Misdaad Anoniem' },
  { id: 'inwoner', name: 'Een inwoner' },
  { id: 'professional', name: 'Een professional, zoals een leraar of huisarts' },
  { id: 'telefoon', name: 'Iemand anders, per telefoon' },
] as const satisfies readonly { id: Source['kind']; name: string }[];

const DANGER = [
  { id: 'nee', name: 'Nee' },
  { id: 'ja', name: 'Ja' },
  { id: 'twijfel', name: 'Dat is niet duidelijk' },
] as const;

const CONSENT = [
  { id: 'ja', name: 'Ja, met toestemming' },
  { id: 'nee', name: 'Nee' },
];

/** Asked of an employee about themselves: of no use for what somebody else told. */
const NOT_ASKED: readonly string[] = [
  'eigen-waarneming',
  'namens',
  'team',
  'signalen',
  'terugkoppeling',
];

/** Their hints say what must not be written down (C12, C95). */
const KEEP_OUT: readonly string[] = ['mogelijke-dader', 'persoon-omschrijving'];

export const nieuw: DeskForm = {
  title: () => 'Nieuwe melding',
  pages: [
    {
      intro: () => ['Is er nu iemand in direct gevaar? Bel dan eerst 112. Deze chat belt niet.'],
      fields: () => [
        choice('gevaar', DANGER, {
          label: 'Is er nu iemand in direct gevaar?',
          required: true,
        }),
        choice('bron', SOURCES, { label: 'Van wie komt het signaal?', required: true }),
      ],
    },
    {
      intro: (inputs) => (inputs('gevaar') === 'nee' ? [] : [CALL_FIRST]),
      fields: (inputs, context) => fieldsOn(['verhaal', 'waar-wanneer'], inputs, context),
    },
    { fields: (inputs, context) => fieldsOn(['over-wie', 'signalen'], inputs, context) },
    {
      intro: (inputs) => [
        isAnonymous(inputs)
          ? 'Bij Meld Misdaad Anoniem bewaren wij niets over de melder.'
          : 'Bewaar alleen met toestemming wie het vertelde.',
      ],
      fields: (inputs, context) => [
        ...fieldsOn(['persoon', 'locatie'], inputs, context),
        ...(isAnonymous(inputs) ? [] : CONTACT),
      ],
      problems: (inputs) =>
        inputs('contact') !== '' && inputs('toestemming') !== 'ja' && !isAnonymous(inputs)
          ? ['Haal de gegevens van de bron weg, of kies Ja bij toestemming.']
          : [],
    },
  ],
  button: 'Vastleggen',
  apply: (inputs, context) => ({
    kind: 'effect',
    effect: { kind: 'create', ticket: reportIn(inputs, context), by: context.by },
  }),
  looksAgain: false,
};

const CALL_FIRST = 'Bel nu 112. Vul dit daarna pas verder in.';

const CONTACT: readonly Field[] = [
  choice('toestemming', CONSENT, { label: 'Mag je bewaren wie het vertelde?' }),
  shortText('contact', {
    label: 'Wie is het, en hoe kun je die persoon bereiken?',
    hint: 'Dit komt nooit in een kopie voor een partner.',
  }),
];

function isAnonymous(inputs: Inputs): boolean {
  return inputs('bron') === 'mma';
}

/** What was filled in, as the intake would have kept it. */
function intakeIn(inputs: Inputs): IntakeState {
  const answers: Answers = Object.fromEntries(
    QUESTIONS.filter(({ id }) => !NOT_ASKED.includes(id)).map(({ id }) => [id, inputs(id)]),
  );
  const danger = DANGER.find(({ id }) => id === inputs('gevaar'))?.id ?? 'niet-gevraagd';
  return { ...newIntake('signaal', false), answers, danger };
}

/** The questions of these pages that are asked after what was answered before. */
function fieldsOn(
  pages: readonly PageId[],
  inputs: Inputs,
  { facts }: FormContext,
): readonly Field[] {
  const state = intakeIn(inputs);
  return pagesOf(state)
    .filter(({ id }) => pages.includes(id))
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => !NOT_ASKED.includes(id))
    .map((question) => fieldOf(question, state.answers, facts.content));
}

function fieldOf(question: Question, answers: Answers, content: Content): Field {
  const { id, label, input, required } = question;
  const hint = KEEP_OUT.includes(id) ? question.hint?.nl : undefined;
  const asked = { label, required, ...(hint === undefined ? {} : { hint }) };
  const listed = optionsOf(question, content, answers).map((option) => ({
    id: option.id,
    name: option.label.nl,
  }));
  switch (input.kind) {
    case 'text':
      return { ...input, id, ...asked };
    case 'choice':
      return choice(id, listed, asked);
    case 'choices':
      return choices(id, listed, asked);
    case 'date':
      return date(id, asked);
  }
}

function reportIn(inputs: Inputs, { ticket, facts }: FormContext): NewTicket {
  const state = intakeIn(inputs);
  return {
    id: ticket.id,
    kind: 'signaal',
    short: false,
    intakeVersion: INTAKE_VERSION,
    sentAt: facts.now,
    source: sourceIn(inputs),
    triage: triageOf(state, facts),
    emergencies: [],
    answers: answersOf(state, 'nl', facts),
  };
}

function sourceIn(inputs: Inputs): Source {
  const kind = Source.shape.kind.parse(inputs('bron'));
  const contact = inputs('toestemming') === 'ja' ? words(inputs('contact')) : undefined;
  return kind === 'mma' || contact === undefined ? { kind } : { kind, contact };
}
