import assert from 'node:assert/strict';
import { QUESTIONS } from '../../../../dialogs/intake/questions.ts';
import { story } from '../../../../dialogs/intake/questions/story.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(story, {
  typed: { 'Een man hield haar paspoort vast.': 'Een man hield haar paspoort vast.' },
});

describe('the story (C91)', () => {
  it('is the first question of both intakes, and the only one that must be answered', () => {
    const signaal = QUESTIONS.filter(({ askedFor }) => askedFor.includes('signaal'));
    assert.equal(signaal[0], story);
    assert.deepEqual(
      signaal.filter(({ required }) => required),
      [story],
    );
  });

  it('may be written in the own language (C92)', () => {
    assert.match(story.hint?.nl ?? '', /Je mag in je eigen taal schrijven\./);
  });
});
