import assert from 'node:assert/strict';
import type { Content } from '../../src/domain/content.ts';
import { speaksOfDanger } from '../../src/domain/danger-words.ts';
import { soest } from '../content/soest.ts';
import { understandIn } from '../support/understand-in.ts';
import { CARE_AND_SCHOOL } from './sentences-care-and-school.ts';
import { DESK_AND_STREET } from './sentences-desk-and-street.ts';
import { MORE } from './sentences-more.ts';
import { SEEN } from './sentences-seen.ts';

/** The part of the sentences that lead to an item that was expected first. */
const WANTED = 0.95;

/** How many of the sentences about a danger that is over may bring the 112 card all the same. */
const TOO_CAREFUL = 0.1;

const SETS = {
  'those of another writer': SEEN,
  ours: MORE,
  'the desk and the street': DESK_AND_STREET,
  'care and school': CARE_AND_SCHOOL,
};

describe('sentences as employees type them, looked at while the words were chosen', () => {
  let content: Content;

  before(async () => {
    content = await soest();
  });

  for (const [name, sentences] of Object.entries(SETS)) {
    it(`lead to the right item first, at least 95 in 100: ${name}`, () => {
      const understand = understandIn(content);
      const wrong = sentences.filter(({ text, to }) => {
        const [first] = understand(text);
        return first === undefined || !to.includes(first.to);
      });
      const right = 1 - wrong.length / sentences.length;
      assert.ok(right >= WANTED, wrong.map(({ text }) => text).join('\n'));
    });
  }

  it('bring the 112 card whenever they tell of danger at this moment (C27)', () => {
    const missed = SEEN.filter(
      ({ text, danger }) => danger === 'now' && !speaksOfDanger(content.dangerWords, text),
    );
    assert.deepEqual(missed, []);
  });

  it('bring it for at most one in ten that tell of a danger that is over (C79)', () => {
    const past = SEEN.filter(({ danger }) => danger === 'past');
    const stopped = past.filter(({ text }) => speaksOfDanger(content.dangerWords, text));
    assert.ok(past.length > 0);
    assert.ok(
      stopped.length <= TOO_CAREFUL * past.length,
      stopped.map(({ text }) => text).join('\n'),
    );
  });
});
