import type { Language } from '../../src/domain/language.ts';
import type { Facts } from '../../src/domain/turn.ts';
import { titleOf } from '../information/index.ts';
import { adviceQuestion } from './questions/advice-question.ts';
import type { IntakeState } from './state.ts';

/** More would take the eye off Versturen. */
const MOST = 3;

/**
 * What the content says already on this question: partners, signal cards, law, meldcode. Found by
 * the words of the content alone, so it says nothing about an address or a person (C96).
 */
export function knownOn(
  { answers }: IntakeState,
  language: Language,
  facts: Facts,
): { id: string; title: string }[] {
  const items = facts
    .understand(answers[adviceQuestion.id] ?? '')
    .filter(({ to }) => !to.startsWith('menu.'))
    .flatMap(({ to }) => {
      const title = titleOf(to, language, facts);
      return title === undefined ? [] : [{ id: to, title }];
    });
  // A card never has two buttons with one title.
  return [...new Map(items.map((item) => [item.title, item])).values()].slice(0, MOST);
}
