import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

const CHILD = new URL('../../../scripts/playground/child.ts', import.meta.url).href;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('a program that we start', function () {
  this.timeout(30_000);

  it('ends by itself when the one that started it is killed', async () => {
    const code = `
      import { startNode } from '${CHILD}';
      const options = { cwd: '.', env: process.env, stdio: ['ignore', 'inherit', 'inherit'] };
      startNode(['-e', 'setInterval(() => {}, 1000); console.log(process.pid)'], options);`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(starter.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    try {
      assert.equal(isAlive(pid), true);
      starter.kill('SIGKILL');
      for (let tries = 0; tries < 100 && isAlive(pid); tries += 1) await wait(50);
      assert.equal(isAlive(pid), false);
    } finally {
      if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    }
  });
});
