import assert from 'node:assert/strict';
import { reportOf } from '../../../../dialogs/intake/report.ts';
import { facts } from '../../facts.ts';
import { atReview, SENDER } from '../intakes.ts';
import { team } from '../../../../dialogs/intake/questions/team.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(team, { typed: { Jeugdteam: 'jeugdteam', leerplicht: 'leerplicht' } });

describe('the team of the reporter (C86)', () => {
  const chosen = (visibility: 'met-naam' | 'vertrouwelijk') => {
    const { id, state } = atReview({ verhaal: 'Iets.', team: 'jeugdteam' });
    return reportOf({ id, state: { ...state, visibility } }, SENDER, facts());
  };

  it('is kept with the reporter and stands in no answer', () => {
    const report = chosen('vertrouwelijk');
    assert.equal(report.reporter?.team?.reveal(), 'Jeugdteam');
    assert.doesNotMatch(report.answers.map(({ text }) => text.reveal()).join('\n'), /Jeugdteam/);
  });

  it('never reaches the triage', () => {
    assert.equal(team.triage, undefined);
    assert.doesNotMatch(JSON.stringify(chosen('met-naam').triage), /jeugd/i);
  });
});
