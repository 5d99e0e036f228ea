import { detailsCard, noticeCard } from '../../cards/index.ts';
import { FIND_INPUT } from '../../cards/information/index.ts';
import { ChannelPress, PersonalPress } from '../../cards/press.ts';
import type { Reply } from '../../src/domain/card.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { PersonKey } from '../../src/domain/ids.ts';
import type { Action, PersonalIncoming } from '../../src/domain/incoming.ts';
import type { Language } from '../../src/domain/language.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type {
  Facts,
  PersonalDialogs,
  PersonalOutcome,
  PersonalTurn,
} from '../../src/domain/turn.ts';
import { readAsked } from '../asked/index.ts';
import { detailsView } from '../desk/details-view.ts';
import { emergencyReply } from '../emergency/index.ts';
import { frameOf } from '../frame-of.ts';
import { pressed } from '../intake/actions.ts';
import { actInIntake, beginIntakeInDanger, beginIntakeWith, pressIntake } from '../intake/index.ts';
import { remindOfIntake } from '../intake/remind.ts';
import { readIntake } from '../intake/state.ts';
import { menuReply } from '../menu/index.ts';
import { drawAdded, drawOutcome } from '../reports/draw.ts';
import { pressReport } from '../reports/index.ts';
import { readKeptWords } from '../typed-answer/kept-words.ts';
import { isAboutKept, sayWhatItIs } from './about-kept.ts';
import { beginFromCard } from './begin.ts';
import { deleted, edited } from './changed-messages.ts';
import { isCallForHelp, isCommand } from './commands.ts';
import { menu, shownAs, waiting, withKept } from './context.ts';
import type { Context } from './context.ts';
import { danger, emergency } from './danger.ts';
import { search, showItem, tickedOn } from './look-up.ts';
import { inOwnLanguage, ownLanguage } from './own-languages.ts';
import { command } from './run-command.ts';
import { texts } from './texts.ts';
import { trouble } from './trouble.ts';
import { callForHelp, typed } from './typed.ts';

/**
 * The personal chat: sends each activity to the dialog that it belongs to. Danger goes before
 * everything, then the dialog under way, then the menu, where everything unknown ends.
 */
export const personalChat: PersonalDialogs = {
  danger,
  emergency,
  turn,
  afterwards,
  trouble,
  welcome,
  remind,
};

function turn(
  stored: Conversation | undefined,
  person: PersonKey,
  incoming: PersonalIncoming,
  facts: Facts,
): PersonalTurn {
  const conversation = inOwnLanguage(withAddress(stored, person, incoming), facts.content);
  const context: Context = {
    conversation,
    person,
    incoming,
    facts,
    language: conversation.language,
    intake: readIntake(conversation, facts.now),
    kept: readKeptWords(conversation, facts),
    asked: readAsked(conversation, facts.now),
  };
  const { action } = incoming;
  switch (action.kind) {
    case 'press':
      return press(context, action);
    case 'text':
      return typed(context, action.text.reveal());
    case 'arrival':
      return { keep: 'unchanged', reply: welcome(stored, facts) };
    case 'edited': {
      const words = action.text.reveal();
      return isCallForHelp(words) ? callForHelp(context) : edited(context, words);
    }
    case 'deleted':
      return deleted(context);
    case 'unreadable':
      return menu(context, texts[context.language].unreadable);
    case 'departure':
    case 'joined':
      return { keep: 'unchanged', reply: undefined };
  }
}

function withAddress(
  stored: Conversation | undefined,
  person: PersonKey,
  { address }: PersonalIncoming,
): Conversation {
  const known = stored ?? {
    person,
    language: 'nl' as const,
    cards: [],
    tickets: [],
    questions: [],
    address: conceal(address),
  };
  const { conversation, serviceUrl } = known.address.reveal();
  const same = conversation === address.conversation && serviceUrl === address.serviceUrl;
  return same ? known : { ...known, address: conceal(address) };
}

function press(context: Context, action: Extract<Action, { kind: 'press' }>): PersonalTurn {
  const known = PersonalPress.safeParse({
    verb: action.verb,
    id: action.id,
    inputs: action.inputs.reveal(),
  });
  if (!known.success) return unknownButton(context, action);
  const press = known.data;
  const dangerous = danger(context.incoming, context.facts.content) === 'words';
  const searched = press.inputs[FIND_INPUT] ?? '';
  if (dangerous && searched !== '') return toldInSearch(context, searched);
  const effect = pressReport(press, dangerous);
  if (effect !== undefined) return { keep: 'unchanged', reply: undefined, effect };
  if (isAboutKept(press)) return sayWhatItIs(context, press);
  if (isCommand(press.verb)) return command(context, press.verb);
  const inInformation = pressInformation(context, press);
  if (inInformation !== undefined) return inInformation;
  if (context.intake !== undefined) {
    const inIntake = pressIntake(context, context.intake, press);
    if (inIntake !== undefined) return inIntake;
  }
  return pressWithoutIntake(context, press);
}

/** A button of an intake that is not there: sent, stopped, or never kept because of danger. */
function pressWithoutIntake(context: Context, press: PersonalPress): PersonalTurn {
  const { conversation, language, facts } = context;
  const what = pressed(press);
  if (what?.shown === undefined) {
    if (context.intake === undefined && press.verb === 'emergency.not-now') return menu(context);
    return what === undefined
      ? menu(context)
      : beginIntakeInDanger(context, what.action, waiting(context));
  }
  const { intake } = what.shown;
  const sent = conversation.tickets.find(({ id }) => id === intake);
  const t = texts[language];
  const filledIn = Object.values(press.inputs).some((input) => input.trim() !== '');
  if (sent !== undefined) {
    const card = noticeCard(
      {
        title: t.sentTitle,
        paragraphs: [t.sent(sent.number), ...(filledIn ? [t.sentTyped] : [])],
        actions: [
          { title: t.mine, verb: 'menu.mine' },
          { title: t.menu, verb: 'menu.show' },
        ],
        place: 'personal',
      },
      frameOf(language, facts),
    );
    return { keep: 'unchanged', reply: { card } };
  }
  return menu(context, filledIn ? t.stale : t.nothing);
}

/** A button of a ticket pressed here, or of a card that we no longer know. */
function unknownButton(context: Context, action: Extract<Action, { kind: 'press' }>): PersonalTurn {
  const { language, facts } = context;
  const t = texts[language];
  const knows = ({ options }: typeof ChannelPress | typeof PersonalPress) =>
    options.some(({ shape }) => shape.verb.value === action.verb);
  if (!knows(ChannelPress) || knows(PersonalPress)) return menu(context, t.stale);
  const card = noticeCard(
    {
      title: t.channelOnlyTitle,
      paragraphs: [t.channelOnly],
      actions: [{ title: t.menu, verb: 'menu.show' }],
      place: 'personal',
    },
    frameOf(language, facts),
  );
  return { keep: 'unchanged', reply: { card } };
}

/** A press on a card of the information; `undefined` for every other one. */
function pressInformation(context: Context, press: PersonalPress): PersonalTurn | undefined {
  switch (press.verb) {
    case 'info.show':
      return showItem(context, press.id);
    case 'info.find':
      return search(context, press);
    case 'info.report': {
      const ticked = tickedOn(context, press.id, press.inputs);
      return ticked === undefined
        ? menu(context, texts[context.language].stale)
        : beginFromCard(context, ticked);
    }
    default:
      return undefined;
  }
}

/** Danger in the search box: the words are told, not looked up. */
function toldInSearch(context: Context, words: string): PersonalTurn {
  const told = { kind: 'danger', reason: 'woorden', inputs: { text: words } } as const;
  return context.intake === undefined
    ? beginIntakeWith(context, withKept(context, words))
    : actInIntake(context, context.intake, told);
}

/** After a use case; an answer that speaks of danger is saved by now, so the 112 card comes. */
function afterwards(
  outcome: PersonalOutcome,
  chosen: Language,
  incoming: PersonalIncoming,
  facts: Facts,
): Reply {
  const language = ownLanguage(chosen, facts.content);
  if (outcome.kind !== 'submitted' && danger(incoming, facts.content) === 'words') {
    const kept = 'done' in outcome && outcome.done !== 'nothing';
    return emergencyReply({ language, kept, words: true }, facts);
  }
  if (outcome.kind === 'details') {
    const { ticket, page } = outcome;
    const reading = { person: incoming.from.id, place: 'personal', page } as const;
    return { card: detailsCard(detailsView(ticket, reading, facts), frameOf('nl', facts)) };
  }
  if (outcome.kind === 'report' && incoming.action.kind !== 'press') {
    return { card: drawAdded(language, facts) };
  }
  return { card: drawOutcome(outcome, language, facts) };
}

function welcome(conversation: Conversation | undefined, facts: Facts): Reply {
  const language = ownLanguage(conversation?.language ?? 'nl', facts.content);
  const intake = readIntake(conversation, facts.now);
  return menuReply({ language, welcome: true, unfinished: intake && shownAs(intake) }, facts);
}

function remind(conversation: Conversation, facts: Facts): ReturnType<PersonalDialogs['remind']> {
  return remindOfIntake(inOwnLanguage(conversation, facts.content), facts);
}
