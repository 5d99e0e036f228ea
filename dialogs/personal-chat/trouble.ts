import { noticeCard } from '../../cards/index.ts';
import { FIND_INPUT } from '../../cards/information/index.ts';
import { PersonalPress } from '../../cards/press.ts';
import type { Card, Reply } from '../../src/domain/card.ts';
import type { Action, PersonalIncoming } from '../../src/domain/incoming.ts';
import { readItem } from '../../src/domain/information.ts';
import type { Item } from '../../src/domain/information.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { contactLine } from '../contact-line.ts';
import { frameOf } from '../frame-of.ts';
import { findInformation, informationCard, titleOf } from '../information/index.ts';
import { plain } from '../intake/read-typed.ts';
import { commandOf } from './commands.ts';
import { danger, emergency, shownIn } from './danger.ts';
import { ownLanguage } from './own-languages.ts';
import { texts } from './texts.ts';

/**
 * The store fails. Danger still gets its card, and so does whoever looks something up, since that
 * needs nothing that is kept. Everybody else hears whom to call.
 */
export function trouble(incoming: PersonalIncoming, facts: Facts, reference: string): Reply {
  const { action } = incoming;
  const language = ownLanguage(shownIn(action), facts.content);
  if (danger(incoming, facts.content) !== 'none' || answersGate(action)) {
    return emergency(incoming, false, facts);
  }
  const card = lookedUp(action, language, facts) ?? apology(action, language, facts, reference);
  return { card };
}

/** Typed words that would mean danger at the gate; without the store we cannot know the place. */
function answersGate(action: Action): boolean {
  if (action.kind !== 'text') return false;
  return ['ja', 'yes', 'ik twijfel', 'twijfel', 'misschien'].includes(plain(action.text.reveal()));
}

/** What was asked for by a button or by the title of one: no answer of a report is lost by it. */
function lookedUp(action: Action, language: Language, facts: Facts): Card | undefined {
  const looking = { language, place: 'personal' } as const;
  const press = pressOf(action);
  if (press?.verb === 'info.find') {
    return findInformation(press.inputs[FIND_INPUT] ?? '', looking, facts);
  }
  const item = itemIn(action, press);
  return item === undefined || readItem(item, facts.content) === undefined
    ? undefined
    : informationCard({ ...looking, item }, facts);
}

function itemIn(action: Action, press: PersonalPress | undefined): Item | undefined {
  if (press?.verb === 'info.show') return press.id;
  const named = action.kind === 'text' ? commandOf(action.text.reveal(), true) : press?.verb;
  if (named === 'menu.signs') return 'kaarten';
  return named === 'menu.who' ? 'wie' : undefined;
}

/** Nothing was kept, which is said, with a way to what the words were about. */
function apology(action: Action, language: Language, facts: Facts, reference: string): Card {
  const t = texts[language];
  const item = about(action, facts);
  const title = item && titleOf(item, language, facts);
  return noticeCard(
    {
      title: t.troubleTitle,
      paragraphs: [
        t.trouble,
        t.troubleCall(contactLine(facts.content.contacts.functionaris, language)),
        t.reference(reference),
      ],
      actions: [
        ...(item === undefined || title === undefined
          ? []
          : [{ title, verb: 'info.show', id: item }]),
        { title: t.menu, verb: 'menu.show' },
      ],
      place: 'personal',
    },
    frameOf(language, facts),
  );
}

/**
 * The item that typed words may be about. They may be an answer as well, which only the store
 * knows: so it is a button below the sentence that nothing was kept.
 */
function about(action: Action, facts: Facts): Item | undefined {
  if (pressOf(action)?.verb === 'menu.anonymous') return ANONYMOUS;
  if (action.kind !== 'text') return undefined;
  const target = facts.understand(action.text.reveal())[0]?.to;
  if (target === 'menu.anonymous') return ANONYMOUS;
  return target !== undefined && readItem(target, facts.content) !== undefined ? target : undefined;
}

const ANONYMOUS: Item = 'deur.anoniem';

function pressOf(action: Action): PersonalPress | undefined {
  if (action.kind !== 'press') return undefined;
  const { verb, id, inputs } = action;
  return PersonalPress.safeParse({ verb, id, inputs: inputs.reveal() }).data;
}
