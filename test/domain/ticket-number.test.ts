import assert from 'node:assert/strict';
import { readTicketNumber } from '../../src/domain/ticket-number.ts';

describe('a ticket number that somebody typed', () => {
  for (const [typed, number] of [
    ['MH-2026-0001', 'MH-2026-0001'],
    ['mh-2026-0001', 'MH-2026-0001'],
    ['MH 2026 1', 'MH-2026-0001'],
    ['2026-12345', 'MH-2026-12345'],
    ['  2026 - 7 ', 'MH-2026-0007'],
  ] as const) {
    it(`is ${number} for "${typed}"`, () => {
      assert.equal(readTicketNumber(typed, 'MH'), number);
    });
  }

  for (const typed of [
    '',
    'MH',
    '2026',
    'MH-2026',
    'XX-2026-0001',
    '26-1',
    '2026-1-2',
    'busje 2026',
  ]) {
    it(`is none in "${typed}"`, () => {
      assert.equal(readTicketNumber(typed, 'MH'), undefined);
    });
  }
});
