import assert from 'node:assert/strict';
import { cardProblems } from '../support/card-rules.ts';
import { headingOf, openTown, titlesOf } from '../support/person.ts';
import type { Person, Town } from '../support/person.ts';
import { plainDutchProblems } from '../support/plain-dutch.ts';
import { readCard } from '../support/read-card.ts';

const QUESTION = 'Wil je nog iets doorgeven?';

describe('the working day after a 112 card from which nobody went on (C84)', () => {
  let town: Town;
  let anna: Person;

  async function opens(begin = '2026-11-24T13:00:00Z'): Promise<void> {
    town = await openTown({ begin });
    anna = town.employee('Anna Bakker');
  }

  afterEach(() => {
    town.close();
  });

  const asked = () => anna.seen.filter(({ card }) => headingOf(card) === QUESTION);

  it('brings one message in the first hour of reading, and never a second one', async () => {
    await opens();
    await anna.types('112');
    await town.passes({ hours: 18 });
    assert.equal(asked().length, 0);
    await town.passes({ hours: 2 });
    assert.equal(asked().length, 1);
    await town.passes({ days: 6 });
    assert.equal(asked().length, 1);
  });

  it('brings it after *Ja*, *Ik twijfel* and words of danger alike', async () => {
    for (const words of ['ja', 'ik twijfel', 'Hij bedreigt haar nu met een mes']) {
      await opens();
      await anna.types('kort melden');
      await anna.types(words);
      await town.passes({ days: 1 });
      assert.equal(asked().length, 1, words);
      town.close();
    }
  });

  it('comes in plain words that tell nobody what it is about', async () => {
    await opens();
    await anna.types('Hij bedreigt haar nu met een mes');
    await town.passes({ days: 1 });
    const { card, as } = anna.card();
    assert.equal(as, 'message');
    assert.doesNotMatch(readCard(card), /mes|bedreigt/);
    assert.deepEqual(cardProblems(card), []);
    assert.deepEqual(readCard(card).split('\n').flatMap(plainDutchProblems), []);
    const last = town.sent.at(-1);
    assert.equal(last?.summary, 'Je hebt een bericht.');
  });

  it('leads on: to where the report stands, or to the end of it', async () => {
    await opens();
    await anna.types('Hij bedreigt haar nu met een mes');
    await town.passes({ days: 1 });
    const question = anna.card();
    assert.deepEqual(titlesOf(question.card).slice(0, 3), ['Verder', 'Stoppen', 'Menu']);
    const resumed = await anna.presses('Verder', {}, question);
    assert.ok(titlesOf(resumed.card).includes('Ik kan niet bellen'));
    await anna.presses('Toch geen direct gevaar', {}, resumed);
    await anna.presses('Stoppen', {}, question);
    await anna.presses('Stoppen');
    assert.equal(anna.conversation(), undefined);
  });

  it('waits for Monday after a Friday, and for the day after Koningsdag', async () => {
    await opens('2026-04-24T13:00:00Z');
    await anna.types('112');
    await town.passes({ days: 3, hours: 12 });
    assert.equal(asked().length, 0);
    await town.passes({ hours: 12 });
    assert.equal(asked().length, 1);
  });

  it('brings nothing to somebody who went on, called it off or stopped', async () => {
    for (const way of ['Toch geen direct gevaar', 'Ik kan niet bellen'] as const) {
      await opens();
      await anna.types('kort melden');
      await anna.types('ik twijfel');
      await anna.presses(way);
      if (way === 'Ik kan niet bellen') await anna.presses('Verder');
      await town.passes({ days: 3 });
      assert.equal(asked().length, 0, way);
      town.close();
    }
    await opens();
    await anna.types('112');
    await anna.types('stoppen');
    await anna.presses('Stoppen');
    await town.passes({ days: 3 });
    assert.equal(asked().length, 0);
  });

  it('is not sent again after a restart', async () => {
    await opens();
    await anna.types('112');
    for (let hour = 0; hour < 48; hour += 1) {
      await town.passes({ hours: 1 });
      await town.restart();
    }
    assert.equal(asked().length, 1);
  });

  it('does not keep the half-finished report longer than a week after the last answer', async () => {
    await opens();
    await anna.types('112');
    await town.passes({ days: 7, hours: 2 });
    assert.equal(asked().length, 1);
    assert.equal(anna.conversation(), undefined);
  });
});
