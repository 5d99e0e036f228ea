import assert from 'node:assert/strict';
import { menuCard } from '../../../cards/menu/index.ts';
import { buttonsWith, itBehavesLikeACard, STEP, titles } from '../checklist.ts';

itBehavesLikeACard({
  name: 'menu',
  place: 'personal',
  draw: menuCard,
  cases: {
    plain: () => ({ welcome: false, otherLanguage: true }),
    welcome: () => ({ welcome: true, otherLanguage: true }),
    unfinished: (language) => ({
      welcome: false,
      otherLanguage: true,
      unfinished: STEP,
      note: language === 'nl' ? 'Je bent gestopt.' : 'You have stopped.',
    }),
  },
});
const dutch = { language: 'nl', example: false } as const;
const PLAIN = { welcome: false, otherLanguage: true };

describe('the menu', () => {
  it('has the two rows of the design, in that order', () => {
    assert.deepEqual(titles(menuCard(PLAIN, dutch)), [
      'Nu gevaar',
      'Signaal melden',
      'Kort melden',
      'Advies vragen',
      'Anoniem melden',
      'Signalen herkennen',
      'Wie doet wat',
      'Mijn meldingen',
      'English',
    ]);
  });

  it('offers the other language in that language', () => {
    const english = menuCard(PLAIN, { language: 'en', example: false });
    assert.equal(titles(english).at(-1), 'Nederlands');
    assert.equal(buttonsWith(english, 'menu.dutch').length, 1);
  });

  it('offers no other language where the municipality has none', () => {
    const card = menuCard({ welcome: false, otherLanguage: false }, dutch);
    assert.equal(titles(card).at(-1), 'Mijn meldingen');
    assert.equal(buttonsWith(card, 'menu.english').length, 0);
  });

  it('offers to go on or stop only when something is unfinished', () => {
    assert.equal(buttonsWith(menuCard(PLAIN, dutch), 'intake.resume').length, 0);
    const card = menuCard({ ...PLAIN, unfinished: STEP }, dutch);
    assert.deepEqual(titles(card).slice(0, 2), ['Verder', 'Stoppen']);
  });
});
