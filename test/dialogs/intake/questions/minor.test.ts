import assert from 'node:assert/strict';
import { minor } from '../../../../dialogs/intake/questions/minor.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(minor, {
  after: { 'gaat-over': 'persoon' },
  typed: { ja: 'ja', nee: 'nee', 'weet niet': 'weet-niet' },
});

describe('the age of the person (C101)', () => {
  it('counts a skipped question as unknown and never as no', () => {
    assert.deepEqual(minor.triage?.({ value: '', chosen: [] }), { minor: 'weet-niet' });
    assert.deepEqual(minor.triage({ value: 'ja', chosen: [] }), { minor: 'ja' });
    assert.deepEqual(minor.triage({ value: 'nee', chosen: [] }), { minor: 'nee' });
  });
});
