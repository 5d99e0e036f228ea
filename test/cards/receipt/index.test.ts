import assert from 'node:assert/strict';
import { receiptCard } from '../../../cards/receipt/index.ts';
import type { ReceiptView } from '../../../cards/receipt/view.ts';
import type { Language } from '../../../src/domain/language.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, NUMBER, READING_HOURS } from '../checklist.ts';

function view(language: Language): ReceiptView {
  return {
    number: NUMBER,
    kind: 'signaal',
    already: false,
    confidential: false,
    feedbackWorkingDays: 5,
    readingHours: READING_HOURS[language],
    support: language === 'nl' ? 'het bedrijfsmaatschappelijk werk' : 'the company social worker',
    typedInChat: false,
  };
}

itBehavesLikeACard({
  name: 'receipt',
  place: 'personal',
  draw: receiptCard,
  cases: {
    signaal: (language) => view(language),
    vertrouwelijk: (language) => ({ ...view(language), confidential: true, typedInChat: true }),
    adviesvraag: (language) => ({ ...view(language), kind: 'adviesvraag' as const }),
    'al-verstuurd': (language) => ({ ...view(language), already: true }),
  },
});

describe('the receipt', () => {
  const dutch = { language: 'nl', example: false } as const;

  it('says what was done and what was not done yet, in the words of C83', () => {
    assert.ok(
      readCard(receiptCard(view('nl'), dutch)).includes(
        'Je melding is opgeslagen en wordt doorgestuurd. Je hoort het als dat niet lukt.',
      ),
    );
  });

  it('tells who typed in the chat that the words are still there (C87), and nobody else', () => {
    const note =
      'Wat je zelf hebt getypt staat nog in deze chat. Verwijder dat zelf. Een kopie kan bewaard blijven.';
    assert.ok(readCard(receiptCard({ ...view('nl'), typedInChat: true }, dutch)).includes(note));
    assert.ok(!readCard(receiptCard(view('nl'), dutch)).includes(note));
  });

  it('counts one working day as one', () => {
    const card = receiptCard({ ...view('nl'), feedbackWorkingDays: 1 }, dutch);
    assert.ok(readCard(card).includes('binnen 1 werkdag '));
  });
});
