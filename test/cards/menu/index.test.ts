import assert from 'node:assert/strict';
import { menuCard } from '../../../cards/menu/index.ts';
import { buttonsWith, itBehavesLikeACard, STEP, titles } from '../checklist.ts';

itBehavesLikeACard({
  name: 'menu',
  place: 'personal',
  draw: menuCard,
  cases: {
    plain: () => ({ welcome: false }),
    welcome: () => ({ welcome: true }),
    unfinished: (language) => ({
      welcome: false,
      unfinished: STEP,
      note: language === 'nl' ? 'Je bent gestopt.' : 'You have stopped.',
    }),
  },
});
const dutch = { language: 'nl', example: false } as const;

describe('the menu', () => {
  it('has the two rows of the design, in that order', () => {
    assert.deepEqual(titles(menuCard({ welcome: false }, dutch)), [
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
    const english = menuCard({ welcome: false }, { language: 'en', example: false });
    assert.equal(titles(english).at(-1), 'Nederlands');
    assert.equal(buttonsWith(english, 'menu.dutch').length, 1);
  });

  it('offers to go on or stop only when something is unfinished', () => {
    assert.equal(buttonsWith(menuCard({ welcome: false }, dutch), 'intake.resume').length, 0);
    const card = menuCard({ welcome: false, unfinished: STEP }, dutch);
    assert.deepEqual(titles(card).slice(0, 2), ['Verder', 'Stoppen']);
  });
});
