import { withoutDialog } from '../../src/domain/conversation.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { Language } from '../../src/domain/language.ts';
import type { PersonalTurn } from '../../src/domain/turn.ts';
import { showIntake } from '../intake/index.ts';
import { anonymousCard } from '../intake/leave.ts';
import { menuReply } from '../menu/index.ts';
import { listReports } from '../reports/index.ts';
import { begin } from './begin.ts';
import type { Command } from './commands.ts';
import { menu, waiting } from './context.ts';
import type { Context } from './context.ts';
import { showItem } from './look-up.ts';
import { ownLanguage } from './own-languages.ts';
import { texts } from './texts.ts';

/** What a button of the menu does, pressed or typed. */
export function command(context: Context, verb: Command): PersonalTurn {
  const { conversation } = context;
  switch (verb) {
    case 'menu.show':
      return menu(context);
    case 'menu.report':
      return begin(context, { kind: 'signaal', short: false });
    case 'menu.short':
      return begin(context, { kind: 'signaal', short: true });
    case 'menu.advice':
      return begin(context, { kind: 'adviesvraag', short: false });
    case 'menu.anonymous':
      return anonymous(context, false);
    case 'menu.signs':
      return showItem(context, 'kaarten');
    case 'menu.who':
      return showItem(context, 'wie');
    case 'menu.mine':
      return { keep: 'unchanged', reply: undefined, effect: listReports(conversation) };
    case 'menu.english':
      return inLanguage(context, 'en');
    case 'menu.dutch':
      return inLanguage(context, 'nl');
  }
}

/**
 * The anonymous door: nothing is kept, of what was told before neither (C23, C87).
 *
 * @param told there is more than a command in what was typed just now
 */
export function anonymous(context: Context, told: boolean): PersonalTurn {
  const { conversation, language, intake, facts } = context;
  const typedInChat = told || waiting(context) !== '' || (intake?.state.typedInChat ?? false);
  return {
    keep: withoutDialog(conversation),
    reply: { card: anonymousCard(language, typedInChat, facts) },
  };
}

function inLanguage(context: Context, chosen: Language): PersonalTurn {
  const { facts } = context;
  const language = ownLanguage(chosen, facts.content);
  if (language !== chosen) return menu(context, texts[language].dutchOnly);
  const conversation: Conversation = { ...context.conversation, language };
  const changed = { ...context, conversation, language };
  if (context.intake !== undefined) return showIntake(changed, context.intake);
  const note = texts[language][language === 'nl' ? 'dutch' : 'english'];
  return { keep: conversation, reply: menuReply({ language, note }, facts) };
}
