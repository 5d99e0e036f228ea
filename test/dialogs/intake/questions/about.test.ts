import assert from 'node:assert/strict';
import { about } from '../../../../dialogs/intake/questions/about.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(about, {
  typed: { 'een persoon': 'persoon', allebei: 'allebei', '3': 'allebei' },
});

describe('the route of a report (C31)', () => {
  const routes = (value: string) => about.triage?.({ value, chosen: [] }).routes;

  it('is of the person, of the place, or both at once', () => {
    assert.deepEqual(routes('persoon'), ['persoon']);
    assert.deepEqual(routes('locatie'), ['locatie']);
    assert.deepEqual(routes('allebei'), ['persoon', 'locatie']);
  });

  it('stays open when the reporter does not know', () => {
    assert.equal(routes('weet-niet'), undefined);
    assert.equal(routes(''), undefined);
  });
});
