import assert from 'node:assert/strict';
import { landingsOf } from './landing.ts';
import type { Landing } from './landing.ts';
import { UNSEEN } from './sentences-unseen.ts';

/** The part of the sentences that must lead to an item that was expected, first. */
const WANTED = 0.9;

/** How many of the sentences about a danger that is over may bring the 112 card all the same. */
const TOO_CAREFUL = 0.1;

const words = (landings: readonly Landing[]): string =>
  landings.map(({ heading, sentence }) => `${heading} <- ${sentence.text}`).join('\n');

describe('sentences nobody looked at while the words were chosen, typed to the whole bot', () => {
  let landings: readonly Landing[];

  before(async () => {
    landings = await landingsOf(UNSEEN);
  });

  it('are a third of 150', () => {
    assert.equal(landings.length, 50);
  });

  it('lead to the right item first, at least 90 in 100', () => {
    // Present danger has its own answer: the 112 card, before what the words are about.
    const wrong = landings.filter(({ emergency, right, sentence }) =>
      sentence.danger === 'now' ? !emergency : !right,
    );
    assert.ok(1 - wrong.length / landings.length >= WANTED, words(wrong));
  });

  it('never end without the menu: it is there, or one press away (C2)', () => {
    const stuck = landings.filter(({ emergency, menu }) => !menu && !emergency);
    assert.equal(words(stuck), '');
  });

  it('bring 112 whenever they tell of danger at this moment (C27)', () => {
    const now = landings.filter(({ sentence }) => sentence.danger === 'now');
    assert.ok(now.length > 0);
    assert.equal(words(now.filter(({ emergency }) => !emergency)), '');
  });

  it('bring it for at most one in ten that tell of a danger that is over (C79)', () => {
    const past = landings.filter(({ sentence }) => sentence.danger === 'past');
    const stopped = past.filter(({ emergency }) => emergency);
    assert.ok(past.length > 0);
    assert.ok(stopped.length <= TOO_CAREFUL * past.length, words(stopped));
  });
});
