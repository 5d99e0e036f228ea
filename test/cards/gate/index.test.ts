import assert from 'node:assert/strict';
import { gateCard } from '../../../cards/gate/index.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, READING_HOURS, STEP, titles } from '../checklist.ts';

itBehavesLikeACard({
  name: 'gate',
  place: 'personal',
  draw: gateCard,
  cases: {
    first: (language) => ({ id: STEP, readingHours: READING_HOURS[language], kept: false }),
    kept: (language) => ({ id: STEP, readingHours: READING_HOURS[language], kept: true }),
    understood: (language) => ({
      id: STEP,
      readingHours: READING_HOURS[language],
      kept: true,
      understood: 'signaal',
    }),
    advice: (language) => ({
      id: STEP,
      readingHours: READING_HOURS[language],
      kept: true,
      understood: 'adviesvraag',
    }),
  },
});

describe('the gate', () => {
  const card = gateCard(
    { id: STEP, readingHours: READING_HOURS.nl, kept: false },
    { language: 'nl', example: false },
  );

  it('asks for nothing but the danger', () => {
    assert.deepEqual(titles(card), ['Ja', 'Ik twijfel', 'Nee', 'Stoppen', 'Nu gevaar']);
  });

  it('says what typed words were understood as, and has the menu for who meant something else', () => {
    for (const [understood, words] of [
      ['signaal', 'Ik begrijp: je wilt een signaal melden. Klopt dat niet? Kies Menu.'],
      ['adviesvraag', 'Ik begrijp: je wilt advies vragen. Klopt dat niet? Kies Menu.'],
    ] as const) {
      const begun = gateCard(
        { id: STEP, readingHours: READING_HOURS.nl, kept: true, understood },
        { language: 'nl', example: false },
      );
      assert.ok(readCard(begun).includes(words));
      assert.deepEqual(titles(begun), ['Ja', 'Ik twijfel', 'Nee', 'Stoppen', 'Menu', 'Nu gevaar']);
    }
  });

  it('says that nobody reads at night, in the words of C82', () => {
    assert.ok(
      readCard(card).includes(
        'De gemeente is geen hulpdienst. Je melding wordt gelezen op maandag tot en met vrijdag van 9.00 tot 17.00 uur. Wordt het gevaarlijk? Wacht niet op ons. Bel 112.',
      ),
    );
  });
});
