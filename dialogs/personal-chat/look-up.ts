import { FIND_INPUT } from '../../cards/information/index.ts';
import type { PersonalPress } from '../../cards/press.ts';
import { signalsOf } from '../../src/domain/content.ts';
import { withoutDialog } from '../../src/domain/conversation.ts';
import { readItem } from '../../src/domain/information.ts';
import type { Item, Target } from '../../src/domain/information.ts';
import type { PersonalTurn } from '../../src/domain/turn.ts';
import { keepAsked } from '../asked/index.ts';
import { findInformation, informationCard, itemsFor } from '../information/index.ts';
import type { Looking } from '../information/index.ts';
import type { Ticked } from '../intake/from-card.ts';
import { menu, shownAs } from './context.ts';
import type { Context } from './context.ts';
import { texts } from './texts.ts';

/** Looking things up: by a button, by the search box and by a typed sentence. */

/** Doors behind which we keep nothing: there no sentence waits either (C23, C85, C94). */
const DOORS: ReadonlySet<string> = new Set(['deur.anoniem', 'deur.integriteit', 'deur.zelf']);

/** The item behind a button; one that the content no longer has leads to the menu. */
export function showItem(context: Context, item: Item): PersonalTurn {
  const { facts } = context;
  if (readItem(item, facts.content) === undefined) {
    return menu(context, texts[context.language].stale);
  }
  const card = informationCard({ ...looking(context), item }, facts);
  return { keep: DOORS.has(item) ? withoutAsked(context) : 'unchanged', reply: { card } };
}

/**
 * The item to which typed words led. A longer sentence waits, so that a report or a question can
 * begin with it; the card is a message and shows nothing of it.
 *
 * @param others what the words may have meant as well, the best first
 * @param sentence the words to keep; `undefined` for words that are no more than a look-up
 */
export function showFound(
  context: Context,
  item: Item,
  others: readonly Target[],
  sentence: string | undefined,
): PersonalTurn {
  const { conversation, facts } = context;
  const wait = sentence !== undefined && !DOORS.has(item);
  const card = informationCard(
    { ...looking(context), item, others, found: true, ...(wait ? { kept: true } : {}) },
    facts,
  );
  if (wait) return { keep: keepAsked(conversation, sentence, facts), reply: { card } };
  return { keep: DOORS.has(item) ? withoutAsked(context) : 'unchanged', reply: { card } };
}

/** What the words in the search box find. They are looked up and forgotten. */
export function search(context: Context, { inputs }: PersonalPress): PersonalTurn {
  const { facts } = context;
  const words = inputs[FIND_INPUT] ?? '';
  const card = findInformation(words, looking(context), facts);
  const [item = ''] = itemsFor(words, facts);
  return { keep: DOORS.has(item) ? withoutAsked(context) : 'unchanged', reply: { card } };
}

/** What was ticked on a signal card; `undefined` when the content has no such card any more. */
export function tickedOn(
  { facts: { content } }: Context,
  id: string,
  inputs: PersonalPress['inputs'],
): Ticked | undefined {
  const card = content.signalCards.find((candidate) => candidate.id === id);
  if (card === undefined) return undefined;
  const chosen = new Set((inputs['signalen'] ?? '').split(','));
  return {
    signals: signalsOf(card, content.signalCards)
      .map((signal) => signal.id)
      .filter((signal) => chosen.has(signal)),
    offender: card.kind === 'daderschap',
  };
}

function looking({ language, intake }: Context): Omit<Looking, 'item' | 'found'> {
  return { language, place: 'personal', resume: intake && shownAs(intake) };
}

function withoutAsked({ conversation, asked }: Context): PersonalTurn['keep'] {
  return asked === undefined ? 'unchanged' : withoutDialog(conversation);
}
