import assert from 'node:assert/strict';
import { optionsOf } from '../../../../dialogs/intake/question.ts';
import { content } from '../../facts.ts';
import { municipality } from '../../../../dialogs/intake/questions/municipality.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(municipality, {
  typed: { Soest: 'hier', 'andere gemeente': 'elders', 'weet niet': 'weet-niet' },
});

describe('the municipality (C41)', () => {
  it('is the own one, another one or unknown, and never an address', () => {
    assert.deepEqual(
      optionsOf(municipality, content, {}).map(({ short }) => short),
      ['Soest', 'andere gemeente', 'weet niet'],
    );
  });
});
