import assert from 'node:assert/strict';
import { followsExplanation } from '../../../../dialogs/intake/questions/follows-explanation.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(followsExplanation, {
  after: { 'gaat-over': 'persoon' },
  typed: { ja: 'ja', 'weet niet': 'weet-niet' },
});

describe('trouble with an explanation (C52)', () => {
  it('is an observation and not a diagnosis', () => {
    assert.equal(
      followsExplanation.ask.nl,
      'Had de persoon moeite om uitleg te volgen, ook in de eigen taal of met een tolk?',
    );
    assert.doesNotMatch(followsExplanation.label, /LVB|beperking/i);
  });
});
