import assert from 'node:assert/strict';
import sinon from 'sinon';
import { withQuietConsole } from '../../src/teams/quiet-console.ts';

describe('the console of the SDK', () => {
  let seen: sinon.SinonSpy;
  beforeEach(() => {
    seen = sinon.fake();
    sinon.replace(console, 'error', seen);
    sinon.replace(console, 'warn', seen);
  });
  afterEach(() => {
    sinon.restore();
  });

  it('is replaced by a call that carries nothing of what was written', async () => {
    const onOutput = sinon.fake();
    await withQuietConsole(async () => {
      console.error('MARKER');
      await Promise.resolve();
      console.warn('MARKER');
    }, onOutput);
    assert.equal(onOutput.callCount, 2);
    assert.deepEqual(onOutput.args, [[], []]);
    assert.equal(seen.callCount, 0);
  });

  it('is that of everybody else again afterwards, also after an error', async () => {
    await assert.rejects(withQuietConsole(() => Promise.reject(new Error('x')), sinon.fake()));
    assert.equal(console.error, seen);
    console.error('hoi');
    assert.deepEqual(seen.args, [['hoi']]);
  });

  it('leaves what others write at the same time alone', async () => {
    const onOutput = sinon.fake();
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const inside = withQuietConsole(async () => {
      await gate;
      console.error('of the SDK');
    }, onOutput);
    console.error('of another');
    go();
    await inside;
    assert.deepEqual(seen.args, [['of another']]);
    assert.equal(onOutput.callCount, 1);
  });
});
