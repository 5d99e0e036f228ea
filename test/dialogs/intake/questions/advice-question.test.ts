import assert from 'node:assert/strict';
import { QUESTIONS } from '../../../../dialogs/intake/questions.ts';
import { adviceQuestion } from '../../../../dialogs/intake/questions/advice-question.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(adviceQuestion, { typed: { 'Mag ik dit melden?': 'Mag ik dit melden?' } });

describe('the question for advice (C44)', () => {
  it('is the only one, and asks for no names', () => {
    const asked = QUESTIONS.filter(({ askedFor }) => askedFor.includes('adviesvraag'));
    assert.deepEqual(asked, [adviceQuestion]);
    assert.match(adviceQuestion.hint?.nl ?? '', /geen namen/);
  });
});
