import type { Card } from '../../../src/domain/card.ts';
import type { DeskChoice, Partner } from '../../../src/domain/content.ts';
import type { DossierEntry } from '../../../src/domain/dossier.ts';
import { heldConsultations } from '../../../src/domain/open-matters.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { addWorkingDays } from '../../../src/domain/terms.ts';
import { perform } from '../../../src/domain/ticket-life.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { dateInAmsterdam } from '../../../src/domain/time.ts';
import { dateText } from '../../intake/answer-text.ts';
import { copyOf } from '../copies/copy.ts';
import type { CopyProfile } from '../copies/copy.ts';
import { fitsOnCard, fitted } from '../copies/fit.ts';
import { mayKnowReporter } from '../copies/hide-reporter.ts';
import { isCertain } from '../copies/identifiers.ts';
import { hasLettersWithoutCapitals } from '../copies/names.ts';
import { beginningOf } from '../copies/passages.ts';
import { reviewOf } from '../copies/review.ts';
import { notice } from '../notice.ts';
import { texts } from '../texts.ts';
import { choice, choices, chosen, date, longText } from './form.ts';
import type { DeskForm, FormContext, Inputs } from './form.ts';

/**
 * Doorzetten naar partner (C30, C34, C98): whom, why and how; then the text itself, proposed by
 * purpose and changed by the holder; then exactly what is kept. The holder sends it, not the bot.
 */
export const doorzetten: DeskForm = {
  title: ({ ticket }) => `Doorzetten naar partner · ${ticket.number}`,
  pages: [
    { intro: routingIntro, fields: routingFields, problems: routingProblems },
    { intro: copyIntro, fields: copyFields, problems: copyProblems },
  ],
  preview: (inputs, context) => {
    const { partner, means, ground } = routing(inputs, context);
    return {
      reads: `Deze tekst is voor ${partner.name}:`,
      text: copyText(inputs, context),
      rows: [
        { label: 'Partner', text: partner.name },
        { label: 'Doel', text: inputs('doel') },
        { label: 'Grond', text: ground.name },
        { label: 'Hoe', text: means.name },
        { label: 'Navragen op', text: dateText(inputs('opvolgen'), 'nl') },
      ],
      warnings: warnings(inputs, context),
    };
  },
  button: 'Doorzetten',
  apply: (inputs, context) => {
    const { ticket, by, facts } = context;
    const { partner, means, ground, profile } = routing(inputs, context);
    const entry: Extract<DossierEntry, { kind: 'doorgezet' }> = {
      id: facts.newId(),
      at: facts.now,
      by,
      kind: 'doorgezet',
      partner: named(partner),
      copy: conceal(copyText(inputs, context)),
      profile,
      purpose: conceal(inputs('doel')),
      means: named(means),
      ground: named(ground),
      followUpOn: inputs('opvolgen'),
    };
    return perform(ticket, 'doorzetten', by, facts, (current) => ({
      ...current,
      dossier: [...current.dossier, entry],
    }));
  },
  after,
  looksAgain: true,
};

const PROFILES: readonly { readonly id: CopyProfile; readonly name: string }[] = [
  { id: 'met-gegevens', name: 'Met gegevens van personen en plaatsen' },
  { id: 'zonder-namen', name: 'Zonder namen en adressen' },
];

/** Of this id the ground says that there is nothing personal in the text. */
const NOTHING_PERSONAL = 'zonder-persoonsgegevens';

/** A copy may be longer than what people type; a card holds no more. */
const LONGEST_COPY = 12_000;

/** How many findings of one sort are named on a card. */
const MOST_NAMED = 12;

/** The most characters of one of them. */
const LONGEST_NAMED = 40;

function routingIntro(_: Inputs, { ticket }: FormContext): readonly string[] {
  const last = heldConsultations(ticket).at(-1);
  const decided = last?.text?.reveal();
  return [
    'Jij houdt het ticket. Doorgezet is niet gesloten.',
    ...(last === undefined
      ? ['Er is nog geen overleg vastgelegd.']
      : [`Laatste overleg: ${last.which.name}, ${dateText(last.date, 'nl')}.`]),
    ...(decided === undefined ? [] : [`Uitkomst: ${decided}`]),
  ];
}

function routingFields(_: Inputs, { facts }: FormContext) {
  const { content, isHoliday } = facts;
  const { municipality, partners, desk } = content;
  return [
    choice('partner', partners, { label: 'Partner', required: true }),
    longText('doel', {
      label: 'Doel',
      hint: 'Waarvoor heeft de partner dit nodig?',
      required: true,
      maxLength: 1000,
    }),
    choice('gegevens', PROFILES, {
      label: 'Met of zonder namen',
      hint: 'Soms beslist het overleg dit. Dan moet je hier kiezen.',
    }),
    choice('grond', desk.grounds, { label: 'Grond', required: true }),
    choice('middel', desk.means, { label: 'Hoe verstuur je het?', required: true }),
    date('opvolgen', {
      label: 'Wanneer vraag je na wat ermee is gedaan?',
      required: true,
      value: addWorkingDays(
        dateInAmsterdam(facts.now),
        municipality.terms.followUpWorkingDays,
        municipality,
        isHoliday,
      ),
    }),
  ];
}

function routingProblems(inputs: Inputs, { facts }: FormContext): readonly string[] {
  const partner = facts.content.partners.find(({ id }) => id === inputs('partner'));
  if (partner === undefined) return [];
  const profile = profileFor(partner, inputs);
  const followUp = inputs('opvolgen');
  return [
    ...(profile === undefined
      ? [`Kies bij ${partner.name} ook: met of zonder namen. Doe wat in het overleg is besproken.`]
      : []),
    ...(partner.copy === 'zonder-namen' && inputs('gegevens') === 'met-gegevens'
      ? [`${partner.name} krijgt altijd een tekst zonder namen. Kies "Zonder namen en adressen".`]
      : []),
    ...(profile === 'met-gegevens' && inputs('grond') === NOTHING_PERSONAL
      ? ['Er staan gegevens van personen in. Kies een grond die daarbij past.']
      : []),
    ...(followUp !== '' && followUp <= dateInAmsterdam(facts.now)
      ? ['Kies een dag na vandaag om na te vragen.']
      : []),
  ];
}

/** What is chosen, or else what the partner always gets; `undefined` when the overleg decides. */
function profileFor({ copy }: Partner, inputs: Inputs): CopyProfile | undefined {
  if (copy === 'zonder-namen') return copy;
  const picked = PROFILES.find(({ id }) => id === inputs('gegevens'))?.id;
  return picked ?? (copy === 'volgens-overleg' ? undefined : copy);
}

/** The choices of the first page. Fails when a check before let through what is not listed. */
function routing(inputs: Inputs, { facts }: FormContext) {
  const { partners, desk } = facts.content;
  const partner = chosen(partners, inputs('partner'));
  const profile = profileFor(partner, inputs);
  if (profile === undefined) throw new Error('CHOICE_NOT_LISTED');
  const means = chosen(desk.means, inputs('middel'));
  const ground = chosen(desk.grounds, inputs('grond'));
  return { partner, profile, means, ground };
}

/** `undefined` when the partner is no longer in the content. */
function profileOf(inputs: Inputs, { facts }: FormContext): CopyProfile | undefined {
  const partner = facts.content.partners.find(({ id }) => id === inputs('partner'));
  return partner === undefined ? undefined : profileFor(partner, inputs);
}

/** Each sort of copy has an input of its own: choosing another partner brings another text. */
function inputOf(profile: CopyProfile): string {
  return `tekst-${profile}`;
}

function copyText(inputs: Inputs, context: FormContext): string {
  return inputs(inputOf(routing(inputs, context).profile));
}

function proposed(profile: CopyProfile, { ticket, by, facts }: FormContext) {
  return fitted(copyOf(ticket, profile, by, facts.content));
}

function copyIntro(inputs: Inputs, context: FormContext): readonly string[] {
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

function copyFields(inputs: Inputs, context: FormContext) {
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

function copyProblems(inputs: Inputs, context: FormContext): readonly string[] {
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

function warnings(inputs: Inputs, context: FormContext): readonly string[] {
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

/** The bot sends nothing to partners: the holder takes the text along. */
function after(ticket: Ticket, inputs: Inputs, context: FormContext): Card {
  const { partner, means } = routing(inputs, context);
  return notice(
    context.facts,
    'Doorgezet',
    [
      `Verstuur deze tekst nu zelf naar ${partner.name}. Hoe: ${means.name}.`,
      copyText(inputs, context),
    ],
    ticket.id,
  );
}

function named({ id, name }: DeskChoice): DeskChoice {
  return { id, name };
}

function list(items: readonly string[]): string {
  const shown = items
    .slice(0, MOST_NAMED)
    .map((item) => (item.length > LONGEST_NAMED ? `${item.slice(0, LONGEST_NAMED)}…` : item))
    .join(', ');
  const rest = items.length - MOST_NAMED;
  return rest > 0 ? `${shown} en nog ${String(rest)}` : shown;
}
