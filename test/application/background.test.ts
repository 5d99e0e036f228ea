import assert from 'node:assert/strict';
import { createBackground } from '../../src/application/background.ts';
import { recordingLog } from './support.ts';

describe('work in the background', () => {
  it('is waited for by a stop, also what it began itself', async () => {
    const { log } = recordingLog();
    const background = createBackground(log);
    const done: string[] = [];
    background.run(
      new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        done.push('first');
        background.run(Promise.resolve().then(() => done.push('second')));
      }),
    );
    await background.idle();
    assert.deepEqual(done, ['first', 'second']);
  });

  it('that fails is logged with a code and nothing of the failure', async () => {
    const { log, lines } = recordingLog();
    const background = createBackground(log);
    background.run(Promise.reject(new Error('geheim verhaal')));
    await background.idle();
    assert.deepEqual(
      lines.map(({ level, fields }) => [level, fields.code]),
      [['error', 'BACKGROUND_FAILED']],
    );
    assert.doesNotMatch(JSON.stringify(lines), /geheim/);
  });
});
