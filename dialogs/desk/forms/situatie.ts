import type { Field } from '../../../cards/field.ts';
import { circumstancesOf } from '../../../src/domain/circumstances.ts';
import type { Circumstances } from '../../../src/domain/circumstances.ts';
import { Situation } from '../../../src/domain/dossier.ts';
import { NEEDS } from '../../../src/domain/routes/needs.ts';
import { addEntry, titleOf } from './dossier-form.ts';
import { choice, choices, several } from './form.ts';
import type { DeskForm, FormContext, Inputs } from './form.ts';

/**
 * Situatie bijwerken: what is known of the case by now. The steps of the plan follow from it, so
 * everything is a choice; what stays as it was is not recorded again.
 */
interface Question {
  readonly id: keyof Situation;
  readonly label: string;
  readonly options: readonly Option[];
  readonly several: boolean;
}

interface Option {
  readonly id: string;
  readonly name: string;
}

/** "Nobody knows" among choices of which several can be made. */
const UNKNOWN: Option = { id: 'weet-niet', name: 'Weet ik niet' };

const YES_NO: readonly Option[] = [{ id: 'ja', name: 'Ja' }, { id: 'nee', name: 'Nee' }, UNKNOWN];

const ROUTES: readonly Option[] = [
  { id: 'persoon', name: 'Een persoon' },
  { id: 'locatie', name: 'Een locatie' },
];

const REGISTRATION: readonly Option[] = [
  { id: 'eigen', name: 'In onze gemeente' },
  { id: 'eigen-tijdelijk', name: 'In onze gemeente, met een tijdelijke verblijfsstatus' },
  { id: 'nergens', name: 'Nergens' },
  { id: 'elders', name: 'In een andere gemeente' },
  UNKNOWN,
];

const APPROACH: readonly Option[] = [
  { id: 'bestuursrechtelijk', name: 'Bestuursrechtelijk' },
  { id: 'strafrechtelijk', name: 'Strafrechtelijk' },
  { id: 'fiscaalrechtelijk', name: 'Fiscaalrechtelijk' },
];

const one = (
  id: keyof Situation,
  label: string,
  options: readonly Option[] = YES_NO,
): Question => ({ id, label, options, several: false });
const more = (id: keyof Situation, label: string, options: readonly Option[]): Question => ({
  id,
  label,
  options,
  several: true,
});

/** What every signal can be about. */
function general({ facts }: FormContext): readonly Question[] {
  const forms = facts.content.forms.map(({ id, short }) => ({ id, name: short }));
  return [
    more('routes', 'Waar gaat het om?', ROUTES),
    more('forms', 'Aan welke vorm denk je?', [...forms, UNKNOWN]),
    one('minor', 'Is het slachtoffer jonger dan 18?'),
    one('ongoing', 'Is het nog bezig?'),
    one('possiblePerpetrator', 'Is er een mogelijke dader in beeld?'),
    one('larger', 'Is de zaak groter dan onze gemeente aankan?'),
  ];
}

/** What matters after the answers on the first page. */
function particular(inputs: Inputs, context: FormContext): readonly Question[] {
  const { content } = context.facts;
  const before = knownOf(context);
  const known = { ...before, ...changes(general(context), inputs, context) };
  const { routes = before.routes } = known;
  const when = (holds: boolean, questions: readonly Question[]) => (holds ? questions : []);
  const hasPerpetrator = known.possiblePerpetrator === 'ja' || known.perpetratorKnown === 'ja';
  return [
    ...when(routes.includes('persoon'), [
      one('identifiable', 'Is het slachtoffer terug te vinden?'),
      one(
        'residencePermit',
        'Heeft het slachtoffer een verblijfsvergunning, of is die niet nodig?',
      ),
      one('registration', 'Waar staat het slachtoffer ingeschreven?', REGISTRATION),
      one('worriesPersist', 'Blijven er zorgen over veiligheid en gezondheid?'),
    ]),
    ...when(known.minor === 'ja', [
      one('aloneAndForeign', 'Is de minderjarige alleen, en uit het buitenland?'),
    ]),
    ...when(hasPerpetrator, [
      one('perpetratorKnown', 'Is bekend wie de mogelijke dader is?'),
      one('perpetratorMinor', 'Is de mogelijke dader jonger dan 18?'),
      one('returnedAfterSentence', 'Is de dader veroordeeld, en terug na de straf?'),
      one('newWorries', 'Zijn er opnieuw zorgen over de dader?'),
    ]),
    ...when(known.minor === 'ja' || hasPerpetrator, [
      one(
        'parentsNotInvolved',
        'Staat vast dat de ouders van de minderjarige er niet bij betrokken zijn?',
      ),
    ]),
    ...when(routes.includes('locatie'), [
      one('controlled', 'Is er een controle geweest op de locatie?'),
    ]),
    ...when(known.larger === 'ja' && NEEDS.riec.isThere(content), [
      more('approach', 'Welke aanpak kiest het RIEC?', APPROACH),
    ]),
    one('border', 'Speelt de grens een rol?'),
    ...when(NEEDS.regietafel.isThere(content), [
      one('bottleneck', 'Is dit een knelpunt voor de regietafel?'),
    ]),
  ];
}

function questions(inputs: Inputs, context: FormContext): readonly Question[] {
  return [...general(context), ...particular(inputs, context)];
}

function knownOf({ ticket, facts }: FormContext): Circumstances {
  return circumstancesOf(ticket, facts.content);
}

function asField({ id, label, options, several }: Question, known: Circumstances): Field {
  const asked = { label, value: asValue(known[id]) };
  return several ? choices(id, options, asked) : choice(id, options, asked);
}

function asValue(known: string | readonly string[] | undefined): string {
  return typeof known === 'string' ? known : (known ?? []).join(',');
}

/** What was answered otherwise than it was known. */
function changes(asked: readonly Question[], inputs: Inputs, context: FormContext): Situation {
  const known = knownOf(context);
  const changed = asked.flatMap(({ id, several: many }) => {
    const value = inputs(id);
    const answer = many ? several(value).filter((one) => one !== UNKNOWN.id) : value;
    const same = asValue(answer) === asValue(known[id]);
    return value === '' || same ? [] : [[id, answer] as const];
  });
  return Situation.parse(Object.fromEntries(changed));
}

/** "Is het nog bezig? Ja", for what is about to be recorded. */
function inWords(asked: readonly Question[], inputs: Inputs, context: FormContext) {
  const changed = changes(asked, inputs, context);
  return asked
    .filter(({ id }) => id in changed)
    .map(({ label, options, id }) => {
      const names = options.filter((option) => several(inputs(id)).includes(option.id));
      return `${label} ${names.map(({ name }) => name).join(', ')}`;
    });
}

export const situatie: DeskForm = {
  title: titleOf('situatie'),
  pages: [
    {
      intro: () => ['Wat weet je nu? De stappen op de kaart volgen hieruit.'],
      fields: (_, context) =>
        general(context).map((question) => asField(question, knownOf(context))),
    },
    {
      intro: (inputs, context) => {
        const changed = inWords(questions(inputs, context), inputs, context);
        return changed.length === 0 ? [] : ['Dit wijzig je:', ...changed];
      },
      fields: (inputs, context) =>
        particular(inputs, context).map((question) => asField(question, knownOf(context))),
      problems: (inputs, context) =>
        Object.keys(changes(questions(inputs, context), inputs, context)).length === 0
          ? ['Je hebt nog niets gewijzigd.']
          : [],
    },
  ],
  apply: (inputs, context) =>
    addEntry('situatie', context, {
      kind: 'situatie',
      known: changes(questions(inputs, context), inputs, context),
    }),
  looksAgain: true,
};
