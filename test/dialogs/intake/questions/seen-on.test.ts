import assert from 'node:assert/strict';
import { checkAnswer } from '../../../../dialogs/intake/check-answer.ts';
import { readTyped } from '../../../../dialogs/intake/read-typed.ts';
import { Instant } from '../../../../src/domain/ids.ts';
import { content, NOW } from '../../facts.ts';
import { seenOn } from '../../../../dialogs/intake/questions/seen-on.ts';
import { itBehavesLikeAQuestion } from '../checklist.ts';

itBehavesLikeAQuestion(seenOn, {
  typed: {
    '24-11-2026': '2026-11-24',
    '2026-11-23': '2026-11-23',
    '23 november': '2026-11-23',
    gisteren: '2026-11-23',
    'weet niet': '',
  },
});

describe('the day it was seen', () => {
  const check = (text: string) =>
    checkAnswer(seenOn, readTyped(seenOn, text, [], 'nl', NOW), { content, answers: {}, now: NOW });

  it('cannot be tomorrow', () => {
    assert.deepEqual(check('25-11-2026'), { ok: false, problem: 'future' });
    assert.deepEqual(check('vandaag'), { ok: true, value: '2026-11-24' });
  });

  it('must be a day of the calendar', () => {
    for (const text of ['31-02-2026', '2026-13-01', 'ooit', '99-99', '0-0-2026']) {
      assert.deepEqual(check(text), { ok: false, problem: 'noDate' }, text);
    }
  });

  it('without a year is the latest such day', () => {
    assert.deepEqual(check('25 november'), { ok: true, value: '2025-11-25' });
    assert.deepEqual(check('24-11'), { ok: true, value: '2026-11-24' });
  });

  it('is the day in Amsterdam, also when it is still yesterday in UTC', () => {
    const late = Instant.parse('2026-11-24T23:30:00.000Z');
    assert.equal(readTyped(seenOn, 'vandaag', [], 'nl', late), '2026-11-25');
    assert.equal(readTyped(seenOn, 'gisteren', [], 'nl', late), '2026-11-24');
  });
});
