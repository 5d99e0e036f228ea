import type { Circumstances } from '../circumstances.ts';
import { LABOUR, SEXUAL } from './well-known.ts';

/**
 * Every condition under which the plan names a step: its words, as they follow on "omdat", and
 * whether it holds. What was never asked counts as not known, and what is not known is never
 * taken for a yes.
 */
export type ConditionName = keyof typeof CONDITIONS;

interface Condition {
  readonly words: string;
  readonly holds: (known: CaseNow) => boolean;
}

/** What is known of a case, and whether it stands still today. */
export interface CaseNow extends Circumstances {
  readonly stuck: boolean;
}

export const CONDITIONS = {
  // Which route (C31).
  persoon: {
    words: 'het om een persoon gaat',
    holds: ({ routes }) => routes.includes('persoon'),
  },
  'geen-persoon': {
    words: 'er nog geen persoon in beeld is',
    holds: ({ routes }) => !routes.includes('persoon'),
  },
  locatie: {
    words: 'het om een locatie gaat',
    holds: ({ routes }) => routes.includes('locatie'),
  },
  'geen-route': {
    words: 'de route nog niet bekend is',
    holds: ({ routes }) => routes.length === 0,
  },
  'kort-gemeld': { words: 'er kort gemeld is', holds: ({ short }) => short },
  // Danger (C27, C35).
  'misschien-gevaar': {
    words: 'er misschien nu gevaar is',
    holds: ({ danger }) => danger === 'ja' || danger === 'twijfel',
  },
  'niet-acuut': {
    words: 'er geen acuut gevaar is',
    holds: ({ danger }) => danger !== 'ja',
  },
  // Forms of exploitation.
  arbeid: {
    words: 'het om werk gaat',
    holds: ({ forms }) => forms.includes(LABOUR),
  },
  seksueel: {
    words: 'het om seksuele uitbuiting gaat',
    holds: ({ forms }) => forms.includes(SEXUAL),
  },
  // The victim.
  'misschien-te-vinden': {
    words: 'de persoon misschien te vinden is',
    holds: ({ routes, identifiable }) => routes.includes('persoon') && identifiable !== 'nee',
  },
  'niet-bekend': {
    words: 'het slachtoffer niet bekend is',
    holds: ({ routes, identifiable }) => routes.includes('persoon') && identifiable === 'nee',
  },
  minderjarig: {
    words: 'het slachtoffer minderjarig kan zijn',
    holds: ({ minor }) => minor === 'ja',
  },
  volwassen: {
    words: 'het slachtoffer volwassen is',
    holds: ({ minor }) => minor === 'nee',
  },
  'leeftijd-onbekend': {
    words: 'de leeftijd van het slachtoffer niet bekend is',
    holds: ({ minor }) => minor !== 'ja' && minor !== 'nee',
  },
  'kind-alleen': {
    words: 'een minderjarige alleen is en uit het buitenland komt',
    holds: ({ minor, aloneAndForeign }) => minor === 'ja' && aloneAndForeign === 'ja',
  },
  'ouders-niet-uitgesloten': {
    words: 'de ouders misschien betrokken zijn',
    holds: ({ parentsNotInvolved }) => parentsNotInvolved !== 'ja',
  },
  'ouders-niet-betrokken': {
    words: 'de ouders niet betrokken zijn',
    holds: ({ parentsNotInvolved }) => parentsNotInvolved === 'ja',
  },
  'zonder-verblijfsvergunning': {
    words: 'het slachtoffer geen verblijfsvergunning heeft',
    holds: ({ residencePermit }) => residencePermit === 'nee',
  },
  'ingeschreven-eigen': {
    words: 'het slachtoffer in onze gemeente staat ingeschreven',
    holds: ({ registration }) => registration === 'eigen',
  },
  'ingeschreven-eigen-tijdelijk': {
    words: 'het slachtoffer hier is ingeschreven met een tijdelijke verblijfsstatus',
    holds: ({ registration }) => registration === 'eigen-tijdelijk',
  },
  'nergens-ingeschreven': {
    words: 'het slachtoffer nergens staat ingeschreven',
    holds: ({ registration }) => registration === 'nergens',
  },
  'elders-ingeschreven': {
    words: 'het slachtoffer in een andere gemeente staat ingeschreven',
    holds: ({ registration }) => registration === 'elders',
  },
  'inschrijving-onbekend': {
    words: 'de inschrijving niet bekend is',
    holds: ({ registration = 'weet-niet' }) => registration === 'weet-niet',
  },
  // Help, as the overleg and the help track say (C32 e to h, l).
  'hulp-mogelijk': { words: 'hulp mogelijk is', holds: ({ help }) => help?.possible === 'ja' },
  'hulp-niet-mogelijk': {
    words: 'hulp nu niet mogelijk is',
    holds: ({ help }) => help?.possible === 'nee',
  },
  'hulp-nodig': { words: 'hulp nodig is', holds: ({ help }) => help?.needed === 'ja' },
  'hulp-aanvaard': {
    words: 'het slachtoffer hulp wil',
    holds: ({ help }) => help?.accepted === 'ja',
  },
  'hulp-geweigerd': {
    words: 'het slachtoffer geen hulp wil',
    holds: ({ help }) => help?.accepted === 'nee',
  },
  'hulp-niet-gevraagd': {
    words: 'het slachtoffer nog niet is gevraagd',
    holds: ({ help }) => help?.accepted === 'nog-niet-gevraagd',
  },
  'zorgen-blijven': {
    words: 'de zorgen blijven',
    holds: ({ worriesPersist }) => worriesPersist === 'ja',
  },
  'geen-zorgen': {
    words: 'er geen zorgen meer zijn',
    holds: ({ worriesPersist }) => worriesPersist === 'nee',
  },
  'zorgen-onbekend': {
    words: 'niemand weet of de zorgen blijven',
    holds: ({ worriesPersist }) => worriesPersist !== 'ja' && worriesPersist !== 'nee',
  },
  // The possible perpetrator.
  'mogelijke-dader': {
    words: 'er een mogelijke dader is',
    holds: ({ possiblePerpetrator, perpetratorKnown }) =>
      possiblePerpetrator === 'ja' || perpetratorKnown === 'ja',
  },
  'dader-bekend': {
    words: 'bekend is wie de mogelijke dader is',
    holds: ({ perpetratorKnown }) => perpetratorKnown === 'ja',
  },
  'dader-of-locatie-bekend': {
    words: 'de mogelijke dader of de locatie bekend is',
    holds: ({ perpetratorKnown, routes }) =>
      perpetratorKnown === 'ja' || routes.includes('locatie'),
  },
  'dader-minderjarig': {
    words: 'de mogelijke dader minderjarig is',
    holds: ({ perpetratorMinor }) => perpetratorMinor === 'ja',
  },
  'terug-na-straf': {
    words: 'de dader terug is na de straf',
    holds: ({ returnedAfterSentence }) => returnedAfterSentence === 'ja',
  },
  'opnieuw-zorgen': {
    words: 'er opnieuw zorgen zijn over de dader',
    holds: ({ newWorries }) => newWorries === 'ja',
  },
  grens: { words: 'de grens een rol speelt', holds: ({ border }) => border === 'ja' },
  // The approach.
  groter: {
    words: 'de zaak groter is dan onze gemeente',
    holds: ({ larger }) => larger === 'ja',
  },
  bestuursrechtelijk: {
    words: 'er een bestuursrechtelijke aanpak komt',
    holds: ({ approach }) => approach?.includes('bestuursrechtelijk') ?? false,
  },
  gecontroleerd: {
    words: 'de controle is geweest',
    holds: ({ controlled }) => controlled === 'ja',
  },
  'niet-gecontroleerd': {
    words: 'er nog geen controle is geweest',
    holds: ({ controlled }) => controlled !== 'ja',
  },
  doorgezet: {
    words: 'een partner ermee bezig is',
    holds: ({ handedOver }) => handedOver,
  },
  vastgelopen: {
    words: 'er lang niets is vastgelegd',
    holds: ({ stuck }) => stuck,
  },
  knelpunt: {
    words: 'er een knelpunt is',
    holds: ({ bottleneck }) => bottleneck === 'ja',
  },
} satisfies Record<string, Condition>;
