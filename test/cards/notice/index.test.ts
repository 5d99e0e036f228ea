import assert from 'node:assert/strict';
import { noticeCard } from '../../../cards/notice/index.ts';
import type { NoticeView } from '../../../cards/notice/view.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { readCard } from '../../support/read-card.ts';
import { buttonsWith, itBehavesLikeACard, TICKET } from '../checklist.ts';

itBehavesLikeACard<NoticeView>({
  name: 'notice',
  place: 'personal',
  draw: noticeCard,
  cases: {
    'other-door': (language) => ({
      title: language === 'nl' ? 'Deze melding hoort niet hier' : 'This does not belong here',
      paragraphs: [
        language === 'nl'
          ? 'Bel de politie (0900-8844) of Meld Misdaad Anoniem (0800-7000).'
          : 'Call the police (0900-8844) or Meld Misdaad Anoniem (0800-7000).',
      ],
      actions: [{ title: 'Menu', verb: 'menu.show' }],
      place: 'personal' as const,
    }),
    'no-way-on': (language) => ({
      title: language === 'nl' ? 'Gestopt' : 'Stopped',
      paragraphs: [
        language === 'nl' ? 'Wij hebben je antwoorden verwijderd.' : 'We deleted your answers.',
      ],
      actions: [],
      place: 'personal' as const,
    }),
  },
  typed: (words) => ({ title: 'Even dit', paragraphs: [words], actions: [], place: 'personal' }),
});

describe('a notice in the channel', () => {
  const card = noticeCard(
    {
      title: 'Al opgepakt',
      paragraphs: ['Fatima Yilmaz heeft MH-2026-0007 opgepakt.'],
      actions: [{ title: 'Terug naar ticket', verb: 'ticket.show', id: TICKET }],
      place: 'channel',
    },
    { language: 'en', example: false },
  );

  it('is Dutch and has no 112 line of the personal chat', () => {
    assert.equal(card['lang'], 'nl');
    assert.equal(
      readCard(card),
      'Al opgepakt\nFatima Yilmaz heeft MH-2026-0007 opgepakt.\n<Terug naar ticket>',
    );
    assert.deepEqual(cardProblems(card), []);
  });

  it('tells a notification no name', () => {
    assert.equal(card['fallbackText'], 'Signaalpunt');
  });

  it('leads back with a button that the bot knows', () => {
    const [back] = buttonsWith(card, 'ticket.show');
    assert.deepEqual(back?.['data'], { v: 1, verb: 'ticket.show', id: TICKET });
  });
});
