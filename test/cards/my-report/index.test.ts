import assert from 'node:assert/strict';
import { myReportCard } from '../../../cards/my-report/index.ts';
import type { MyReportView } from '../../../cards/my-report/view.ts';
import type { Language } from '../../../src/domain/language.ts';
import { readCard } from '../../support/read-card.ts';
import { buttonsWith, ENTRY, itBehavesLikeACard, NUMBER, TICKET, titles } from '../checklist.ts';

function view(language: Language): MyReportView {
  const nl = language === 'nl';
  return {
    id: TICKET,
    number: NUMBER,
    kind: 'signaal',
    lines: nl
      ? ['Verstuurd op 24 november 2026 om 10.42 uur.', 'Status: opgepakt']
      : ['Sent on 24 November 2026 at 10:42.', 'Status: taken up'],
    content: [
      {
        label: nl ? 'Je verhaal' : 'Your story',
        text: nl ? 'De begeleider praatte steeds.' : 'The companion did all the talking.',
      },
    ],
    dialogue: [
      {
        who: nl ? 'De functionaris' : 'The officer',
        when: nl ? '24 november 2026, 11.03 uur' : '24 November 2026, 11:03',
        text: nl ? 'Weet je nog hoe laat het was?' : 'Do you remember what time it was?',
      },
    ],
    canShowName: true,
    canWithdraw: true,
    form: 'none',
  };
}

itBehavesLikeACard({
  name: 'my-report',
  place: 'personal',
  draw: myReportCard,
  cases: {
    fresh: (language) => view(language),
    later: (language) => ({ ...view(language), content: [], dialogue: [], canShowName: false }),
    question: (language) => ({ ...view(language), openQuestion: ENTRY }),
    add: (language) => ({ ...view(language), form: 'add' as const }),
    withdraw: (language) => ({ ...view(language), form: 'withdraw' as const }),
    'show-name': (language) => ({ ...view(language), form: 'show-name' as const }),
  },
  typed: (words) => ({
    ...view('nl'),
    lines: [words],
    content: [{ label: 'Je verhaal', text: words }],
    dialogue: [{ who: 'Je', when: '24 november 2026, 10.42 uur', text: words }],
  }),
  typedPlaces: 3,
});

describe('one own report', () => {
  const dutch = { language: 'nl', example: false } as const;

  it('offers at most five ways on, the waiting question first', () => {
    assert.deepEqual(titles(myReportCard({ ...view('nl'), openQuestion: ENTRY }, dutch)), [
      'Vraag beantwoorden',
      'Aanvullen',
      'Vraag om intrekken',
      'Toon mijn naam',
      'Mijn meldingen',
      'Nu gevaar',
    ]);
  });

  it('tells before asking to withdraw who decides (C89)', () => {
    assert.ok(
      readCard(myReportCard({ ...view('nl'), form: 'withdraw' }, dutch)).includes(
        'Je vraagt om intrekken. De functionaris beslist. Is er gevaar of een kind, dan blijft het signaal bestaan.',
      ),
    );
  });

  it('says why the words are gone after a day', () => {
    const sentence = 'Wat je schreef, laten wij alleen de eerste 24 uur zien.';
    assert.ok(readCard(myReportCard({ ...view('nl'), content: [] }, dutch)).includes(sentence));
    assert.ok(!readCard(myReportCard(view('nl'), dutch)).includes(sentence));
  });

  it('sends each form with its own verb', () => {
    for (const form of ['add', 'withdraw', 'show-name'] as const) {
      assert.equal(
        buttonsWith(myReportCard({ ...view('nl'), form }, dutch), `mine.${form}-send`).length,
        1,
      );
    }
  });
});
