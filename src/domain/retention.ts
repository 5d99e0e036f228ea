import type { Content } from './content.ts';
import type { Language } from './language.ts';
import type { TicketKind } from './ticket.ts';

const texts = {
  nl: {
    what: { signaal: 'melding', adviesvraag: 'vraag' },
    open: (what: string) => `De gemeente heeft nog niet besloten hoe lang we je ${what} bewaren.`,
    proposal: (kept: string) => `Het voorstel is ${kept} nadat we klaar zijn.`,
    proposalConfirmed: (kept: string) => `Klopt het signaal, dan is het voorstel ${kept}.`,
    decided: (what: string, kept: string) => `We bewaren je ${what} ${kept} nadat we klaar zijn.`,
    decidedConfirmed: (kept: string) => `Klopt het signaal, dan bewaren we je melding ${kept}.`,
    // "jaar" stays singular after a number.
    years: (count: number) => `${numberIn('nl', count)} jaar`,
    days: (count: number) => (count === 1 ? 'één dag' : `${numberIn('nl', count)} dagen`),
  },
  en: {
    what: { signaal: 'report', adviesvraag: 'question' },
    open: (what: string) => `The municipality has not yet decided how long we keep your ${what}.`,
    proposal: (kept: string) => `The proposal is ${kept} after we have finished.`,
    proposalConfirmed: (kept: string) => `If the report is confirmed, the proposal is ${kept}.`,
    decided: (what: string, kept: string) =>
      `We keep your ${what} for ${kept} after we have finished.`,
    decidedConfirmed: (kept: string) => `If the report is confirmed, we keep it for ${kept}.`,
    years: (count: number) => (count === 1 ? 'one year' : `${numberIn('en', count)} years`),
    days: (count: number) => (count === 1 ? 'one day' : `${numberIn('en', count)} days`),
  },
} satisfies Record<Language, object>;

/** Small numbers read better as words. */
const NUMBERS: Record<Language, readonly string[]> = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

const YEAR = 365;

/**
 * How long a report or a question is kept, as the reporter reads it before telling anything (C82,
 * C102). Of the
 * outcomes that are not a confirmed signal the longest term is told, so that nobody hears too short
 * a time. While the decision `bewaartermijnen` is open the terms are called what they are: a
 * proposal (C90).
 */
export function retentionInWords(
  { retention, decisions }: Content,
  kind: TicketKind,
  language: Language,
): string {
  const t = texts[language];
  const { bevestigd, onjuist, onbekend, 'niet-bevestigd': notConfirmed } = retention.signaal;
  const longest =
    kind === 'signaal' ? Math.max(notConfirmed, onbekend, onjuist) : retention.adviesvraag;
  const kept = inWords(longest);
  const confirmed = kind === 'signaal' ? [inWords(bevestigd)] : [];
  const decided = decisions.find(({ id }) => id === 'bewaartermijnen')?.decision;
  const isOpen = decided === undefined || decided === null;
  return isOpen
    ? [t.open(t.what[kind]), t.proposal(kept), ...confirmed.map(t.proposalConfirmed)].join(' ')
    : [t.decided(t.what[kind], kept), ...confirmed.map(t.decidedConfirmed)].join(' ');

  function inWords(days: number): string {
    return days % YEAR === 0 ? t.years(days / YEAR) : t.days(days);
  }
}

function numberIn(language: Language, count: number): string {
  return NUMBERS[language][count] ?? String(count);
}
