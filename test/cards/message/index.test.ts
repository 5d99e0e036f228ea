import assert from 'node:assert/strict';
import { messageCard } from '../../../cards/message/index.ts';
import { readCard } from '../../support/read-card.ts';
import { ENTRY, itBehavesLikeACard, NUMBER } from '../checklist.ts';

itBehavesLikeACard({
  name: 'message',
  place: 'personal',
  draw: messageCard,
  cases: { waiting: () => ({ id: ENTRY, number: NUMBER }) },
});

describe('the message that there is a message', () => {
  it('says nothing else than the number', () => {
    const card = messageCard({ id: ENTRY, number: NUMBER }, { language: 'nl', example: false });
    assert.equal(
      readCard(card),
      [
        'Je hebt een bericht.',
        'Het gaat over MH-2026-0007.',
        '<Bekijken>',
        'Direct gevaar? Bel 112. Deze chat belt niet voor je.',
        '<Nu gevaar>',
      ].join('\n'),
    );
  });
});
