import assert from 'node:assert/strict';
import type { Roles } from '../../src/domain/content.ts';
import type { HistoryEntry } from '../../src/domain/ticket.ts';
import { clockTime, dateInAmsterdam } from '../../src/domain/time.ts';
import { cardProblems } from '../support/card-rules.ts';
import { openTown } from '../support/person.ts';
import type { Person, Town } from '../support/person.ts';
import { plainDutchProblems } from '../support/plain-dutch.ts';
import { readCard } from '../support/read-card.ts';

/** Nobody picks a ticket up: the deputy hears of it, then the manager. Reading is from 9 to 17. */
describe('a ticket that nobody picks up (§2.2, C28, C102)', () => {
  let town: Town;
  let deputy: Person;
  let manager: Person;
  let functionaris: Person;

  /** The story begins at this instant, with a deputy and a manager. */
  async function opens(begin: string, missing: readonly ('deputy' | 'manager')[] = []) {
    const roles: Roles = { functionaris: [], deputy: [], manager: [], fg: [], brp: [] };
    town = await openTown({ begin, roles });
    functionaris = town.colleague('Fatima el Amrani');
    deputy = town.employee('Dina Postma');
    manager = town.employee('Marieke de Vos');
    if (!missing.includes('deputy')) roles.deputy.push(deputy.id);
    if (!missing.includes('manager')) roles.manager.push(manager.id);
  }

  afterEach(() => {
    town.close();
  });

  /** In the shortest way; who was in doubt about danger went on from the 112 card. */
  async function reports(danger: 'Nee' | 'Ik twijfel' = 'Nee'): Promise<void> {
    const anna = town.employee('Anna Bakker');
    await anna.types('hallo');
    await anna.presses('Kort melden');
    await anna.presses(danger);
    if (danger === 'Ik twijfel') await anna.presses('Toch geen direct gevaar');
    await anna.presses('Vertrouwelijk');
    await anna.presses('Nee');
    await anna.presses('Verder', { verhaal: 'Er slapen tien mannen in een klein huis.' });
    await anna.presses('Versturen');
    assert.equal(town.tickets().length, 1);
  }

  /** When this happened, as the clock in Amsterdam shows it. */
  function when(what: HistoryEntry['what']): readonly string[] {
    return town
      .tickets()
      .flatMap(({ history }) => history)
      .filter((entry) => entry.what === what)
      .map(({ at }) => `${dateInAmsterdam(at)} ${clockTime(at)}`);
  }

  const told = () => ({
    deputy: when('vervanger-gewaarschuwd'),
    manager: when('leiding-gewaarschuwd'),
  });

  it('is told to the deputy after a working day, and to the manager after one more', async () => {
    await opens('2026-11-24T09:00:00Z');
    await reports();
    await town.passes({ days: 30 });
    assert.deepEqual(told(), { deputy: ['2026-11-25 10:00'], manager: ['2026-11-26 10:00'] });
    assert.equal(deputy.seen.length, 1);
    assert.equal(manager.seen.length, 1);
  });

  it('is told after two reading hours when there was talk of danger', async () => {
    await opens('2026-11-24T09:00:00Z');
    await reports('Ik twijfel');
    await town.passes({ days: 2 });
    assert.deepEqual(told(), { deputy: ['2026-11-24 12:00'], manager: ['2026-11-24 14:00'] });
  });

  it('waits over a weekend and Koningsdag', async () => {
    await opens('2026-04-24T14:00:00Z');
    await reports();
    await town.passes({ days: 7 });
    assert.deepEqual(told(), { deputy: ['2026-04-28 16:00'], manager: ['2026-04-29 16:00'] });
  });

  it('waits over a weekend and Tweede Pinksterdag', async () => {
    await opens('2026-05-22T14:00:00Z');
    await reports();
    await town.passes({ days: 7 });
    assert.deepEqual(told(), { deputy: ['2026-05-26 16:00'], manager: ['2026-05-27 16:00'] });
  });

  it('is told at the next opening when the term ends with the day', async () => {
    await opens('2026-11-28T12:00:00Z');
    await reports();
    await town.passes({ days: 7 });
    assert.deepEqual(told(), { deputy: ['2026-12-01 09:00'], manager: ['2026-12-02 09:00'] });
  });

  it('says the number, how long and the three urgency facts, and nothing that was written', async () => {
    await opens('2026-11-24T09:00:00Z');
    await reports();
    await town.passes({ days: 3 });
    for (const { card } of [deputy.card(), manager.card()]) {
      const text = readCard(card);
      assert.match(text, /Het signaal MH-2026-0001 wacht sinds 24 november 2026 om 10\.00 uur\./);
      assert.match(text, /Gevaar: melder zegt nee.*\. Minderjarig: .*\. Nog aan de gang: .*\./);
      assert.doesNotMatch(text, /mannen|Anna|Burgerzaken/);
      assert.deepEqual(cardProblems(card), []);
      assert.deepEqual(text.split('\n').flatMap(plainDutchProblems), []);
    }
    const summaries = town.sent.filter(({ kind }) => kind === 'message').map((it) => it.summary);
    assert.deepEqual([...new Set(summaries)], ['Je hebt een bericht.']);
  });

  it('is no longer told of once somebody has it', async () => {
    await opens('2026-11-24T09:00:00Z');
    await reports();
    await town.passes({ hours: 20 });
    await functionaris.presses('Oppakken');
    await town.passes({ days: 7 });
    assert.deepEqual(told(), { deputy: [], manager: [] });
  });

  it('is not told to the manager when the deputy took it', async () => {
    await opens('2026-11-24T09:00:00Z');
    await reports();
    await town.passes({ hours: 25 });
    await functionaris.presses('Oppakken');
    await town.passes({ days: 7 });
    assert.deepEqual(told(), { deputy: ['2026-11-25 10:00'], manager: [] });
  });

  it('is told once, however often the server starts again', async () => {
    await opens('2026-11-24T09:00:00Z');
    await reports();
    for (let hour = 0; hour < 80; hour += 1) {
      await town.passes({ hours: 1 });
      await town.restart();
    }
    assert.deepEqual(told(), { deputy: ['2026-11-25 10:00'], manager: ['2026-11-26 10:00'] });
    assert.equal(deputy.seen.length, 1);
    assert.equal(manager.seen.length, 1);
  });

  it('is told late, and in reading hours, when the server was down at the time', async () => {
    await opens('2026-11-24T09:00:00Z');
    await reports();
    await town.bot().stop(0);
    await town.passes({ days: 1, hours: 12 });
    await town.restart();
    await town.passes({ days: 7 });
    assert.deepEqual(told(), { deputy: ['2026-11-26 09:00'], manager: ['2026-11-27 09:00'] });
  });

  it('is told although the store failed at the time', async () => {
    await opens('2026-11-24T09:00:00Z');
    await reports();
    await town.passes({ hours: 23 });
    town.storeWorks(false);
    await town.passes({ hours: 2 });
    town.storeWorks(true);
    await town.passes({ hours: 1 });
    assert.equal(told().deputy.length, 1);
    assert.equal(deputy.seen.length, 1);
  });

  it('goes to the manager after the first term when no deputy is named', async () => {
    await opens('2026-11-24T09:00:00Z', ['deputy']);
    await reports();
    await town.passes({ days: 7 });
    assert.deepEqual(told(), { deputy: [], manager: ['2026-11-25 10:00'] });
    assert.equal(deputy.seen.length, 0);
  });

  it('is told to nobody when nobody is named', async () => {
    await opens('2026-11-24T09:00:00Z', ['deputy', 'manager']);
    await reports();
    await town.passes({ days: 7 });
    assert.deepEqual(told(), { deputy: [], manager: [] });
  });

  it('says nothing any more when the message could not go before somebody took it', async () => {
    await opens('2026-11-24T09:00:00Z');
    await reports();
    town.failWhen(() => ({ kind: 'later', afterMs: undefined }));
    await town.passes({ hours: 25 });
    await functionaris.presses('Oppakken');
    town.failWhen(undefined);
    await town.passes({ days: 2 });
    assert.equal(told().deputy.length, 1);
    assert.equal(deputy.seen.length, 0);
  });
});
