import assert from 'node:assert/strict';
import { isInstalled, reason } from '../../scripts/install.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/mocha': { version: '12.0.3', dev: true },
    'node_modules/only-on-a-mac': { version: '1.0.0', optional: true },
  },
};

const installed = (packages: Record<string, { version: string }>) => ({ packages });

describe('the check whether packages are missing', () => {
  const everything = installed({
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/mocha': { version: '12.0.3' },
  });

  it('finds nothing missing when npm put down what the lock file asks for', () => {
    assert.equal(isInstalled(lock, everything, false), true);
  });

  it('finds everything missing on a fresh clone', () => {
    assert.equal(isInstalled(lock, undefined, false), false);
  });

  it('finds an install due without a readable lock file', () => {
    assert.equal(isInstalled(undefined, everything, false), false);
  });

  it('finds an install due when a package has another version', () => {
    const older = installed({ ...everything.packages, 'node_modules/zod': { version: '4.0.0' } });
    assert.equal(isInstalled(lock, older, false), false);
  });

  it('misses a package for development unless it is for production', () => {
    const shipped = installed({ 'node_modules/zod': { version: '4.6.7' } });
    assert.equal(isInstalled(lock, shipped, false), false);
    assert.equal(isInstalled(lock, shipped, true), true);
  });

  it('misses a package that is shipped, also for production', () => {
    assert.equal(isInstalled(lock, installed({}), true), false);
  });
});

describe('the reason of npm', () => {
  it('is its first line with words, without its prefix', () => {
    const output =
      'npm error code ECONNREFUSED\nnpm error errno -111\nnpm error connect refused.\n';
    assert.equal(reason(output), 'connect refused');
  });

  it('is told to be absent when npm was silent', () => {
    assert.equal(reason('\n'), 'npm gave no reason');
  });
});
