import { FIND_INPUT } from '../../cards/information/index.ts';
import type { Reply } from '../../src/domain/card.ts';
import type { Content } from '../../src/domain/content.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import type { Action, PersonalIncoming } from '../../src/domain/incoming.ts';
import type { Language } from '../../src/domain/language.ts';
import type { DangerSign, Facts } from '../../src/domain/turn.ts';
import { emergencyReply } from '../emergency/index.ts';
import { QUESTIONS } from '../intake/questions.ts';
import { OTHER_FIELDS } from '../intake/save-answers.ts';
import { isCallForHelp } from './commands.ts';
import { ownLanguage } from './own-languages.ts';

/** The inputs in which people write. What is ticked never stops anybody (C27). */
const FREE_TEXT: ReadonlySet<string> = new Set([
  ...OTHER_FIELDS,
  FIND_INPUT,
  ...QUESTIONS.filter(({ input }) => input.kind === 'text').map(({ id }) => id),
]);

/** How an action bears on danger, seen before anything is read (C27). */
export function danger({ action }: PersonalIncoming, content: Content): DangerSign {
  if (action.kind === 'press') {
    if (['danger.now', 'gate.yes', 'gate.doubt'].includes(action.verb)) return 'now';
    const filledIn = Object.entries(action.inputs.reveal())
      .filter(([id]) => FREE_TEXT.has(id))
      .map(([, words]) => words);
    return speaksOfDanger(content.dangerWords, filledIn.join('\n')) ? 'words' : 'none';
  }
  if (action.kind !== 'text' && action.kind !== 'edited') return 'none';
  const text = action.text.reveal();
  if (isCallForHelp(text)) return 'now';
  return speaksOfDanger(content.dangerWords, text) ? 'words' : 'none';
}

/** The 112 card, which needs nothing that is kept. */
export function emergency(incoming: PersonalIncoming, kept: boolean, facts: Facts): Reply {
  const words = danger(incoming, facts.content) === 'words';
  const language = ownLanguage(shownIn(incoming.action), facts.content);
  return emergencyReply({ language, kept, words }, facts);
}

/** The language of the card that was pressed: it carries it, so that nothing has to be read. */
export function shownIn(action: Action): Language {
  return action.kind === 'press' && action.id === 'en' ? 'en' : 'nl';
}
