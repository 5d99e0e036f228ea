import { colleague } from '../../scripts/playground/people.ts';
import { openStage } from '../support/browser.ts';
import type { Stage } from '../support/browser.ts';

describe('the Playground in a real browser', function () {
  this.timeout(120_000);
  let stage: Stage | undefined;

  before(async () => {
    stage = await openStage({ script: 'test/support/stand-in-bot.ts' });
  });
  after(() => stage?.close());

  const on = (): Stage => {
    if (stage === undefined) throw new Error('The stage did not open.');
    return stage;
  };

  it('shows a conversation again after the page is opened anew', async () => {
    const { employee } = on();
    await employee.say('hallo');
    await employee.hears('Je zei: hallo');
    await employee.reload();
    await employee.hears('Je zei: hallo');
  });

  it('shows in the channel what the functionaris typed, also to a page opened later', async () => {
    const { functionaris, enter } = on();
    await functionaris.goToChannel();
    await functionaris.post(' overzicht');
    await functionaris.hears(/Je zei: .*overzicht/);
    const later = await enter(colleague);
    await later.goToChannel();
    await later.hears(/Je zei: .*overzicht/);
  });

  it('keeps a personal chat to its owner', async () => {
    const { functionaris } = on();
    await functionaris.goToChat();
    await functionaris.say('mijn eigen chat');
    await functionaris.hears('Je zei: mijn eigen chat');
    await functionaris.hearsNothingOf('Je zei: hallo');
  });
});
