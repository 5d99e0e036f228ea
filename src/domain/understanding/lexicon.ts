import type { Content } from '../content.ts';
import { MenuTarget, readItem, type Target } from '../information.ts';
import type { Texts } from '../language.ts';
import { wordsOf } from '../word-pattern.ts';
import { grouped } from './grouped.ts';
import { isEmptyWord, stemOf, type WordTools } from './words.ts';

/** A word or several that belong together. */
export interface Phrase {
  /** The stems that all have to be in a sentence. */
  readonly stems: readonly string[];
  /** Within how many words of the sentence they have to stand. */
  readonly reach: number;
  /** Whether they stand in any order: "mijn zus" is no "zus mijn". */
  readonly isLoose: boolean;
}

/** A word or phrase of the content and the item it leads to. */
export interface Lead extends Phrase {
  readonly to: Target;
  readonly weight: number;
  /** As it stands in the content. */
  readonly shown: string;
}

/** A phrase that means the same as other words. */
interface Meaning extends Phrase {
  readonly means: readonly string[];
}

/** The words of the content, prepared once. */
export interface Lexicon {
  /** Filed under their first stem, so that a sentence asks for few of them. */
  readonly leads: ReadonlyMap<string, readonly Lead[]>;
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** Every stem that a lead or a synonym uses. */
  readonly vocabulary: ReadonlySet<string>;
  /** Stems of all words that the content writes anywhere: these are no spelling faults. */
  readonly written: ReadonlySet<string>;
}

/** A word of zoekwoorden.json: somebody chose it for this item. */
export const CHOSEN = 2;

/** What each further word of a phrase adds: "sociaal team" says more than "sociaal" and "team". */
const LONGER = 0.5;

/** A word in a phrase that by itself says nothing. */
const EMPTY_WORD = 0.3;

/** So many other words may stand between the words of a phrase: fewer around one full word. */
const FAR = 4;
const NEAR = 2;

/** A word of a title, divided by the number of items that have it. */
const IN_TITLE = 1;

/** In a title with more empty words than this for each full one, "praten" alone is no name. */
const MOST_EMPTY = 3;

/** A word of a signal: somebody who types "matrassen" probably saw them. */
const IN_SIGNAL = 0.3;

/** Prepares the words of the content; see `understanding.ts` for the rules. */
export function lexiconOf(content: Content, tools: WordTools): Lexicon {
  const stemsOf = (text: string) => [...new Set(wordsOf(text).map((word) => stemOf(word, tools)))];
  const phraseOf = (text: string): Phrase => {
    const stems = stemsOf(text);
    const isLoose = fullWordsOf(text).length !== 1;
    return { stems, reach: stems.length + (isLoose ? FAR : NEAR), isLoose };
  };
  const leads = [
    ...chosenLeads(content, phraseOf),
    ...titleLeads(content, phraseOf),
    ...signalLeads(content, phraseOf),
  ];
  const meanings = content.searchWords.synonyms.flatMap(([first = '', ...others]) =>
    others.map((other): Meaning => ({ ...phraseOf(other), means: stemsOf(first) })),
  );
  return {
    leads: filed(leads),
    meanings: filed(meanings),
    vocabulary: new Set([...leads, ...meanings].flatMap(({ stems }) => stems)),
    written: new Set(textsIn(content).flatMap(stemsOf)),
  };
}

type PhraseOf = (text: string) => Phrase;

function fullWordsOf(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !isEmptyWord(word));
}

function chosenLeads({ searchWords, ...content }: Content, phraseOf: PhraseOf): readonly Lead[] {
  return searchWords.leads.flatMap(({ to, words }) => {
    const target = targetOf(to, { searchWords, ...content });
    if (target === undefined) return [];
    return words.map((shown) => ({
      to: target,
      ...phraseOf(shown),
      weight: weightOf(shown),
      shown,
    }));
  });
}

/** A target as zoekwoorden.json names it; `undefined` when the content has no such item. */
function targetOf(to: string, content: Content): Target | undefined {
  const menu = MenuTarget.safeParse(to);
  if (menu.success) return menu.data;
  return readItem(to, content) === undefined ? undefined : to;
}

function weightOf(phrase: string): number {
  const full = fullWordsOf(phrase).length;
  const empty = wordsOf(phrase).length - full;
  return CHOSEN * full + LONGER * Math.max(0, full - 1) + EMPTY_WORD * empty;
}

/** The names of items, so that a new partner or card is found without a word in zoekwoorden.json. */
function titleLeads(content: Content, phraseOf: PhraseOf): readonly Lead[] {
  const titled = titlesOf(content);
  const having = new Map<string, Set<Target>>();
  const single = titled.flatMap(({ to, titles }) =>
    [...new Set(titles.flatMap(fullWordsOf))].map((shown) => ({ to, ...phraseOf(shown), shown })),
  );
  for (const { to, stems } of single) {
    for (const stem of stems) having.set(stem, (having.get(stem) ?? new Set()).add(to));
  }
  // "Wat is mensenhandel?" is one word of many titles and no more than that.
  const rarest = (stems: readonly string[]) =>
    Math.min(...stems.map((stem) => having.get(stem)?.size ?? 1));
  const whole = titled.flatMap(({ to, titles }) =>
    titles
      .filter((title) => wordsOf(title).length <= MOST_EMPTY * fullWordsOf(title).length)
      .map((shown) => {
        const full = fullWordsOf(shown).join(' ');
        return { to, ...phraseOf(full), shown, weight: weightOf(full) };
      }),
  );
  return [...single.map((lead) => ({ ...lead, weight: IN_TITLE })), ...whole].map((lead) => ({
    ...lead,
    weight: lead.weight / rarest(lead.stems),
  }));
}

interface Titled {
  readonly to: Target;
  readonly titles: readonly string[];
}

function titlesOf(content: Content): readonly Titled[] {
  const named = (kind: string, id: string, ...names: readonly (string | Texts)[]): Titled => ({
    to: `${kind}.${id}`,
    titles: names.flatMap((name) => (typeof name === 'string' ? [name] : Object.values(name))),
  });
  return [
    ...content.signalCards.map(({ id, title }) => named('kaart', id, title)),
    ...content.partners.map(({ id, name, label }) => named('partner', id, name, label)),
    ...content.topics.map(({ id, title }) => named('uitleg', id, title)),
    ...content.consultations.map(({ id, name }) => named('overleg', id, name)),
    ...content.teams.map(({ id, label, short }) => named('opleiding', id, label, short)),
    ...content.teams
      .filter(({ does }) => does.length > 0)
      .map(({ id, label, short }) => named('team', id, label, short)),
  ];
}

function signalLeads({ signalCards }: Content, phraseOf: PhraseOf): readonly Lead[] {
  const words = signalCards
    .flatMap(({ signals }) => signals)
    .flatMap(({ label }) => Object.values(label))
    .flatMap(fullWordsOf);
  return [...new Set(words)].map((shown) => ({
    to: 'menu.report',
    ...phraseOf(shown),
    weight: IN_SIGNAL,
    shown,
  }));
}

function filed<Entry extends { readonly stems: readonly string[] }>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  return grouped(
    entries.filter(({ stems }) => stems.length > 0),
    ({ stems }) => stems[0] ?? '',
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
