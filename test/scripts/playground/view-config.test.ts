import assert from 'node:assert/strict';
import { colleague, employee, functionaris } from '../../../scripts/playground/people.ts';
import { playgroundConfig } from '../../../scripts/playground/playground-config.ts';
import { configFor } from '../../../scripts/playground/view-config.ts';

const { currentUser, users, personalChat } = playgroundConfig('gemeente Voorbeeldstad');
const others = users.map(({ id }) => id);
const page = {
  config: {
    ...{ currentUser, users, personalChat },
    groupChats: [{ members: others }],
    teams: [{ name: 'team', members: others }],
  },
  internalConfig: { locale: 'en-US' },
};

describe('the page of another person', () => {
  const { config } = configFor(page, functionaris, 'a:fatima');

  it('has that person as its user, with a chat of their own', () => {
    assert.equal(config.currentUser.id, functionaris.id);
    assert.equal(config.personalChat.id, 'a:fatima');
  });

  it('has the employee as one of the others, everywhere', () => {
    const [team, group] = [config.teams[0], config.groupChats[0]];
    for (const ids of [config.users.map(({ id }) => id), team?.members, group?.members]) {
      assert.equal(ids?.includes(employee.id), true);
      assert.equal(ids.includes(functionaris.id), false);
      assert.equal(ids.includes(colleague.id), true);
    }
  });

  it('keeps everything that it does not know', () => {
    const rewritten = configFor(page, functionaris, 'a:fatima');
    assert.deepEqual(rewritten['internalConfig'], { locale: 'en-US' });
    assert.equal(rewritten.config.teams[0]?.['name'], 'team');
  });

  it('is the page as it was for the employee, and for a stranger', () => {
    assert.deepEqual(configFor(page, employee, 'a:noor'), page);
    assert.deepEqual(configFor(page, { ...functionaris, id: '29:nobody' }, 'a:x'), page);
  });
});
