import type { Target } from '../information.ts';
import { grouped } from './grouped.ts';
import { surenessOf, type Known } from './known-words.ts';
import { CHOSEN, type Lead, type Lexicon } from './lexicon.ts';
import type { Manner } from './manner.ts';

/** An item with the words that lead to it. */
export interface Candidate {
  readonly to: Target;
  readonly score: number;
  readonly because: readonly string[];
}

/** A statement is a story as well, unless it names something that nobody sees, such as a training. */
const STATED = 6;
const STATED_WITH_SUBJECT = 1.5;

/** A story is a report, also when a hotel or the police is in it. */
const TOLD = 8;

/** However many words a story has of one item, it stays a story. */
const MOST_IN_STORY = 7;

/** A story that ends in a question about somebody or something. */
const TOLD_AND_ASKED = 4;

/** "Ik twijfel" counts for more than the story that comes with it. */
const DOUBTED = 9;
const PERHAPS_DOUBTED = 2.5;
const PERHAPS_ANSWERED = 1.5;

/** A question in which no word is known is a question to the functionaris. */
const ASKED = 0.5;

/** How somebody wants to go on (without a name, about oneself) comes before what it is about. */
const WAYS: ReadonlySet<Target> = new Set([
  'menu.anonymous',
  'menu.short',
  'menu.mine',
  'deur.anoniem',
  'deur.integriteit',
  'deur.zelf',
]);
const WAY_FIRST = { case: 8, subject: 2.5, question: 1.2 } as const;

/** These lists are overviews: an item of them, or another subject, is the better answer. */
const OVERVIEWS: ReadonlySet<Target> = new Set(['kaarten', 'wie', 'uitleg', 'menu.show']);
const OVERVIEW_LAST = 0.4;

/** "Bibob bij vergunningen" is about the law, unless it asks for signals. */
const CARD_AFTER_SUBJECT = 0.5;

/** The list that an item stands in: its words count for the items too, if they are named. */
const LIST_OF: Readonly<Record<string, Target>> = {
  kaart: 'kaarten',
  partner: 'wie',
  team: 'wie',
  overleg: 'overleggen',
  uitleg: 'uitleg',
  meldcode: 'meldcode',
  zorg: 'zorg',
  opleiding: 'opleiding',
};

/** How many times its own words the words of its list may add to an item. */
const MOST_FROM_LIST = 3;

/** Orders items with an equal score: what people may and can do before who and what. */
const ORDER = ['menu', 'deur', 'meldcode', 'zorg', 'opleiding', 'partner', 'kaart', 'uitleg'];

/** The candidates for a text, the best first. */
export function ranked(
  sentences: readonly Known[],
  manner: Manner,
  lexicon: Lexicon,
): readonly Candidate[] {
  const named = namedIn(sentences, lexicon);
  const scoreOf = (to: Target) => named.get(to)?.score ?? 0;
  const wayFirst = WAY_FIRST[isCase(manner) ? 'case' : manner.asks ? 'question' : 'subject'];
  const most = manner.tells && !manner.asks ? MOST_IN_STORY : Infinity;
  const all = new Map<Target, Candidate>();
  const add = (to: Target, score: number) => {
    const because = named.get(to)?.because ?? [];
    if (score > 0) all.set(to, { to, score, because });
  };
  for (const item of named.values()) {
    if (!isMeant(item.to, named)) continue;
    const score = item.score + fromList(item, named);
    add(item.to, WAYS.has(item.to) ? score * wayFirst : Math.min(score, most));
  }
  const subjects = [...named.values()].filter(
    (item) => isMeant(item.to, named) && isSubject(item, scoreOf('wie') > 0),
  );
  if (subjects.length > 0 && scoreOf('kaarten') === 0) {
    for (const item of [...all.values()].filter(({ to }) => /^(kaart|team)\./.test(to))) {
      add(item.to, item.score * CARD_AFTER_SUBJECT);
    }
  }
  const isNamed = [...all.values()].some(({ to, score }) => !OVERVIEWS.has(to) && score >= 1);
  for (const overview of isNamed ? OVERVIEWS : []) add(overview, scoreOf(overview) * OVERVIEW_LAST);
  if (manner.asks && scoreOf('menu.anonymous') > 0) {
    add('deur.anoniem', (scoreOf('deur.anoniem') + scoreOf('menu.anonymous') + ASKED) * wayFirst);
  }
  add(
    'menu.report',
    scoreOf('menu.report') + toldScore(manner, subjects.length > 0 || scoreOf('kaarten') >= CHOSEN),
  );
  add('menu.advice', scoreOf('menu.advice') + doubtScore(manner, subjects.some(isExplained)));
  return [...all.values()].sort(
    (one, other) =>
      other.score - one.score ||
      placeOf(one.to) - placeOf(other.to) ||
      (one.to < other.to ? -1 : 1),
  );
}

/** The name of a team says nothing by itself: what it can follow, or whom it has, is asked for. */
function isMeant(to: Target, named: ReadonlyMap<Target, Named>): boolean {
  if (to.startsWith('team.')) return named.has('wie');
  return !to.startsWith('opleiding.') || named.has('opleiding');
}

/** Somebody brings a case, so that how they want to go on matters more than its subject. */
function isCase({ tells, states, doubts }: Manner): boolean {
  return tells || states || doubts === 'clearly';
}

/**
 * What the words of its list add, if the item is named by a word of its own: never much more than
 * that word, or "wie" would lead to whatever partner has a word in its name.
 */
function fromList({ to, places, score }: Named, named: ReadonlyMap<Target, Named>): number {
  const [kind = '', id] = to.split('.');
  const list = id === undefined ? undefined : named.get(LIST_OF[kind] ?? '');
  if (list === undefined || [...places].every((place) => list.places.has(place))) return 0;
  return Math.min(list.score, MOST_FROM_LIST * score);
}

function toldScore({ tells, states, asks }: Manner, hasSubject: boolean): number {
  if (tells) return asks ? TOLD_AND_ASKED : TOLD;
  if (!states) return 0;
  return hasSubject ? STATED_WITH_SUBJECT : STATED;
}

/**
 * What people look up and do not see happen: everything but what the signal cards are about, and
 * partners only when they ask for somebody, since the police come by in many a story.
 */
function isSubject({ to, score }: Named, asksForSomebody: boolean): boolean {
  if (!asksForSomebody && /^(partner|overleg)\./.test(to)) return false;
  if (to === 'menu.english') return score >= CHOSEN;
  return score >= CHOSEN && !OVERVIEWS.has(to) && !/^(menu|deur|kaart|team)\./.test(to);
}

/** The law, the meldcode and such answer "mag ik" and "moet ik" themselves. */
function isExplained({ to }: Named): boolean {
  return /^(uitleg|meldcode|zorg|opleiding)/.test(to);
}

function doubtScore({ doubts, asks, tells }: Manner, hasAnswer: boolean): number {
  if (doubts === 'clearly' || (doubts === 'perhaps' && tells && asks)) return DOUBTED;
  if (doubts === 'perhaps') return hasAnswer ? PERHAPS_ANSWERED : PERHAPS_DOUBTED;
  return asks ? ASKED : 0;
}

function placeOf(to: Target): number {
  const place = ORDER.indexOf(to.split('.')[0] ?? '');
  return place < 0 ? ORDER.length : place;
}

/** A candidate with the places in the text of the words that name it. */
interface Named extends Candidate {
  readonly places: ReadonlySet<string>;
}

/** What the words alone say. Each word counts once for an item, in the longest phrase it is in. */
function namedIn(sentences: readonly Known[], lexicon: Lexicon): ReadonlyMap<Target, Named> {
  const found = sentences.flatMap((known, sentence) => matchesIn(known, lexicon, sentence));
  const byTarget = grouped(found, ({ lead }) => lead.to);
  return new Map(
    [...byTarget].map(([to, matches]) => {
      const places = new Set<string>();
      const because: string[] = [];
      let score = 0;
      for (const match of matches.toSorted((one, other) => other.worth - one.worth)) {
        if (match.places.some((place) => places.has(place))) continue;
        for (const place of match.places) places.add(place);
        because.push(match.lead.shown);
        score += match.worth;
      }
      return [to, { to, score, because, places }];
    }),
  );
}

interface Match {
  readonly lead: Lead;
  readonly worth: number;
  readonly places: readonly string[];
}

function matchesIn(known: Known, { leads }: Lexicon, sentence: number): readonly Match[] {
  return [...known.keys()]
    .flatMap((stem) => leads.get(stem) ?? [])
    .map((lead) => ({ lead, worth: lead.weight * surenessOf(lead, known) }))
    .filter(({ worth }) => worth > 0)
    .map(({ lead, worth }) => ({
      lead,
      worth,
      places: lead.stems
        .flatMap((stem) => known.get(stem)?.at ?? [])
        .map((place) => `${String(sentence)}.${String(place)}`),
    }));
}
