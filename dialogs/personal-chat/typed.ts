import { withoutDialog } from '../../src/domain/conversation.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import { MenuTarget } from '../../src/domain/information.ts';
import type { PersonalTurn } from '../../src/domain/turn.ts';
import {
  actInIntake,
  beginIntakeInDanger,
  beginIntakeWith,
  typeInIntake,
} from '../intake/index.ts';
import { stoppedCard } from '../intake/leave.ts';
import { plain } from '../intake/read-typed.ts';
import { saidToEdited } from '../typed-answer/edited.ts';
import { askWhetherAnswer, saidToQuestion } from '../typed-answer/index.ts';
import { sayWhatItIs } from './about-kept.ts';
import { commandOf, isCallForHelp, isStory } from './commands.ts';
import { menu, waiting, withKept } from './context.ts';
import type { Context } from './context.ts';
import { showFound } from './look-up.ts';
import { anonymous, command } from './run-command.ts';
import { texts } from './texts.ts';

/**
 * Typed words: a call for help before everything, then a button by its title, an answer in the
 * dialog under way, danger, the answer to an open question, and last what the words are about.
 */
export function typed(context: Context, words: string): PersonalTurn {
  const { intake, conversation, kept, asked, language, facts } = context;
  if (isCallForHelp(words)) return callForHelp(context);
  const named = commandOf(words, intake !== undefined);
  if (named !== undefined) return command(context, named);
  if (intake !== undefined) return typeInIntake(context, intake, words);
  const say = kept?.edited === true ? saidToEdited : saidToQuestion;
  const said = kept && say(conversation, words);
  if (said !== undefined) return sayWhatItIs(context, said);
  if (asked !== undefined && STOP.includes(plain(words))) {
    const card = stoppedCard(language, true, facts);
    return { keep: withoutDialog(conversation), reply: { card } };
  }
  if (speaksOfDanger(facts.content.dangerWords, words)) {
    return beginIntakeWith(context, withKept(context, words));
  }
  if (conversation.questions.length > 0) return askWhetherAnswer(conversation, words, facts);
  if (kept === undefined) return understood(context, words);
  // Something waits already: what these words mean is not guessed at, or the others would go.
  return isStory(words)
    ? beginIntakeWith(context, withKept(context, words))
    : menu(context, texts[language].unsure);
}

const STOP: readonly string[] = ['stoppen', 'stop', 'annuleren', 'cancel'];

/** "112": the card comes, and what is known so far stays with it. */
export function callForHelp(context: Context): PersonalTurn {
  const call = { kind: 'danger', reason: 'knop', inputs: {} } as const;
  return context.intake === undefined
    ? beginIntakeInDanger(context, call, waiting(context))
    : actInIntake(context, context.intake, call);
}

/** Words that name no button: a report, a question, or an item of the information (C2). */
function understood(context: Context, words: string): PersonalTurn {
  const { language, facts } = context;
  const [target, ...others] = facts.understand(words).map(({ to }) => to);
  const story = isStory(words);
  if (target === undefined) {
    return story ? beginIntakeWith(context, words) : menu(context, texts[language].unsure);
  }
  const inMenu = MenuTarget.safeParse(target);
  if (!inMenu.success) return showFound(context, target, others, story ? words : undefined);
  switch (inMenu.data) {
    case 'menu.report':
      return beginIntakeWith(context, words);
    case 'menu.advice':
      return story
        ? beginIntakeWith(context, words, 'adviesvraag')
        : command(context, 'menu.advice');
    case 'menu.anonymous':
      return anonymous(context, story);
    default:
      return command(context, inMenu.data);
  }
}
