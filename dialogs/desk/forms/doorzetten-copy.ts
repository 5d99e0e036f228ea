import { copyOf } from '../copies/copy.ts';
import type { CopyProfile } from '../copies/copy.ts';
import { fitsOnCard, fitted } from '../copies/fit.ts';
import { mayKnowReporter } from '../copies/hide-reporter.ts';
import { isCertain } from '../copies/identifiers.ts';
import { hasLettersWithoutCapitals } from '../copies/names.ts';
import { beginningOf } from '../copies/passages.ts';
import { reviewOf } from '../copies/review.ts';
import { texts } from '../texts.ts';
import { profileOf, routing } from './doorzetten-routing.ts';
import { choices, longText } from './form.ts';
import type { FormContext, Inputs } from './form.ts';

/** The second page of Doorzetten: the text itself, proposed by purpose and read once more (C34). */

/** A copy may be longer than what people type; a card holds no more. */
const LONGEST_COPY = 12_000;

/** How many findings of one sort are named on a card. */
const MOST_NAMED = 12;

/** The most characters of one of them. */
const LONGEST_NAMED = 40;

/** Each sort of copy has an input of its own: choosing another partner brings another text. */
function inputOf(profile: CopyProfile): string {
  return `tekst-${profile}`;
}

export function copyText(inputs: Inputs, context: FormContext): string {
  return inputs(inputOf(routing(inputs, context).profile));
}

function proposed(profile: CopyProfile, { ticket, by, facts }: FormContext) {
  return fitted(copyOf(ticket, profile, by, facts.content));
}

export function copyIntro(inputs: Inputs, context: FormContext): readonly string[] {
  const { ticket, by, facts } = context;
  const profile = profileOf(inputs, context);
  if (profile === undefined) return [];
  const proposal = proposed(profile, context);
  const typed = inputs(inputOf(profile));
  const { names, identifiers } = reviewOf(
    typed === '' ? proposal.text : typed,
    ticket,
    by,
    facts.content,
  );
  const unsure = identifiers.filter((found) => !isCertain(found));
  return [
    'Lees de tekst en pas hem aan. Wat hier staat krijgt de partner.',
    'De melder is eruit gehaald. Staat [melder] ergens verkeerd? Schrijf daar iets anders.',
    ...(profile === 'met-gegevens' && !mayKnowReporter(ticket, by)
      ? ['De melder is vertrouwelijk. Notities van collega’s staan er daarom niet in.']
      : []),
    ...(proposal.isCut ? ['De tekst is te lang. Bij … stopt hij. Maak hem zelf af.'] : []),
    names.length === 0
      ? 'Wij vonden geen namen. Kijk zelf ook.'
      : `Misschien een naam: ${list(names)}.`,
    ...(profile === 'zonder-namen' && unsure.length > 0
      ? [`Misschien een adres: ${list(unsure.map(({ text }) => text))}.`]
      : []),
    ...(hasLettersWithoutCapitals(typed === '' ? proposal.text : typed)
      ? ['Een deel is in een ander schrift. Daarin vinden wij geen namen.']
      : []),
  ];
}

export function copyFields(inputs: Inputs, context: FormContext) {
  const profile = profileOf(inputs, context);
  if (profile === undefined) return [];
  return [
    longText(inputOf(profile), {
      label: 'Tekst voor de partner',
      required: true,
      maxLength: LONGEST_COPY,
      value: proposed(profile, context).text,
    }),
    ...(profile === 'zonder-namen' ? [choices('gekeken', [LOOKED], { label: 'Namen' })] : []),
  ];
}

const LOOKED = { id: 'ja', name: 'Ik heb gekeken: er staan geen namen van personen in' } as const;

export function copyProblems(inputs: Inputs, context: FormContext): readonly string[] {
  const { ticket, by, facts } = context;
  const profile = profileOf(inputs, context);
  if (profile === undefined) return ['Ga terug en kies de partner opnieuw.'];
  const text = inputs(inputOf(profile));
  const found = reviewOf(text, ticket, by, facts.content);
  const pointing = found.identifiers.filter(isCertain).slice(0, MOST_NAMED);
  const mustLook = found.names.length > 0 || hasLettersWithoutCapitals(text);
  return [
    ...(fitsOnCard(text) ? [] : ['De tekst past niet. Maak hem korter.']),
    ...(found.namesReporter ? [texts.namesReporter] : []),
    ...found.passages.map((passage) => texts.fromPolice(beginningOf(passage))),
    ...(profile === 'zonder-namen'
      ? pointing.map(({ kind, text: it }) => `Haal dit weg: ${kind} "${it}".`)
      : []),
    ...(profile === 'zonder-namen' && mustLook && inputs('gekeken') !== LOOKED.id
      ? ['Haal namen van personen weg. Zet daarna het vinkje bij Namen.']
      : []),
  ];
}

export function warnings(inputs: Inputs, context: FormContext): readonly string[] {
  const { ticket, by, facts } = context;
  const { partner, profile } = routing(inputs, context);
  const found = reviewOf(copyText(inputs, context), ticket, by, facts.content);
  const reach = found.identifiers.filter(({ kind }) => REACHES.has(kind));
  return [
    ...(found.names.length === 0 ? [] : [`Misschien een naam: ${list(found.names)}.`]),
    ...(profile === 'met-gegevens' && found.names.length > 0
      ? [`Heeft ${partner.name} elke naam nodig voor het doel?`]
      : []),
    ...(reach.length === 0
      ? []
      : [`Is dit niet van de melder? ${list(reach.map(({ text }) => text))}`]),
  ];
}

/** Where somebody can be reached; a story may hold how to reach the reporter. */
const REACHES: ReadonlySet<string> = new Set(['nummer', 'e-mailadres', 'accountnaam']);

function list(items: readonly string[]): string {
  const shown = items
    .slice(0, MOST_NAMED)
    .map((item) => (item.length > LONGEST_NAMED ? `${item.slice(0, LONGEST_NAMED)}…` : item))
    .join(', ');
  const rest = items.length - MOST_NAMED;
  return rest > 0 ? `${shown} en nog ${String(rest)}` : shown;
}
