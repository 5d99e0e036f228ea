import { draftCard, noticeCard } from '../../cards/index.ts';
import { ChannelPress, PersonalPress } from '../../cards/press.ts';
import type { Reply } from '../../src/domain/card.ts';
import type { Content } from '../../src/domain/content.ts';
import { withoutDialog } from '../../src/domain/conversation.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import type { PersonKey } from '../../src/domain/ids.ts';
import type { Action, PersonalIncoming } from '../../src/domain/incoming.ts';
import type { Language } from '../../src/domain/language.ts';
import { conceal } from '../../src/domain/sensitive.ts';
import type { TicketKind } from '../../src/domain/ticket.ts';
import type {
  DangerSign,
  Facts,
  PersonalDialogs,
  PersonalOutcome,
  PersonalTurn,
} from '../../src/domain/turn.ts';
import { contactLine } from '../contact-line.ts';
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
import type { IntakeTurn } from '../intake/index.ts';
import { anonymousCard } from '../intake/leave.ts';
import { QUESTIONS } from '../intake/questions.ts';
import { plain } from '../intake/read-typed.ts';
import { OTHER_FIELDS } from '../intake/save-answers.ts';
import { readIntake } from '../intake/state.ts';
import type { Intake } from '../intake/state.ts';
import { signsReply, whoReply } from '../menu/information.ts';
import { menuReply } from '../menu/index.ts';
import { drawOutcome } from '../reports/draw.ts';
import { listReports, pressReport } from '../reports/index.ts';
import {
  askCard,
  askWhetherAnswer,
  readTypedAnswer,
  saidToQuestion,
  useTyped,
} from '../typed-answer/index.ts';
import type { TypedAnswerPress } from '../typed-answer/index.ts';
import { commandOf, isCallForHelp, isStory } from './commands.ts';
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
};

/** Everything that the parts of a turn need. */
interface Context extends IntakeTurn {
  readonly language: Language;
  readonly intake: Intake | undefined;
}

/** The inputs in which people write. What is ticked never stops anybody (C27). */
const FREE_TEXT: ReadonlySet<string> = new Set([
  ...OTHER_FIELDS,
  ...QUESTIONS.filter(({ input }) => input.kind === 'text').map(({ id }) => id),
]);

function danger({ action }: PersonalIncoming, content: Content): DangerSign {
  if (action.kind === 'press') {
    if (['danger.now', 'gate.yes', 'gate.doubt'].includes(action.verb)) return 'now';
    const filledIn = Object.entries(action.inputs.reveal())
      .filter(([id]) => FREE_TEXT.has(id))
      .map(([, words]) => words);
    return speaksOfDanger(content.dangerWords, filledIn.join('\n')) ? 'words' : 'none';
  }
  if (action.kind !== 'text') return 'none';
  const text = action.text.reveal();
  if (isCallForHelp(text)) return 'now';
  return speaksOfDanger(content.dangerWords, text) ? 'words' : 'none';
}

function emergency(incoming: PersonalIncoming, kept: boolean, facts: Facts): Reply {
  const words = danger(incoming, facts.content) === 'words';
  return emergencyReply({ language: shownIn(incoming.action), kept, words }, facts);
}

/** The language of the card that was pressed: it carries it, so that nothing has to be read. */
function shownIn(action: Action): Language {
  return action.kind === 'press' && action.id === 'en' ? 'en' : 'nl';
}

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
  };
  const { action } = incoming;
  switch (action.kind) {
    case 'press':
      return press(context, action);
    case 'text':
      return text(context, action.text.reveal());
    case 'arrival':
      return { keep: 'unchanged', reply: welcome(stored, facts) };
    case 'unreadable':
      return menu(context, texts[context.language].unreadable);
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
  if (press.verb === 'message.use-typed' || press.verb === 'message.drop-typed') {
    return typedAnswer(context, press);
  }
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
      : beginIntakeInDanger(context, what.action, waitingWords(context));
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
  const desk = ChannelPress.safeParse({ verb: action.verb, id: action.id, inputs: {} }).success;
  if (!desk) return menu(context, t.stale);
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
  const { intake, conversation, facts } = context;
  if (isCallForHelp(words)) {
    const call = { kind: 'danger', reason: 'knop', inputs: {} } as const;
    return intake === undefined
      ? beginIntakeInDanger(context, call, waitingWords(context))
      : actInIntake(context, intake, call);
  }
  const named = commandOf(words, intake !== undefined);
  if (named !== undefined) return command(context, named);
  if (intake !== undefined) return typeInIntake(context, intake, words);
  const said =
    readTypedAnswer(conversation, facts) === undefined
      ? undefined
      : saidToQuestion(conversation, words);
  if (said !== undefined) return typedAnswer(context, said);
  const dangerous = speaksOfDanger(facts.content.dangerWords, words);
  if (!dangerous && conversation.questions.length > 0) {
    return askWhetherAnswer(conversation, words, facts);
  }
  if (!dangerous && !isStory(words)) return menu(context);
  return beginIntakeWith(context, [waitingWords(context), words].join('\n').trim());
}

/** Words that wait for the question whether they are an answer; empty for none. */
function waitingWords({ conversation, facts }: Context): string {
  return readTypedAnswer(conversation, facts)?.text ?? '';
}

function typedAnswer(context: Context, press: TypedAnswerPress): PersonalTurn {
  const { conversation, facts } = context;
  const typed = readTypedAnswer(conversation, facts);
  if (typed === undefined) return menu(context, texts[context.language].nothing);
  if (press.verb === 'message.drop-typed') return beginIntakeWith(context, typed.text);
  const open = conversation.questions.some(({ entry }) => entry === press.id.entry);
  if (!open) return { keep: 'unchanged', reply: { card: askCard(conversation, facts) } };
  return useTyped(press, typed);
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
  const { conversation, intake, facts } = context;
  if (intake !== undefined) return busy(context, intake);
  return waitingWords(context) === ''
    ? beginIntake(context, kind, short)
    : { keep: 'unchanged', reply: { card: askCard(conversation, facts) } };
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

function menu(context: Context, note?: string): PersonalTurn {
  const { language, intake, facts } = context;
  const unfinished = intake === undefined ? undefined : `${intake.id}.${String(intake.state.step)}`;
  const reply = menuReply({ language, unfinished, ...(note === undefined ? {} : { note }) }, facts);
  return { keep: 'unchanged', reply };
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
