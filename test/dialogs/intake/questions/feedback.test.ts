import assert from 'node:assert/strict';
import { reportOf } from '../../../../dialogs/intake/report.ts';
import { facts } from '../../facts.ts';
import { atReview, SENDER } from '../intakes.ts';
import { feedback } from '../../../../dialogs/intake/questions/feedback.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(feedback, { typed: { ja: 'ja', NEE: 'nee' } });

describe('the wish for feedback (C42)', () => {
  const wants = (terugkoppeling: string) =>
    reportOf(atReview({ verhaal: 'Iets.', terugkoppeling }), SENDER, facts()).reporter
      ?.wantsFeedback;

  it('is there unless the reporter says no', () => {
    assert.equal(wants('ja'), true);
    assert.equal(wants(''), true);
    assert.equal(wants('nee'), false);
  });
});
