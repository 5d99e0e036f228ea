import type { Content } from '../../src/domain/content.ts';
import { Situation } from '../../src/domain/dossier.ts';

/** What the desk recorded of a situation, in words for who reads the details. */

const LABELS = {
  routes: 'Het gaat om',
  forms: 'Vorm',
  identifiable: 'Slachtoffer terug te vinden',
  minor: 'Slachtoffer jonger dan 18',
  ongoing: 'Nog bezig',
  aloneAndForeign: 'Minderjarige alleen, uit het buitenland',
  parentsNotInvolved: 'Ouders zijn er niet bij betrokken',
  possiblePerpetrator: 'Mogelijke dader in beeld',
  perpetratorKnown: 'Bekend wie de mogelijke dader is',
  perpetratorMinor: 'Mogelijke dader jonger dan 18',
  returnedAfterSentence: 'Dader terug na een straf',
  newWorries: 'Opnieuw zorgen over de dader',
  border: 'De grens speelt een rol',
  residencePermit: 'Verblijfsvergunning, of die is niet nodig',
  registration: 'Slachtoffer staat ingeschreven',
  worriesPersist: 'Zorgen over veiligheid en gezondheid blijven',
  larger: 'Groter dan de gemeente aankan',
  approach: 'Aanpak',
  controlled: 'Locatie is gecontroleerd',
  bottleneck: 'Knelpunt voor de regietafel',
} as const satisfies Record<keyof Situation, string>;

const VALUES: Readonly<Record<string, string>> = {
  'weet-niet': 'niet bekend',
  eigen: 'in onze gemeente',
  'eigen-tijdelijk': 'in onze gemeente, met een tijdelijke verblijfsstatus',
  nergens: 'nergens',
  elders: 'in een andere gemeente',
};

/** One line for each answer: "Nog bezig: ja". */
export function situationLines(known: Situation, { forms }: Content): readonly string[] {
  const formNames = new Map(forms.map(({ id, short }) => [id, short]));
  const inWords = (value: string) => VALUES[value] ?? formNames.get(value) ?? value;
  return QUESTIONS.flatMap((question) => {
    const answers = [known[question] ?? []].flat();
    return answers.length === 0 ? [] : [`${LABELS[question]}: ${answers.map(inWords).join(', ')}`];
  });
}

const QUESTIONS = Situation.keyof().options;
