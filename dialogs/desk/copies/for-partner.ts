import type { ForPartner } from '../../intake/question.ts';
import { QUESTIONS } from '../../intake/questions.ts';

/**
 * What a kept answer is for a partner. `undefined` for a question that is no longer asked: nobody
 * can say what stands in it, so no copy has it.
 */
export function forPartner(question: string): ForPartner | undefined {
  return QUESTIONS.find(({ id }) => id === question)?.forPartner;
}
