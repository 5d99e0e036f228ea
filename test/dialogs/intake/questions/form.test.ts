import assert from 'node:assert/strict';
import { optionsOf } from '../../../../dialogs/intake/question.ts';
import { content } from '../../facts.ts';
import { form } from '../../../../dialogs/intake/questions/form.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(form, {
  typed: {
    '2, 1': 'seksueel,arbeid',
    'seksuele uitbuiting en arbeid': 'seksueel,arbeid',
    'weet niet': 'weet-niet',
  },
});

describe('the form of exploitation', () => {
  it('accepts "weet ik niet" and several forms at once (C5)', () => {
    const options = optionsOf(form, content, {});
    const facts = form.triage?.({ value: '', chosen: options });
    assert.deepEqual(facts?.forms?.slice(0, 2), ['Seksueel', 'Arbeid']);
    assert.ok(facts.forms.includes('weet niet'));
    assert.equal(form.required, false);
  });

  it('follows the content, so that a municipality changes the list without code (C5)', () => {
    const other = { ...content, forms: content.forms.slice(0, 1) };
    assert.deepEqual(
      optionsOf(form, other, {}).map(({ id }) => id),
      ['seksueel', 'weet-niet'],
    );
  });
});
