import assert from 'node:assert/strict';
import { openTown } from '../../support/person.ts';
import type { Person, Town } from '../../support/person.ts';

describe('the sweep of old drafts', () => {
  let town: Town;

  beforeEach(async () => {
    town = await openTown();
  });
  afterEach(() => {
    town.close();
  });

  const begin = async (anna: Person): Promise<void> => {
    await anna.types('hallo');
    await anna.presses('Kort melden');
    await anna.presses('Nee');
    await anna.presses('Met mijn naam');
    await anna.presses('Nee');
    await anna.presses('Verder', { verhaal: 'Er slapen mensen in een schuur.' });
  };

  it('keeps a draft for a week after the last touch', async () => {
    const anna = town.employee('Anna de Vries');
    await begin(anna);

    await town.passes({ days: 6, hours: 22 });

    assert.notEqual(anna.conversation()?.dialog, undefined);
  });

  it('then leaves no trace of somebody who never sent anything', async () => {
    const anna = town.employee('Anna de Vries');
    await begin(anna);

    await town.passes({ days: 7, hours: 2 });

    assert.equal(town.memory.conversations.size, 0);
  });

  it('leaves the list of own reports of somebody who did', async () => {
    const anna = town.employee('Anna de Vries');
    await begin(anna);
    await anna.presses('Versturen');
    await begin(anna);

    await town.passes({ days: 7, hours: 2 });

    assert.equal(anna.conversation()?.dialog, undefined);
    assert.equal(anna.conversation()?.tickets.length, 1);
  });
});
