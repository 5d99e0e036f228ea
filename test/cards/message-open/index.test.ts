import assert from 'node:assert/strict';
import { messageOpenCard } from '../../../cards/message-open/index.ts';
import type { MessageOpenView } from '../../../cards/message-open/view.ts';
import type { Language } from '../../../src/domain/language.ts';
import { buttonsWith, ENTRY, itBehavesLikeACard, NUMBER } from '../checklist.ts';

function view(language: Language): MessageOpenView {
  const nl = language === 'nl';
  return {
    id: ENTRY,
    number: NUMBER,
    kind: 'vraag',
    when: nl ? '24 november 2026, 11.03 uur' : '24 November 2026, 11:03',
    text: nl ? 'Weet je nog hoe laat het was?' : 'Do you remember what time it was?',
    canAnswer: true,
  };
}

itBehavesLikeACard({
  name: 'message-open',
  place: 'personal',
  draw: messageOpenCard,
  cases: {
    question: (language) => view(language),
    problem: (language) => ({
      ...view(language),
      answer: language === 'nl' ? 'Het was om tien uur.' : 'It was ten o’clock.',
      problem: language === 'nl' ? 'Dit lijkt een BSN. Haal het weg.' : 'This looks like a BSN.',
    }),
    answered: (language) => ({
      ...view(language),
      canAnswer: false,
      answer: language === 'nl' ? 'Het was om tien uur.' : 'It was ten o’clock.',
    }),
    feedback: (language) => ({
      ...view(language),
      kind: 'terugkoppeling' as const,
      canAnswer: false,
      text:
        language === 'nl' ? 'Dank je. Wij gaan ermee aan de slag.' : 'Thank you. We go on with it.',
    }),
    advice: (language) => ({
      ...view(language),
      kind: 'advies' as const,
      canAnswer: false,
      text: language === 'nl' ? 'Bel gerust met Veilig Thuis.' : 'Do call Veilig Thuis.',
    }),
  },
  typed: (words) => ({ ...view('nl'), text: words, answer: words }),
  typedPlaces: 2,
});

describe('an opened message', () => {
  const dutch = { language: 'nl', example: false } as const;

  it('can be answered only while it waits for an answer', () => {
    assert.equal(buttonsWith(messageOpenCard(view('nl'), dutch), 'message.answer').length, 1);
    const answered = messageOpenCard({ ...view('nl'), canAnswer: false }, dutch);
    assert.equal(buttonsWith(answered, 'message.answer').length, 0);
  });
});
