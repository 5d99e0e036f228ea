import assert from 'node:assert/strict';
import { report } from '../../bench/report.ts';
import type { Line, Section } from '../../bench/table.ts';

const section = (...lines: readonly Line[]): Section => ({
  title: 'A ticket write',
  columns: ['at many', 'at few'],
  lines,
});

/** Three times as slow as its floor in each round, but for one round of noise. */
const slow: Line = { what: 'made', unit: 'ms', measured: [3, 30, 6, 9], floor: [1, 10, 2, 9] };

describe('the report of the bench', () => {
  it('shows each thing beside its floor with the ratio of the rounds and its range', () => {
    const { text } = report([section(slow)], true);

    assert.match(text, /^A ticket write +at many +at few +ratio \[range\] +bound$/m);
    assert.match(text, /^ {2}made +7\.50 ms +5\.50 ms +3\.00 \[1\.00–3\.00\]$/m);
  });

  it('puts the columns of all sections under each other', () => {
    const { text } = report(
      [section(slow), section({ ...slow, what: 'replaced by another' })],
      true,
    );

    const rows = text.split('\n').filter((line) => line.startsWith('  '));
    const ends = rows.map((row) => row.indexOf('ms'));
    assert.ok(ends.every((end) => end > 0));
    assert.equal(ends.length, 2);
    assert.equal(new Set(ends).size, 1);
  });

  it('is fine with a ratio at its bound', () => {
    const { text, ok } = report([section({ ...slow, bound: 3 })], true);

    assert.ok(ok);
    assert.match(text, /≤ 3\.0 holds$/m);
  });

  it('says which bound does not hold', () => {
    const { text, ok } = report([section({ ...slow, bound: 2.9 })], true);

    assert.equal(ok, false);
    assert.match(text, /≤ 2\.9 DOES NOT HOLD$/m);
    assert.match(text, /^Does not hold: made, at many \/ at few, may be at most 2\.9\.$/m);
  });

  it('takes no number for a bound that does not hold', () => {
    const { ok } = report([section({ ...slow, measured: [NaN, NaN, NaN, NaN], bound: 9 })], true);

    assert.equal(ok, false);
  });

  it('judges nothing after a quick run, and says so', () => {
    const { text, ok } = report([section({ ...slow, bound: 1 })], false);

    assert.ok(ok);
    assert.match(text, /This was a quick run/);
    assert.match(text, /≤ 1\.0 \(not judged\)$/m);
  });
});
