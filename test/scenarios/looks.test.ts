import assert from 'node:assert/strict';
import { readCard } from '../support/read-card.ts';
import { openTown } from '../support/person.ts';
import type { Person, Town } from '../support/person.ts';

/** ADR 0012: an edit of the shared card takes away what stands in its place. */
describe('what a colleague looks at', () => {
  let town: Town;
  let fatima: Person;
  let daan: Person;

  beforeEach(async () => {
    town = await openTown();
    fatima = town.colleague('Fatima el Amrani');
    daan = town.colleague('Daan Visser');
    const anna = town.employee('Anna Bakker');
    await anna.types('hallo');
    await anna.presses('Kort melden');
    await anna.presses('Nee');
    await anna.presses('Vertrouwelijk');
    await anna.presses('Nee');
    await anna.presses('Verder', { verhaal: 'Er slapen mensen in een schuur.' });
    await anna.presses('Versturen');
  });
  afterEach(() => {
    town.close();
  });

  const sharedCard = (): string => {
    const bodies = town.messages.map(({ body }) => body);
    const cards = bodies.flatMap((body) => ('card' in body ? [readCard(body.card)] : []));
    return cards.find((text) => text.includes('MH-2026-0001 · ')) ?? '';
  };
  const says = (line: string): boolean =>
    town.messages.some(({ body }) => 'text' in body && body.text === line);

  it('is the danger question for 20 seconds, while the thread says at once who has it', async () => {
    await fatima.presses('Oppakken');

    assert.equal(says('Fatima el Amrani heeft dit ticket opgepakt.'), true);
    await town.passes({ seconds: 15 });
    assert.match(sharedCard(), /Nieuw/);
    await town.passes({ seconds: 10 });
    assert.match(sharedCard(), /Opgepakt/);
  });

  it('ends with the next press: the answer is on the shared card at once', async () => {
    await fatima.presses('Oppakken');
    await fatima.presses('Nee');
    await town.passes({ seconds: 1 });

    assert.match(sharedCard(), /Opgepakt/);
    assert.match(sharedCard(), /Fatima el Amrani om \d+\.\d\d: nee/);
  });

  it('is the facts for 112 for ten minutes, and nobody loses them to an edit', async () => {
    await fatima.presses('Oppakken');
    await fatima.presses('Ja');
    await town.passes({ minutes: 9 });
    assert.doesNotMatch(sharedCard(), /Opgepakt/);

    await town.passes({ minutes: 2 });
    assert.match(sharedCard(), /Opgepakt/);
  });

  it('of one colleague does not keep the press of another from being answered', async () => {
    await fatima.presses('Oppakken');
    const answer = await daan.presses('Oppakken');

    assert.match(readCard(answer.card), /Fatima el Amrani heeft dit ticket al opgepakt/);
  });
});
