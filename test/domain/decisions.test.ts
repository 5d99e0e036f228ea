import assert from 'node:assert/strict';
import type { Decision } from '../../src/domain/content.ts';
import { BLOCKING_DECISIONS, openBlockingDecisions } from '../../src/domain/decisions.ts';

const decision = (id: string, change: Partial<Decision> = {}): Decision => ({
  id,
  question: `Vraag over ${id}?`,
  proposal: 'Een voorstel.',
  decision: 'Ja',
  decidedBy: 'college',
  date: '2026-11-24',
  reviewDate: null,
  blocking: true,
  ...change,
});
const all = BLOCKING_DECISIONS.map((id) => decision(id));
const openIds = (decisions: readonly Decision[]): readonly string[] =>
  openBlockingDecisions(decisions).map((open) => open.id);

describe('open blocking decisions', () => {
  it('are none once all are taken', () => {
    assert.deepEqual(openIds(all), []);
  });

  it('are those without a decision, with their question', () => {
    const decisions = all.map((it) =>
      it.id === 'tekst-112' ? { ...it, decision: null, decidedBy: null, date: null } : it,
    );
    assert.deepEqual(openBlockingDecisions(decisions), [
      { id: 'tekst-112', question: 'Vraag over tekst-112?' },
    ]);
  });

  it('cannot be got round by leaving one out', () => {
    const decisions = all.filter((it) => it.id !== 'bewaartermijnen');
    assert.deepEqual(openBlockingDecisions(decisions), [
      { id: 'bewaartermijnen', question: undefined },
    ]);
  });

  it('cannot be got round by calling one not blocking', () => {
    const decisions = all.map((it) =>
      it.id === 'ondernemingsraad' ? { ...it, decision: null, blocking: false } : it,
    );
    assert.deepEqual(openIds(decisions), ['ondernemingsraad']);
  });

  it('include what the municipality itself calls blocking, and nothing else', () => {
    const decisions = [
      ...all,
      decision('eigen-besluit', { decision: null }),
      decision('kleine-vraag', { decision: null, blocking: false }),
    ];
    assert.deepEqual(openIds(decisions), ['eigen-besluit']);
  });
});
