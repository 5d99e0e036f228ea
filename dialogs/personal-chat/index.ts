import { detailsCard, draftCard, noticeCard } from '../../cards/index.ts';
import { ChannelPress, PersonalPress } from '../../cards/press.ts';
import type { Reply } from '../../src/domain/card.ts';
import { withoutDialog } from '../../src/domain/conversation.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import type { PersonKey } from '../../src/domain/ids.ts';
import type { Action, PersonalIncoming } from '../../src/domain/incoming.ts';
import type { Language } from '../../src/domain/language.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { TicketKind } from '../../src/domain/ticket.ts';
import type {
  Facts,
  PersonalDialogs,
  PersonalOutcome,
  PersonalTurn,
} from '../../src/domain/turn.ts';
import { contactLine } from '../contact-line.ts';
import { detailsView } from '../desk/details-view.ts';
import { emergencyReply } from '../emergency/index.ts';
import { frameOf } from '../frame-of.ts';
import { pressed } from '../intake/actions.ts';
import {
  actInIntake,
  beginIntake,
  beginIntakeInDanger,
  beginIntakeWith,
  pressIntake,
  showIntake,
  typeInIntake,
} from '../intake/index.ts';
import { anonymousCard } from '../intake/leave.ts';
import { plain } from '../intake/read-typed.ts';
import { remindOfIntake } from '../intake/remind.ts';
import { readIntake } from '../intake/state.ts';
import type { Intake } from '../intake/state.ts';
import { signsReply, whoReply } from '../menu/information.ts';
import { menuReply } from '../menu/index.ts';
import { drawAdded, drawOutcome } from '../reports/draw.ts';
import { listReports, pressReport } from '../reports/index.ts';
import { additionCard, saidToEdited, useEdited } from '../typed-answer/edited.ts';
import type { EditedPress } from '../typed-answer/edited.ts';
import { askCard, askWhetherAnswer, saidToQuestion, useTyped } from '../typed-answer/index.ts';
import type { TypedAnswerPress } from '../typed-answer/index.ts';
import { readKeptWords } from '../typed-answer/kept-words.ts';
import type { KeptWords } from '../typed-answer/kept-words.ts';
import { deleted, edited } from './changed-messages.ts';
import { commandOf, isCallForHelp, isStory } from './commands.ts';
import { menu, withKept } from './context.ts';
import type { Context } from './context.ts';
import { danger, emergency, shownIn } from './danger.ts';
import { texts } from './texts.ts';

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
  remind: remindOfIntake,
};

function turn(
  stored: Conversation | undefined,
  person: PersonKey,
  incoming: PersonalIncoming,
  facts: Facts,
): PersonalTurn {
  const conversation = withAddress(stored, person, incoming);
  const context: Context = {
    conversation,
    person,
    incoming,
    facts,
    language: conversation.language,
    intake: readIntake(conversation, facts.now),
    kept: readKeptWords(conversation, facts),
  };
  const { action } = incoming;
  switch (action.kind) {
    case 'press':
      return press(context, action);
    case 'text':
      return text(context, action.text.reveal());
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
  const effect = pressReport(press, dangerous);
  if (effect !== undefined) return { keep: 'unchanged', reply: undefined, effect };
  if (isAboutKept(press)) return sayWhatItIs(context, press);
  if (press.verb.startsWith('menu.')) return command(context, press.verb);
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
      : beginIntakeInDanger(context, what.action, withKept(context, ''));
  }
  const { intake } = what.shown;
  const sent = conversation.tickets.find(({ id }) => id === intake);
  const t = texts[language];
  const typed = Object.values(press.inputs).some((input) => input.trim() !== '');
  if (sent !== undefined) {
    const card = noticeCard(
      {
        title: t.sentTitle,
        paragraphs: [t.sent(sent.number), ...(typed ? [t.sentTyped] : [])],
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
  return menu(context, typed ? t.stale : t.nothing);
}

/** A button of a ticket pressed here, or of a card that we no longer know. */
function unknownButton(context: Context, action: Extract<Action, { kind: 'press' }>): PersonalTurn {
  const { language, facts } = context;
  const t = texts[language];
  const ofTheDesk = ChannelPress.options.some(({ shape }) => shape.verb.value === action.verb);
  if (!ofTheDesk) return menu(context, t.stale);
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

function text(context: Context, words: string): PersonalTurn {
  const { intake, conversation, kept, facts } = context;
  if (isCallForHelp(words)) return callForHelp(context);
  const named = commandOf(words, intake !== undefined);
  if (named !== undefined) return command(context, named);
  if (intake !== undefined) return typeInIntake(context, intake, words);
  const say = kept?.edited === true ? saidToEdited : saidToQuestion;
  const said = kept && say(conversation, words);
  if (said !== undefined) return sayWhatItIs(context, said);
  const dangerous = speaksOfDanger(facts.content.dangerWords, words);
  if (!dangerous && conversation.questions.length > 0) {
    return askWhetherAnswer(conversation, words, facts);
  }
  if (!dangerous && !isStory(words)) return menu(context);
  return beginIntakeWith(context, withKept(context, words));
}

/** "112": the card comes, and what is known so far stays with it. */
function callForHelp(context: Context): PersonalTurn {
  const call = { kind: 'danger', reason: 'knop', inputs: {} } as const;
  return context.intake === undefined
    ? beginIntakeInDanger(context, call, withKept(context, ''))
    : actInIntake(context, context.intake, call);
}

function isAboutKept(press: PersonalPress): press is TypedAnswerPress | EditedPress {
  return ABOUT_KEPT.has(press.verb);
}

const ABOUT_KEPT: ReadonlySet<PersonalPress['verb']> = new Set([
  'message.use-typed',
  'message.drop-typed',
  'message.add-edited',
  'message.drop-edited',
]);

/** The answer to what the kept words are; on an older card the question comes again. */
function sayWhatItIs(context: Context, press: TypedAnswerPress | EditedPress): PersonalTurn {
  const { conversation, kept, facts } = context;
  if (kept === undefined) return menu(context, texts[context.language].nothing);
  if (kept.edited) {
    return press.verb === 'message.add-edited' || press.verb === 'message.drop-edited'
      ? useEdited(press, kept, conversation, facts)
      : askAgain(context, kept);
  }
  if (press.verb === 'message.drop-typed') return beginIntakeWith(context, kept.text);
  if (press.verb !== 'message.use-typed') return askAgain(context, kept);
  const open = conversation.questions.some(({ entry }) => entry === press.id.entry);
  return open ? useTyped(press, kept) : askAgain(context, kept);
}

function askAgain({ conversation, facts }: Context, { edited: isEdited }: KeptWords): PersonalTurn {
  const card = isEdited ? additionCard(conversation, facts) : askCard(conversation, facts);
  return { keep: 'unchanged', reply: { card } };
}

function command(context: Context, verb: PersonalPress['verb']): PersonalTurn {
  const { conversation, language, intake, facts } = context;
  switch (verb) {
    case 'menu.report':
      return begin(context, 'signaal', false);
    case 'menu.short':
      return begin(context, 'signaal', true);
    case 'menu.advice':
      return begin(context, 'adviesvraag', false);
    case 'menu.anonymous':
      return {
        keep: withoutDialog(conversation),
        reply: { card: anonymousCard(language, intake?.state.typedInChat ?? false, facts) },
      };
    case 'menu.signs':
      return { keep: 'unchanged', reply: signsReply(language, facts) };
    case 'menu.who':
      return { keep: 'unchanged', reply: whoReply(language, facts) };
    case 'menu.mine':
      return { keep: 'unchanged', reply: undefined, effect: listReports(conversation) };
    case 'menu.english':
      return inLanguage(context, 'en');
    case 'menu.dutch':
      return inLanguage(context, 'nl');
    default:
      return menu(context);
  }
}

/** A new intake, unless something waits that it would push out. */
function begin(context: Context, kind: TicketKind, short: boolean): PersonalTurn {
  const { intake, kept } = context;
  if (intake !== undefined) return busy(context, intake);
  return kept === undefined ? beginIntake(context, kind, short) : askAgain(context, kept);
}

/** A second intake beside the first would lose one of them: go on with it, or stop it first. */
function busy(context: Context, intake: Intake): PersonalTurn {
  const { language, facts } = context;
  const t = texts[language];
  if (intake.state.at === 'gate' && Object.keys(intake.state.answers).length === 0) {
    return showIntake(context, intake);
  }
  const id = `${intake.id}.${String(intake.state.step)}`;
  const card = draftCard(
    { id, lines: [t.busy, t.busyStop], canSend: false },
    frameOf(language, facts),
  );
  return { keep: 'unchanged', reply: { card } };
}

function inLanguage(context: Context, language: Language): PersonalTurn {
  const conversation: Conversation = { ...context.conversation, language };
  const changed = { ...context, conversation, language };
  if (context.intake !== undefined) return showIntake(changed, context.intake);
  const note = texts[language][language === 'nl' ? 'dutch' : 'english'];
  return { keep: conversation, reply: menuReply({ language, note }, context.facts) };
}

/** After a use case; an answer that speaks of danger is saved by now, so the 112 card comes. */
function afterwards(
  outcome: PersonalOutcome,
  language: Language,
  incoming: PersonalIncoming,
  facts: Facts,
): Reply {
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

/** The store fails. Danger still gets its card; everybody else hears whom to call. */
function trouble(incoming: PersonalIncoming, facts: Facts, reference: string): Reply {
  const language = shownIn(incoming.action);
  if (danger(incoming, facts.content) !== 'none' || answersGate(incoming.action)) {
    return emergency(incoming, false, facts);
  }
  const t = texts[language];
  const card = noticeCard(
    {
      title: t.troubleTitle,
      paragraphs: [
        t.trouble,
        t.troubleCall(contactLine(facts.content.contacts.functionaris, language)),
        t.reference(reference),
      ],
      actions: [{ title: t.menu, verb: 'menu.show' }],
      place: 'personal',
    },
    frameOf(language, facts),
  );
  return { card };
}

/** Typed words that would mean danger at the gate; without the store we cannot know the place. */
function answersGate(action: Action): boolean {
  if (action.kind !== 'text') return false;
  return ['ja', 'yes', 'ik twijfel', 'twijfel', 'misschien'].includes(plain(action.text.reveal()));
}

function welcome(conversation: Conversation | undefined, facts: Facts): Reply {
  const language = conversation?.language ?? 'nl';
  const intake = readIntake(conversation, facts.now);
  const unfinished = intake === undefined ? undefined : `${intake.id}.${String(intake.state.step)}`;
  return menuReply({ language, welcome: true, unfinished }, facts);
}
