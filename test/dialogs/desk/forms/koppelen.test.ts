import assert from 'node:assert/strict';
import { TicketNumber } from '../../../../src/domain/ids.ts';
import { FATIMA, NUMBER } from '../../../domain/ticket-sample.ts';
import { context, held, opened, reading, sent } from './fill-in.ts';

const SEVENTH = TicketNumber.parse('MH-2026-0007');

describe('the form Koppelen (C96)', () => {
  it('names the tickets with the same plate or address, and proposes the newest', () => {
    const given = context(held(), { related: [SEVENTH, TicketNumber.parse('MH-2026-0003')] });
    const text = reading(opened(given, 'koppelen').card);
    assert.match(text, /Zelfde kenteken of adres: MH-2026-0007, MH-2026-0003\./);
    assert.match(text, /De melder merkt hier niets van\./);
  });

  for (const typed of ['MH-2026-0007', 'mh-2026-7', 'mh 2026 0007', '2026-7', '2026 0007']) {
    it(`understands ${typed}`, () => {
      const { effect } = sent(context(held()), 'koppelen', { nummer: typed, hoe: 'dubbel' });
      assert.deepEqual(effect, {
        kind: 'link',
        ticket: held().id,
        number: SEVENTH,
        how: 'dubbel',
        by: FATIMA,
      });
    });
  }

  it('takes no other words for a number, and not the ticket itself', () => {
    const words = sent(context(held()), 'koppelen', { nummer: 'die van gisteren', hoe: 'dubbel' });
    assert.match(reading(words.card), /Schrijf het nummer zoals het op het ticket staat\./);
    const itself = sent(context(held()), 'koppelen', { nummer: NUMBER, hoe: 'dubbel' });
    assert.match(reading(itself.card), /Dit is het ticket zelf\./);
    assert.equal(itself.effect, undefined);
  });
});
